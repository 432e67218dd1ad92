import { inkomenstoeslagTeksten } from '../../../../sjablonen/individuele-inkomenstoeslag.nl.ts';

export default inkomenstoeslagTeksten(
	{
		stappen: ['Bel de gemeente. Vraag naar team Minima.', 'Vraag om het formulier voor de inkomenstoeslag.'],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	},
	'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.',
);
