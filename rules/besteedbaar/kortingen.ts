/** The credits that hang on the person: art. 8.14a, 8.16a and 8.18 Wet IB. */
import { alleenstaandeOuderenkorting, jonggehandicaptenkorting } from '../begrippen/belasting/normen-kortingen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, kinderen, soortZiekteuitkering } from '../feiten/index.ts';
import { alle, begrip, bereken, geen, indien, minstensEen, niet, tussen } from '../kern/uitdrukking.ts';
import {
	combinatiekortingDeel,
	combinatiekortingHoogste,
	combinatiekortingVanaf,
	leeftijdCombinatiekorting,
} from './normen.ts';
import { heeftAow, partner, zelf, type Verdiener } from './persoon.ts';

const { artikel } = wetten.inkomstenbelasting;
const niets = geen('euro/jaar');

const krijgtUitkering = ({ uitkering }: Verdiener) => uitkering.isMeerDan(niets);
/** The check asks which benefit it is, not whose. */
const wajongInHuis = alle(inkomstenbronnen.bevat('ziekte-of-arbeidsongeschiktheid'), soortZiekteuitkering.is('wajong'));
const vanTwee = alle(heeftPartner, krijgtUitkering(zelf), krijgtUitkering(partner));
export const kortingWajong = (wie: Verdiener) =>
	indien(
		alle(wajongInHuis, krijgtUitkering(wie)),
		indien(vanTwee, tussen(niets, jonggehandicaptenkorting), jonggehandicaptenkorting),
		niets,
	);
export const kortingAlleen = indien(heeftPartner, niets, alleenstaandeOuderenkorting);

const jongerDan12 = kinderen.heeftEen(({ leeftijd }) => leeftijd.isMinderDan(leeftijdCombinatiekorting));
/** Who is 12 now may have been 11 on 1 January. */
const hoogstens12 = kinderen.heeftEen(({ leeftijd }) => leeftijd.isHoogstens(leeftijdCombinatiekorting));

const korting = ({ loon }: Verdiener) =>
	bereken(
		'euro/jaar',
		{ loon, vanaf: combinatiekortingVanaf, deel: combinatiekortingDeel, hoogste: combinatiekortingHoogste },
		{ loon: 'stijgt', vanaf: 'daalt', deel: 'stijgt', hoogste: 'stijgt' },
		({ loon, vanaf, deel, hoogste }) => Math.min(hoogste, deel * Math.max(0, loon - vanaf)),
		artikel('8.14a'),
	);

/** Of a couple only the one who earns least with work; with the same wage it makes no difference who. */
const verdientMinst = (wie: Verdiener) =>
	wie === zelf ? zelf.loon.isHoogstens(partner.loon) : partner.loon.isMinderDan(zelf.loon);

/** Euro per year: for who works and has a child younger than 12. */
export const combinatiekorting = (wie: Verdiener) =>
	begrip(
		'combinatiekorting',
		artikel('8.14a'),
		indien(
			minstensEen(niet(heeftPartner), verdientMinst(wie)),
			indien(
				alle(jongerDan12, niet(heeftAow(wie))),
				korting(wie),
				indien(hoogstens12, tussen(niets, korting(wie)), niets),
			),
			niets,
		),
		'Wij nemen aan dat het kind het hele jaar bij u woont. Hoeveel de korting is vanaf de AOW-leeftijd, vonden wij niet.',
	);
