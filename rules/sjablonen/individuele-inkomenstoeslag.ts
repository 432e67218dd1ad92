/** Individuele inkomenstoeslag (Participatiewet art. 36): the law says for whom, each gemeente sets the limit and the amount. */
import {
	heeftAowLeeftijd,
	isMinstens21,
	isStudent,
	partnerHeeftAowLeeftijd,
	partnerIsMinstens21,
} from '../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../begrippen/voorbehouden.ts';
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomenstoeslagAfgelopenJaar, laagInkomen3Jaar } from '../feiten/index.ts';
import type { Bron, Vindplaats } from '../kern/node.ts';
import { eis, regeling, type Regeling } from '../kern/regeling.ts';
import { alle, minstensEen, niet, norm, type Getal } from '../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from './minimaregeling.ts';

const { artikel } = wetten.participatiewet;

const zelf = alle(isMinstens21, niet(heeftAowLeeftijd));
const partner = alle(heeftPartner, partnerIsMinstens21, niet(partnerHeeftAowLeeftijd));
/** Both have the age that the law asks. */
export const beidenVan21TotAow = alle(zelf, partner);

/** What a gemeente leaves us to fill in as long as its rule was not found. */
export const inkomenstoeslagZonderBron: Vindplaats = {
	titel: 'Inkomenstoeslag zonder bron: een keuze van Bereken uw recht',
	url: 'docs/adr/0012-inkomenstoeslag-zonder-bron.md',
	datum: '2026-11-24',
};
/** Years of low income, where the rule of the gemeente was not found. */
export const referteperiode = norm('referteperiode', 'aantal', [
	['2015-01-01', 3, inkomenstoeslagZonderBron, 'eigen-keuze'],
]);

interface Inkomenstoeslag {
	/** Euro per month, without vakantiegeld. */
	readonly inkomensgrens: Getal<'euro/maand'>;
	/** Years of low income that come before; the texts name it. */
	readonly referteperiode: Getal<'aantal'>;
	readonly bron: Bron;
	/** Left out: no amount was found. */
	readonly bedrag?: Getal<'euro/jaar'>;
	readonly termen?: Regeling['termen'];
}

export const individueleInkomenstoeslag = ({ inkomensgrens, referteperiode, bron, bedrag, termen }: Inkomenstoeslag) =>
	regeling({
		id: 'individuele-inkomenstoeslag',
		teller: 'minimaregelingen',
		doelgroep: { leeftijd: eis(minstensEen(zelf, partner), artikel('36')) },
		eisen: {
			inkomen: inkomensEis(inkomensgrens, bron),
			vermogen: vermogensEis(artikel('36')),
			laagInkomen3Jaar: eis(laagInkomen3Jaar, bron),
			nietAfgelopenJaar: eis(niet(inkomenstoeslagAfgelopenJaar), artikel('36')),
		},
		voorbehouden: {
			...bijLokaleGrens,
			anderIsTeJongOfOud: eis(alle(heeftPartner, niet(beidenVan21TotAow)), artikel('36')),
			student: eis(isStudent, artikel('36'), {
				interpretatie: 'Een student verdient na de studie vaak meer. De gemeente kijkt daarnaar.',
			}),
		},
		...(bedrag && { bedrag }),
		termen: { ...termen, referteperiode },
		nietGetoetst: ['uitzicht'],
	});
