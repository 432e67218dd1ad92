import type { Teksten } from '../../../../kern/teksten.ts';
import { bijzondereBijstandTeksten, opTijdVooraf } from '../../../../sjablonen/bijzondere-bijstand.nl.ts';
import type { regel } from '../index.ts';

const gewoon = bijzondereBijstandTeksten(
	{
		stappen: [
			'Koop nog niets. Vraag de hulp eerst aan.',
			'Bel de gemeente. Vraag naar de afdeling Werk en Inkomen.',
			'Of ga naar het sociaal wijkteam. Zij helpen met het formulier.',
		],
		contacten: ['gemeente'],
		papieren: [],
		duur: 'U krijgt binnen {beslistermijn} weken een brief.',
		opTijd: opTijdVooraf,
	},
	'Is uw inkomen niet hoger dan de grens van de ZandvoortPas? Dan hoeft u van uw inkomen niets zelf te betalen. Daarboven betaalt u een deel.',
);

export default {
	...gewoon,
	bedrag:
		'Dit is een schatting: uw kosten min wat u zelf kunt betalen. Wij rekenen met een oude regel. De gemeente beslist.',
	toetsen: {
		...gewoon.toetsen,
		spaargeldBovenGrens: {
			ja: 'Uw spaargeld is hoger dan de grens van de ZandvoortPas. Dan betaalt u meer zelf. Hoeveel weten wij niet.',
			nee: 'Uw spaargeld is niet hoger dan de grens van de ZandvoortPas.',
			open: 'Wij weten nog niet hoeveel spaargeld u hebt.',
		},
		eigenBijdrage: {
			ja: 'U betaalt zelf ongeveer {draagkracht} per jaar mee. Dat is een schatting.',
			nee: 'U hoeft waarschijnlijk niets zelf te betalen.',
			open: 'Wij weten nog niet hoeveel u zelf kunt betalen.',
		},
	},
	nietGetoetst: {
		...gewoon.nietGetoetst,
		achteraf:
			'Hebt u de rekening al? Bij een advocaat mag die {rekeningAdvocaat} weken oud zijn. De kosten zijn dan hoogstens {kostenAdvocaat} maanden oud. Bij zorg mag de rekening {rekeningZorg} jaar oud zijn.',
		lening: 'Soms krijgt u het geld als lening. Dan betaalt u het later terug.',
	},
} satisfies Teksten<typeof regel>;
