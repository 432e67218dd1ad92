/** Where help changes at once when the income is one cent more, found by halving, so that none is skipped. */
import type { Teken } from '../kern/snel/compileer.ts';
import type { Besteding, Hulppost } from './besteding.ts';

export interface Klif {
	readonly id: string;
	/** The last income before it: gross per year, whole cents. */
	readonly bij: number;
	/** What there is before it, and one cent further. */
	readonly voor: Hulppost;
	readonly na: Hulppost;
}

interface Lijn {
	readonly bij: (cent: number) => Besteding;
	readonly teken: (cent: number) => Teken;
}

/** What the rounding of a toeslag to whole euros makes: less is no cliff (Awir art. 14). */
const heleEuro = 1 + 1e-9;
const eindes = ['zeker', 'hoogstens'] as const;
const geenHulp = (id: string): Hulppost => ({
	id,
	zeker: 0,
	hoogstens: 0,
	onbekend: false,
	oudVan: null,
	isOud: false,
});

/** A credit that goes from one of a couple to the other makes the income itself jump. */
export const klifInkomen = 'inkomen';
const alsPost = ({ inkomen }: Besteding): Hulppost => ({
	...geenHulp(klifInkomen),
	zeker: inkomen,
	hoogstens: inkomen,
});

const springt = (voor: Hulppost, na: Hulppost) => eindes.some((eind) => Math.abs(voor[eind] - na[eind]) > heleEuro);

function sprongen(a: Besteding, b: Besteding, bij: number): readonly Klif[] {
	const [voor, na] = [a, b].map((punt) => [alsPost(punt), ...punt.hulp]) as [Hulppost[], Hulppost[]];
	const ids = new Set([...voor, ...na].map(({ id }) => id));
	const van = (posten: readonly Hulppost[], id: string) => posten.find((post) => post.id === id) ?? geenHulp(id);
	return [...ids].flatMap((id) => {
		const klif = { id, bij, voor: van(voor, id), na: van(na, id) };
		return springt(klif.voor, klif.na) ? [klif] : [];
	});
}

const isGelijk = (a: Teken, b: Teken) => a.length === b.length && a.every((kant, i) => kant === b[i]);

/** A turn and the turn back could hide between two incomes that are far apart. */
const stappen = 64;

/**
 * Every jump of more than one euro a month. Between two incomes that stand at the same side of every comparison and on
 * the same step of every table, all amounts are one formula, and so without a jump.
 * @param van  @param tot whole cents gross per year
 */
export function kliffenVan({ bij, teken }: Lijn, van: number, tot: number): readonly Klif[] {
	const gevonden: Klif[] = [];
	const zoek = (onder: number, a: Teken, boven: number, b: Teken): void => {
		if (isGelijk(a, b)) return;
		if (boven - onder <= 1) {
			gevonden.push(...sprongen(bij(onder), bij(boven), onder));
			return;
		}
		const midden = Math.floor((onder + boven) / 2);
		const m = teken(midden);
		zoek(onder, a, midden, m);
		zoek(midden, m, boven, b);
	};
	let [onder, a] = [van, teken(van)];
	for (let i = 1; i <= stappen; i += 1) {
		const boven = Math.max(onder, Math.round(van + ((tot - van) * i) / stappen));
		const b = teken(boven);
		zoek(onder, a, boven, b);
		[onder, a] = [boven, b];
	}
	return gevonden;
}
