/** The figures of 22 November 2026 as the other engines get them, and where those engines come from. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** They are installed in scripts/bench/motoren only: nothing else of the project knows them. */
export const haal = createRequire(join(process.cwd(), 'scripts/bench/motoren/package.json'));

export const cijfers = {
	normAlleen: 1419.46,
	normPaar: 2027.79,
	zonderVakantietoeslag: 0.95,
	metVakantiegeld: 1.08,
	laag: 1.2,
	hoog: 1.3,
	margeDeel: 0.02,
	margeVast: 25,
	vermogenAlleen: 8000,
	vermogenGezin: 16_000,
	aowLeeftijd: 67,
} as const;

/** Euro to whole cents, as the rules round. */
export const centen = (euro: number) => Math.round(euro * 100 + 1e-6);
