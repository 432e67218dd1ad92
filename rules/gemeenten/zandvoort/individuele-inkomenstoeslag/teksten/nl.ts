import { inkomenstoeslagTeksten } from '../../../../sjablonen/individuele-inkomenstoeslag.nl.ts';

export default inkomenstoeslagTeksten(
	{
		stappen: [
			'Vraag het aan op de website van de gemeente. Log in met DigiD.',
			'Dat kan samen met de ZandvoortPas of het geld voor school.',
			'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
		],
		contacten: ['schoolkosten', 'gemeente'],
		papieren: [],
		duur: null,
	},
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.',
);
