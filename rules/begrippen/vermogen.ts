import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, vermogen, woonsituatie } from '../feiten/index.ts';
import { begrip, indien, minstensEen, type Getal } from '../kern/uitdrukking.ts';
import { isAlleenstaandeOuder } from './huishouden.ts';
import { vermogensgrensAlleenstaande, vermogensgrensGezin } from './normen.ts';

const { artikel } = wetten.participatiewet;

/** Euro, of the household together, without the own home. */
export const vermogensgrens = begrip(
	'vermogensgrens',
	artikel('34 lid 3'),
	indien(minstensEen(heeftPartner, isAlleenstaandeOuder), vermogensgrensGezin, vermogensgrensAlleenstaande),
);

export const vermogenIsHoogstens = (grens: Getal<'euro'>) => vermogen.isHoogstens(grens);

/** The value of an own home counts in part (art. 34 lid 2 onder d); we do not ask for it. */
export const heeftKoophuis = woonsituatie.is('koophuis');
