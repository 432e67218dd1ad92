import { bijstandsnorm } from '../../begrippen/bijstandsnorm.ts';
import {
	heeftAowLeeftijd,
	heeftStudiefinanciering,
	isJongerDan27,
	isVolwassen,
	krijgtBijstandOfAio,
} from '../../begrippen/huishouden.ts';
import { inkomenMetVakantiegeld, inkomenMetVakantiegeldIsMinderDan } from '../../begrippen/inkomen.ts';
import { vermogenIsHoogstens, vermogensgrens } from '../../begrippen/vermogen.ts';
import { eenentwintig, zevenentwintig } from '../../begrippen/normen.ts';
import { bijInkomenEnVermogen } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { inkomstenbronnen } from '../../feiten/index.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, bereken, geen, indien, minstensEen, niet, tussen } from '../../kern/uitdrukking.ts';
import { zoektermijn } from './normen.ts';

const { artikel } = wetten.participatiewet;

const krijgtBijstand = inkomstenbronnen.bevat('bijstand');
const krijgtOokAnderGeld = inkomstenbronnen.bevatAnderDan('bijstand', 'geen');
const nul = geen('euro/maand');

/** Who already gets bijstand gave it as income; what there is beside it is then not known. */
const inkomenNaastBijstand = indien(
	krijgtBijstand,
	indien(krijgtOokAnderGeld, tussen(nul, inkomenMetVakantiegeld), nul),
	inkomenMetVakantiegeld,
);

const aanvulling = bereken(
	'euro/maand',
	{ norm: bijstandsnorm, inkomen: inkomenNaastBijstand },
	{ norm: 'stijgt', inkomen: 'daalt' },
	({ norm, inkomen }) => Math.max(0, norm - inkomen),
	artikel('19 lid 2'),
);

export default regeling({
	id: 'bijstand',
	doelgroep: {
		volwassen: eis(isVolwassen, artikel('13 lid 1')),
		totAow: eis(niet(heeftAowLeeftijd), artikel('19 lid 1')),
	},
	eisen: {
		inkomen: eis(
			minstensEen(krijgtBijstand, inkomenMetVakantiegeldIsMinderDan(bijstandsnorm)),
			artikel('19 lid 1 onder a'),
		),
		vermogen: eis(minstensEen(krijgtBijstandOfAio, vermogenIsHoogstens(vermogensgrens)), artikel('19 lid 1 onder b')),
		geenStudiefinanciering: eis(niet(alle(isJongerDan27, heeftStudiefinanciering)), artikel('13 lid 2 onder c')),
	},
	voorbehouden: bijInkomenEnVermogen,
	bedrag: aanvulling,
	heeftAl: krijgtBijstand,
	termen: { eenentwintig, zevenentwintig, zoektermijn },
	nietGetoetst: ['verblijf', 'zoektijd', 'vrijlating', 'inkomenKind', 'ouders'],
});
