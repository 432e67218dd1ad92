/** A limit where a single parent has one of its own, as in Haarlem and Zandvoort. */
import { minimumAlleen, minimumPaar } from '../begrippen/bijstandsnorm.ts';
import { isAlleenstaandeOuder } from '../begrippen/huishouden.ts';
import { deelVanNorm, deelVanNormMetVakantietoeslag } from '../begrippen/inkomen.ts';
import { indien, tussen, type Getal } from '../kern/uitdrukking.ts';

type Percentage = Getal<'fractie'>;
/** Of a norm; left out: that of the household. */
type Deel = (minimum?: Getal<'euro/maand'>) => Getal<'euro/maand'>;

/** The figure for a single parent was not found: it lies above that of a single person and below that of a couple. */
const metOudergrens = (deel: Deel, laagste = deel, hoogste = deel) =>
	indien(isAlleenstaandeOuder, tussen(laagste(minimumAlleen), hoogste(minimumPaar)), deel());

const deelVan =
	(percentage: Percentage): Deel =>
	(minimum) =>
		deelVanNorm(percentage, minimum);

/** Euro per month, without vakantiegeld; for a single parent from the lowest to the highest percentage. */
export const grensMetOudergrens = (percentage: Percentage, laagste = percentage, hoogste = percentage) =>
	metOudergrens(deelVan(percentage), deelVan(laagste), deelVan(hoogste));

/** The same with vakantietoeslag. */
export const grensMetOudergrensEnVakantietoeslag = (percentage: Percentage) =>
	metOudergrens((minimum) => deelVanNormMetVakantietoeslag(percentage, minimum));
