/** Walks whole paths with all rules together, and asks of each question there whether any rule has something of it. */
import type { Regelset } from '#rules';
import type { Nummer } from '../../src/lib/check/nummers.ts';
import { volgPad } from '../../src/lib/check/pad.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { maakLoper, type Loper, type Mate } from './paden.ts';
import { dag, vulIn, type Kies } from './wandelaar.ts';

/** What a screen of the household is for shows at once; the questions about money and help are looked at. */
const bekeken: readonly Nummer[] = [8, 20, 9, 23, 10, 12, 11, 21, 15, 13, 14, 16, 17, 18];

/** One rule each: every regeling and every route. */
export const perRegel = (alles: Regelset): readonly (readonly [id: string, set: Regelset])[] => [
	...alles.regelingen.map((r) => [r.id, { ...alles, regelingen: [r], routes: [] }] as const),
	...alles.routes.map((r) => [r.id, { ...alles, regelingen: [], routes: [r] }] as const),
];

export const lopersVoor = (alles: Regelset, gemeente: string, mate: Mate): ReadonlyMap<string, Loper> =>
	new Map(perRegel(alles).map(([id, set]) => [id, maakLoper({ alles, set, gemeente, mate })]));

/** @param lopers one for each rule of the set */
export function maakSamenloper(alles: Regelset, lopers: ReadonlyMap<string, Loper>) {
	/** The questions on this path that change nothing, each with the answers before it. */
	return (kies: Kies, begin: Ruw) => {
		const zonderZin: { nummer: Nummer; ruw: Ruw }[] = [];
		let ruw = begin;
		for (;;) {
			const pad = volgPad(alles, ruw, dag);
			const { volgende, standen, stappen } = pad;
			if (volgende === null) return { zonderZin, pad };
			const stand = standen[volgende]!;
			if (bekeken.includes(volgende)) {
				const open = [...stand.uitslag.regelingen, ...stand.uitslag.routes].filter((een) => een.open.length > 0);
				const zinvol = open.some(({ id }) => lopers.get(id)!.verandertIets(stappen, stand) === true);
				if (!zinvol) zonderZin.push({ nummer: volgende, ruw });
			}
			ruw = { ...ruw, [volgende]: vulIn(volgende, stand, kies) } as Ruw;
		}
	};
}
