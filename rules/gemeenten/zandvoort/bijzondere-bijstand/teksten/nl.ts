import { bijzondereBijstandTeksten } from '../../../../sjablonen/bijzondere-bijstand.nl.ts';

export default bijzondereBijstandTeksten(
	{
		stappen: [
			'Koop nog niets. Vraag de hulp eerst aan.',
			'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.',
			'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.',
		],
		contacten: ['gemeente'],
		papieren: [],
		duur: 'U krijgt binnen {beslistermijn} weken een brief.',
	},
	'Is uw inkomen hoger dan de grens van de ZandvoortPas? Dan betaalt u misschien een deel zelf.',
);
