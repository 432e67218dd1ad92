/** How an outcome changes with one number, over the whole of its range. */
import { legeRegelset, type Antwoorden, type Bereik, type Datum, type Regeling } from '#rules';
import { isExact } from '../../../rules/kern/bereik.ts';
import { snelleLezer } from '../rekenaars.ts';

/** From this number on, until the next step. */
export interface Trede {
	readonly vanaf: number;
	readonly oordeel: string;
	/** Euro; 0 where there is none. */
	readonly bedrag: number;
}

interface Vraag {
	readonly regel: Regeling;
	readonly peildatum: Datum;
	/** The answers, for a number or for a range of it. */
	readonly antwoorden: (waarde: number | Bereik) => Antwoorden;
}

const geenBedrag: Bereik = { van: 0, tot: 0 };

const lezers = new Map<Regeling, ReturnType<typeof snelleLezer>>();

export function zegt({ regel, peildatum, antwoorden }: Vraag, waarde: number | Bereik) {
	const lees = lezers.get(regel) ?? snelleLezer({ ...legeRegelset, regelingen: [regel] });
	lezers.set(regel, lees);
	const { oordeel, bedrag } = lees(antwoorden(waarde), peildatum)[0]!;
	return { oordeel, bedrag: bedrag ?? geenBedrag };
}

const isZeker = ({ oordeel, bedrag }: ReturnType<typeof zegt>) => oordeel !== 'misschien' && isExact(bedrag);

function zegtZeker(vraag: Vraag, waarde: number): Trede {
	const gezegd = zegt(vraag, waarde);
	if (!isZeker(gezegd)) throw new Error(`bij ${waarde} is de uitkomst niet zeker: ${JSON.stringify(gezegd)}`);
	return { vanaf: waarde, oordeel: gezegd.oordeel, bedrag: gezegd.bedrag.van };
}

const zonderHerhaling = (treden: readonly Trede[]) =>
	treden.filter(({ oordeel, bedrag }, i) => treden[i - 1]?.bedrag !== bedrag || treden[i - 1]?.oordeel !== oordeel);

/** The steps between given numbers, such as ages. */
export const trappenVan = (vraag: Vraag, waarden: readonly number[]) =>
	zonderHerhaling(waarden.map((waarde) => zegtZeker(vraag, waarde)));

/** The last number up to `boven` that is good, looked for near the guess first; `onder` is good. */
function laatste(isGoed: (getal: number) => boolean, onder: number, gok: number, boven: number) {
	let [goed, fout] = [onder, boven + 1];
	let kijk = Math.min(boven, Math.max(onder + 1, gok));
	for (let stap = 1; fout - goed > 1; stap *= 2) {
		if (isGoed(kijk)) goed = kijk;
		else fout = kijk;
		const verderop = goed > onder ? goed + stap : fout - stap;
		const isOmsloten = goed > onder && fout <= boven;
		kijk = Math.min(fout - 1, Math.max(goed + 1, isOmsloten ? Math.floor((goed + fout) / 2) : verderop));
	}
	return goed;
}

/**
 * Every step between two whole numbers, none skipped: a range for which the rules give one class and one amount has
 * them for each number in it (ruim.test.ts), so a stretch is read as one range.
 */
export function trappen(vraag: Vraag, van: number, tot: number): readonly Trede[] {
	const treden: Trede[] = [];
	for (let vanaf = van, lengte = 1; vanaf <= tot;) {
		treden.push(zegtZeker(vraag, vanaf));
		const isEenStuk = (getal: number) => isZeker(zegt(vraag, { van: vanaf, tot: getal }));
		const einde = laatste(isEenStuk, vanaf, vanaf + lengte - 1, tot);
		lengte = einde - vanaf + 1;
		vanaf = einde + 1;
	}
	return zonderHerhaling(treden);
}
