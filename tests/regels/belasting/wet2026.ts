/**
 * What the law of 2026 leaves of an income, written a second time: the figures stand here as the sources print them
 * (Wet LB art. 20a-22c, Rekenvoorschriften 2026, Normenbrief SZW of January 2026, SVB), so that a mistake in the rules or
 * in their figures is not also one here.
 */

/** Which parts of the law hold for an income. */
export interface Behandeling {
	/** From AOW age on the first bracket has no premium for the AOW. */
	readonly aow?: boolean;
	/** Born before 1946: the first bracket is longer. */
	readonly voor1946?: boolean;
	/** Art. 22 and, at AOW age, 22b: with the loonheffingskorting. */
	readonly algemeen?: boolean;
	/** Art. 22a: only pay for current work. */
	readonly arbeid?: boolean;
	/** Art. 22aa and 22c: a fixed amount. */
	readonly vast?: number;
	/** Art. 42 Zvw: the person pays it out of AOW and pension. */
	readonly zvw?: boolean;
}

export const jonggehandicapten = 923;
export const alleenstaandeOuderen = 540;
/** SVB, July 2026: vakantiegeld as a part of the AOW. */
export const vakantiegeldAow = { alleen: 104.78 / 1662.16, paar: 74.85 / 1139.39 };

const stuk = (loon: number, van: number, tot: number) => Math.max(0, Math.min(loon, tot) - van);
const nooitOnderNul = (bedrag: number) => Math.max(0, bedrag);

function belasting(loon: number, { aow, voor1946 }: Behandeling): number {
	const einde1 = voor1946 ? 41_123 : 38_883;
	return (
		(aow ? 0.1785 : 0.3575) * stuk(loon, 0, einde1) +
		0.3756 * stuk(loon, einde1, 78_426) +
		0.495 * stuk(loon, 78_426, Infinity)
	);
}

const algemeneKorting = (loon: number, aow = false) =>
	nooitOnderNul((aow ? 1556 : 3115) - (aow ? 0.03195 : 0.06398) * nooitOnderNul(loon - 29_736));
const ouderenkorting = (loon: number) => nooitOnderNul(2067 - 0.15 * nooitOnderNul(loon - 46_002));

const arbeid = [0.08324, 0.31009, 0.0195, 996, 5300, 5685, 0.0651] as const;
const arbeidAow = [0.04156, 0.15483, 0.00974, 498, 2647, 2840, 0.0325] as const;
function arbeidskorting(loon: number, aow = false): number {
	const [deel1, deel2, deel3, hoogste1, hoogste2, hoogste3, afbouw] = aow ? arbeidAow : arbeid;
	const eerste = Math.min(hoogste1, deel1 * loon);
	const tweede = Math.min(hoogste2, eerste + deel2 * nooitOnderNul(loon - 11_965));
	const derde = Math.min(hoogste3, tweede + deel3 * nooitOnderNul(loon - 25_845));
	return nooitOnderNul(derde - afbouw * nooitOnderNul(loon - 45_592));
}

/** Of a year, euro. */
function nettoPerJaar(loon: number, hoe: Behandeling): number {
	const { aow, algemeen } = hoe;
	const kortingen =
		(algemeen ? algemeneKorting(loon, aow) + (aow ? ouderenkorting(loon) : 0) : 0) +
		(hoe.arbeid ? arbeidskorting(loon, aow) : 0) +
		(hoe.vast ?? 0);
	return loon - nooitOnderNul(belasting(loon, hoe) - kortingen) - (hoe.zvw ? 0.0485 * Math.min(loon, 79_409) : 0);
}

/** The income of a year of which this is left each month, euro: halved until nothing changes. */
export function jaarVan(nettoPerMaand: number, hoe: Behandeling): number {
	let [onder, boven] = [0, 10_000_000];
	for (let i = 0; i < 100; i += 1) {
		const midden = (onder + boven) / 2;
		if (nettoPerJaar(midden, hoe) < 12 * nettoPerMaand) onder = midden;
		else boven = midden;
	}
	return boven;
}
