import { bijzondereBijstandTeksten, opTijdVooraf } from '../../../../sjablonen/bijzondere-bijstand.nl.ts';

export default bijzondereBijstandTeksten(
	{
		stappen: [
			'Koop nog niets. Vraag de hulp eerst aan.',
			'Bel de gemeente.',
			'Vraag om het formulier voor bijzondere bijstand.',
		],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
		opTijd: opTijdVooraf,
	},
	'Wij vonden alleen oude regels. Toen was er een grens voor inkomen en spaargeld. Wie meer had, kreeg soms een deel.',
);
