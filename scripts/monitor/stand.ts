/** Where one household stands with one regeling. The five exclude each other and leave nobody out. */
import type { Oordeel } from './oordelen.ts';

export const standen = [
	/** Every condition is known and met. */
	'zeker',
	/** Answers that are not there make it a yes or a no. */
	'open',
	/** No answer makes it a sure yes: the gemeente weighs it, sources conflict, or one was not found. */
	'gemeente',
	'niet',
	'nvt',
] as const;
export type Stand = (typeof standen)[number];

const zonderMisschien = {
	waarschijnlijk: 'zeker',
	'waarschijnlijk-niet': 'niet',
	'niet-van-toepassing': 'nvt',
} as const;

/** Whatever is answered, it does not become a sure yes. */
const isAfgetopt = ({ regel, toetsen, lezing: { waarde, isNooit } }: Oordeel) =>
	regel.discretionair === true ||
	toetsen.some(({ isVoorbehoud, node }) => isVoorbehoud && waarde(node) === true) ||
	toetsen.some(({ node }) => waarde(node) === undefined && isNooit(node));

export function standVan(een: Oordeel): Stand {
	if (een.oordeel !== 'misschien') return zonderMisschien[een.oordeel];
	return isAfgetopt(een) ? 'gemeente' : 'open';
}
