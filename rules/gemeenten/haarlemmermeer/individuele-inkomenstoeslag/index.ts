import { schrijfIn } from '../../../kern/inschrijving.ts';
import {
	heeftAowLeeftijd,
	isAlleenstaandeOuder,
	isMinstens21,
	isStudent,
	partnerHeeftAowLeeftijd,
	partnerIsMinstens21,
} from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { wetten } from '../../../bronnen/wetten.ts';
import { heeftPartner, inkomenstoeslagAfgelopenJaar, laagInkomen3Jaar } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle, indien, minstensEen, niet, tussen } from '../../../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { paginaInkomenstoeslag } from '../bronnen.ts';
import { beslistermijn, grensInkomenstoeslag } from '../normen.ts';
import { referteperiode, toeslagAlleenstaande, toeslagOuder, toeslagPaar } from './normen.ts';

const { artikel } = wetten.participatiewet;
const bron = grondslag(paginaInkomenstoeslag);

const zelf = alle(isMinstens21, niet(heeftAowLeeftijd));
const partner = alle(heeftPartner, partnerIsMinstens21, niet(partnerHeeftAowLeeftijd));

/** Whether one of two counts as alone or as a couple was not found. */
const toeslagVoorPaar = indien(alle(zelf, partner), toeslagPaar, tussen(toeslagAlleenstaande, toeslagPaar));

export const regel = regeling({
	id: 'individuele-inkomenstoeslag',
	doelgroep: { leeftijd: eis(minstensEen(zelf, partner), artikel('36')) },
	eisen: {
		inkomen: inkomensEis(grensInkomenstoeslag, bron),
		vermogen: vermogensEis(artikel('36')),
		laagInkomen3Jaar: eis(laagInkomen3Jaar, bron),
		nietAfgelopenJaar: eis(niet(inkomenstoeslagAfgelopenJaar), artikel('36')),
	},
	voorbehouden: {
		...bijLokaleGrens,
		anderIsTeJongOfOud: eis(alle(heeftPartner, niet(alle(zelf, partner))), artikel('36')),
		student: eis(isStudent, artikel('36'), {
			interpretatie: 'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.',
		}),
	},
	bedrag: indien(heeftPartner, toeslagVoorPaar, indien(isAlleenstaandeOuder, toeslagOuder, toeslagAlleenstaande)),
	termen: { beslistermijn, referteperiode },
	nietGetoetst: ['uitzicht'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
