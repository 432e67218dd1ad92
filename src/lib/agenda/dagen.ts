/** Days of the calendar, without a clock. */
import type { Datum } from '#rules';

const milliseconden = 24 * 60 * 60 * 1000;
const alsGetal = (dag: Datum) => Date.parse(`${dag}T00:00:00Z`) / milliseconden;

/** How many days there are from the first to the second. */
export const dagenTussen = (van: Datum, tot: Datum) => alsGetal(tot) - alsGetal(van);

export const dagErvoor = (dag: Datum) =>
	new Date((alsGetal(dag) - 1) * milliseconden).toISOString().slice(0, 10) as Datum;
