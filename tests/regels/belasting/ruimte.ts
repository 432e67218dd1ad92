/** Between which two amounts the income over the year is said to lie. */
import { expect } from 'vitest';
import type { Antwoorden, Datum } from '#rules';
import {
	toetsingsinkomenRuim,
	toetsingsinkomenVoorBedrag,
} from '../../../rules/begrippen/belasting/toetsingsinkomen.ts';
import type { Bereik } from '../../../rules/kern/bereik.ts';
import { evaluate } from '../../../rules/kern/evalueer.ts';

const november: Datum = '2026-11-22';

/** What an amount is reckoned with; undefined: no estimate. */
export const smal = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenVoorBedrag.node, antwoorden, november).value;
/** What a class is judged by: it holds whatever the open questions turn out to be. */
export const leesRuim = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenRuim.node, antwoorden, november);
export const ruim = (antwoorden: Antwoorden) => leesRuim(antwoorden).value;

/** Euro per year. */
export type Ruimte = readonly [van: number, tot: number];

export function verwacht(waarde: unknown, [van, tot]: Ruimte) {
	const bereik = waarde as Bereik;
	expect(bereik.van).toBeCloseTo(van, 2);
	expect(bereik.tot).toBeCloseTo(tot, 2);
}
