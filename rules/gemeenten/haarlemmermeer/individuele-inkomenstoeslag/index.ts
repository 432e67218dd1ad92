import { heeftAowLeeftijd, isAlleenstaandeOuder, isMinstens21, isStudent } from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { wetten } from '../../../bronnen/wetten.ts';
import { heeftPartner, inkomenstoeslagAfgelopenJaar, laagInkomen3Jaar } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { indien, niet } from '../../../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { paginaInkomenstoeslag } from '../bronnen.ts';
import { beslistermijn, grensInkomenstoeslag } from '../normen.ts';
import { referteperiode, toeslagAlleenstaande, toeslagOuder, toeslagPaar } from './normen.ts';

const { artikel } = wetten.participatiewet;
const bron = grondslag(paginaInkomenstoeslag);

export default regeling({
	id: 'individuele-inkomenstoeslag',
	doelgroep: {
		vanaf21: eis(isMinstens21, artikel('36')),
		totAow: eis(niet(heeftAowLeeftijd), artikel('36')),
	},
	eisen: {
		inkomen: inkomensEis(grensInkomenstoeslag, bron),
		vermogen: vermogensEis(artikel('36')),
		laagInkomen3Jaar: eis(laagInkomen3Jaar, bron),
		nietAfgelopenJaar: eis(niet(inkomenstoeslagAfgelopenJaar), artikel('36')),
	},
	voorbehouden: {
		...bijLokaleGrens,
		student: eis(isStudent, artikel('36'), {
			interpretatie: 'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.',
		}),
	},
	bedrag: indien(heeftPartner, toeslagPaar, indien(isAlleenstaandeOuder, toeslagOuder, toeslagAlleenstaande)),
	termen: { beslistermijn, referteperiode },
	nietGetoetst: ['uitzicht'],
});
