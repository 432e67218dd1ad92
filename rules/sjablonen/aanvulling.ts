/** Bijstand and AIO: the income filled up to the norm of the Participatiewet. */
import { bijstandsnorm, inkomensgrensBijstand } from '../begrippen/bijstandsnorm.ts';
import { krijgtBijstandOfAio } from '../begrippen/huishouden.ts';
import { inkomenMetVakantiegeld, inkomenMetVakantiegeldIsMinderDan } from '../begrippen/inkomen.ts';
import { vermogenIsHoogstens, vermogensgrens } from '../begrippen/vermogen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { inkomen, inkomstenbronnen } from '../feiten/index.ts';
import type { Bron } from '../kern/node.ts';
import { eis } from '../kern/regeling.ts';
import { bereken, geen, indien, isBeantwoord, minstensEen, onbegrensd, tussen } from '../kern/uitdrukking.ts';
import { vanzelf } from './minimaregeling.ts';
import { grensMetLoon, grensMetPensioen, loonIsDeelsVrij, meetellend, type Uitkering } from './vrijlating.ts';

const { artikel } = wetten.participatiewet;
const nul = geen('euro/maand');

/** Who already gets it may have given it as income; what there is beside it is not asked. */
const inkomenNaast = (uitkering: Uitkering) =>
	indien(
		inkomstenbronnen.bevat(uitkering),
		indien(
			inkomstenbronnen.bevatAnderDan(uitkering, 'geen'),
			tussen(nul, indien(isBeantwoord(inkomen), inkomenMetVakantiegeld, onbegrensd('euro/maand'))),
			nul,
		),
		inkomenMetVakantiegeld,
	);

/** Euro per month, net, including vakantietoeslag. */
export const aanvulling = (uitkering: Uitkering, bron: Bron) =>
	bereken(
		'euro/maand',
		{ norm: bijstandsnorm, inkomen: meetellend(uitkering, inkomenNaast(uitkering)) },
		{ norm: 'stijgt', inkomen: 'daalt' },
		({ norm, inkomen }) => Math.max(0, norm - inkomen),
		bron,
	);

export const inkomenOnderNorm = (uitkering: Uitkering) => {
	const bron = artikel('19 lid 1 onder a');
	const alGetoetst = vanzelf(inkomstenbronnen.bevat(uitkering), bron);
	const grens = grensMetPensioen(uitkering, inkomensgrensBijstand);
	const isLaag = inkomenMetVakantiegeldIsMinderDan(grens);
	const isLaagZonderVrijLoon = inkomenMetVakantiegeldIsMinderDan(grensMetLoon(grens));
	const laagGenoeg = indien(loonIsDeelsVrij, minstensEen(isLaag, isLaagZonderVrijLoon), isLaag);
	return eis(minstensEen(alGetoetst, laagGenoeg), bron);
};

const bronVermogen = artikel('19 lid 1 onder b');
export const vermogenOnderGrens = eis(
	minstensEen(vanzelf(krijgtBijstandOfAio, bronVermogen), vermogenIsHoogstens(vermogensgrens)),
	bronVermogen,
);
