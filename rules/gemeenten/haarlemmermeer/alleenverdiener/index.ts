import { krijgtBijstandOfAio } from '../../../begrippen/huishouden.ts';
import { heeftPartner, inkomen, inkomenPartner } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import {
	alle,
	geen,
	indien,
	isBeantwoord,
	isGeschat,
	minstensEen,
	niet,
	onbepaald,
} from '../../../kern/uitdrukking.ts';
import { inkomenIsHoogstens } from '../../../begrippen/inkomen.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { najaarsrapportage2024 } from '../bronnen.ts';
import { hoogsteGrens } from '../normen.ts';

const bron = grondslag(najaarsrapportage2024);
const nul = geen('euro/maand');

const isRuwGegeven = (bedrag: typeof inkomen) => alle(isBeantwoord(bedrag), isGeschat(bedrag));

/** A rough income may be that of the two together. */
const eenVanBeidenHeeftInkomen = indien(
	minstensEen(isRuwGegeven(inkomen), isRuwGegeven(inkomenPartner)),
	onbepaald('wieVerdient'),
	minstensEen(inkomen.isHoogstens(nul), inkomenPartner.isHoogstens(nul)),
);

export const regel = regeling({
	id: 'alleenverdiener',
	teller: 'individuele bijzondere bijstand',
	doelgroep: {
		paar: eis(heeftPartner, bron),
		geenBijstand: eis(niet(krijgtBijstandOfAio), bron, {
			interpretatie: 'Onze keuze: wie bijstand of AIO krijgt, is al aangevuld tot de norm.',
		}),
		eenInkomen: eis(eenVanBeidenHeeftInkomen, bron, {
			interpretatie: 'Onze keuze: één van beiden heeft geen inkomen. De bron zegt alleen: alleenverdieners.',
		}),
	},
	eisen: {
		inkomen: eis(inkomenIsHoogstens(hoogsteGrens), bron, {
			interpretatie:
				'De bron noemt geen grens. Het is voor paren rond het minimum. Wij nemen de hoogste grens die de gemeente noemt.',
		}),
	},
	discretionair: true,
	nietGetoetst: ['belasting'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
