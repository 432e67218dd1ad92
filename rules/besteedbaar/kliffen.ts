/** Where help falls at once when the income is one cent more, found by halving, so that none is skipped. */
import type { Besteding, Hulppost } from './besteding.ts';

/** @param cent gross per year, whole cents */
export type Lijn = (cent: number) => Besteding;

export interface Klif {
	readonly id: string;
	/** The last income before it: gross per year, whole cents. */
	readonly bij: number;
	/** What there is before it, and one cent further. */
	readonly voor: Hulppost;
	readonly na: Hulppost;
}

/** What the rounding of a toeslag to whole euros makes: less is no cliff (Awir art. 14). */
const heleEuro = 1 + 1e-9;
const eindes = ['zeker', 'hoogstens'] as const;

const geenHulp = (id: string): Hulppost => ({ id, zeker: 0, hoogstens: 0, oudVan: null });

/** Every cent is reckoned once. */
export function onthoud(lijn: Lijn): Lijn {
	const gezien = new Map<number, Besteding>();
	return (cent) => {
		const eerder = gezien.get(cent) ?? lijn(cent);
		gezien.set(cent, eerder);
		return eerder;
	};
}

const springt = (voor: Hulppost, na: Hulppost) => eindes.some((eind) => Math.abs(voor[eind] - na[eind]) > heleEuro);

function sprongen(a: Besteding, b: Besteding, bij: number): readonly Klif[] {
	const ids = new Set([...a.hulp, ...b.hulp].map(({ id }) => id));
	return [...ids].flatMap((id) => {
		const [voor, na] = [a, b].map(({ hulp }) => hulp.find((post) => post.id === id) ?? geenHulp(id)) as [
			Hulppost,
			Hulppost,
		];
		return springt(voor, na) ? [{ id, bij, voor, na }] : [];
	});
}

/**
 * Every jump of more than one euro a month between two incomes. Each amount only falls, or only rises, within a part
 * that is halved; so where its ends differ by at most one euro there is no jump inside.
 * @param van  @param tot whole cents gross per year
 */
export function kliffenVan(lijn: Lijn, van: number, tot: number): readonly Klif[] {
	const verschil = sprongen(lijn(van), lijn(tot), van);
	if (verschil.length === 0 || tot - van <= 1) return verschil;
	const midden = Math.floor((van + tot) / 2);
	return [...kliffenVan(lijn, van, midden), ...kliffenVan(lijn, midden, tot)];
}
