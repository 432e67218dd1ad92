import { schoolkostenTeksten } from '../../../../sjablonen/schoolkosten.nl.ts';

export default schoolkostenTeksten(
	{
		stappen: [
			'Ga naar de website van de gemeente. Log in met DigiD.',
			'Vraag het elk schooljaar opnieuw aan. Bewaar uw bonnen.',
			'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
		],
		contacten: ['schoolkosten', 'gemeente'],
		papieren: [],
		duur: null,
	},
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.',
);
