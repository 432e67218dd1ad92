/** What a case expects against what we say. */
import { centen } from '../../../rules/kern/bereik.ts';
import { redenMisschien, type Uitspraak } from './gevallen.ts';

/** Of an outcome of the rules and of the command line alike. */
export interface Gezegd {
	readonly oordeel: string;
	readonly bedrag: { readonly van: number; readonly tot: number | null; readonly per: string } | null;
}

const nee = ['waarschijnlijk-niet', 'niet-van-toepassing'];
const termijn = { month: 'maand', quarter: 'kwartaal', year: 'maand' } as const;
const maanden = 12;
const euro = 100;

/** A sum of the year that the source has rounded to whole euros (Awir art. 14 lid 4) may be half a euro less or more. */
const speling = ({ geval, verwacht }: Uitspraak) =>
	/rounding to whole euro/.test(geval.notes ?? '') ? euro / 2 : (verwacht.tolerance_cents ?? 0);

/**
 * The amounts in cents that agree, the lowest and the highest. A toeslag is paid in whole euros per month: a twelfth
 * of the year rounded down, or the unrounded month of a source rounded down (1.423,68 is paid as 1.423).
 */
function passend(uitspraak: Uitspraak): readonly [number, number] {
	const { amount_cents, period } = uitspraak.verwacht;
	const ruim = speling(uitspraak);
	const grenzen = [amount_cents - ruim, amount_cents + ruim] as const;
	if (!/toeslag|budget/.test(uitspraak.scheme)) return grenzen;
	const eenheid = euro * (period === 'year' ? maanden : 1);
	const betaald = (cent: number) => Math.floor(cent / eenheid) * euro;
	return [betaald(grenzen[0]), betaald(grenzen[1])];
}

/** null: it is as the case says. */
export function afwijking(uitspraak: Uitspraak, { oordeel, bedrag }: Gezegd): string | null {
	const { eligible, period } = uitspraak.verwacht;
	const gezegd = `${oordeel} ${bedrag ? `${bedrag.van}-${bedrag.tot} per ${bedrag.per}` : 'zonder bedrag'}`;
	if (!eligible) return nee.includes(oordeel) && !bedrag ? null : `geen recht; wij zeggen ${gezegd}`;
	const klasse = redenMisschien(uitspraak) ? 'misschien' : 'waarschijnlijk';
	const [laagst, hoogst] = passend(uitspraak);
	const past =
		bedrag?.per === termijn[period] &&
		bedrag.van === bedrag.tot &&
		laagst <= centen(bedrag.van) &&
		centen(bedrag.van) <= hoogst;
	return oordeel === klasse && past ? null : `${klasse} ${laagst}-${hoogst} cent; wij zeggen ${gezegd}`;
}

/** Of a year whose law the rules do not have. */
export const isOpen = ({ oordeel, bedrag }: Gezegd) => oordeel === 'misschien' && bedrag === null;
