/** Contrast as WCAG 2 counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

const lineair = (deel: number) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4);

/** @returns from 0 (black) to 1 (white); null: not written as #rgb or #rrggbb */
function helderheid(kleur: string): number | null {
	const kort = /^#([\da-f])([\da-f])([\da-f])$/i.exec(kleur);
	const hex = kort ? `#${kort[1]!.repeat(2)}${kort[2]!.repeat(2)}${kort[3]!.repeat(2)}` : kleur;
	const delen = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
	if (!delen) return null;
	const [rood, groen, blauw] = delen.slice(1).map((deel) => lineair(parseInt(deel, 16) / 255));
	return 0.2126 * rood! + 0.7152 * groen! + 0.0722 * blauw!;
}

/** @returns from 1 to 21, whichever comes first; null: one of them is not written as #rgb or #rrggbb */
export function contrast(een: string, ander: string): number | null {
	const [a, b] = [helderheid(een), helderheid(ander)];
	if (a === null || b === null) return null;
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
