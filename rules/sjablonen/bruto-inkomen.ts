/** Limits on gross income, where we only know the net one: too much is certain, low enough is not. */
import { inkomenIsHoogstens } from '../begrippen/inkomen.ts';
import { inkomstenbronnen } from '../feiten/index.ts';
import { alle, minstensEen, onbepaald, type Getal } from '../kern/uitdrukking.ts';

/** Money for children of a former partner is no income here, and we do not know how much of it there is. */
const misschienTeltNietAlles = alle(inkomstenbronnen.bevat('alimentatie-of-anders'), onbepaald('welkInkomenTelt'));

/** @param grens euro per month, gross: a net income above it is too high for sure */
export const inkomenKanLaagGenoegZijn = (grens: Getal<'euro/maand'>) =>
	minstensEen(inkomenIsHoogstens(grens), misschienTeltNietAlles);
