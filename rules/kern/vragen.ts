import type { Antwoorden } from './evalueer.ts';

/**
 * The key of the contract to which a path belongs: 'kinderen.0.school' is part of 'kinderen'. What a member has as an
 * object is a question of its own: 'kinderen.0.opvang.soort' is part of 'kinderen.opvang'.
 */
export function keyOf(path: string): string {
	const names = path.split('.').filter((deel) => !/^\d+$/.test(deel));
	return names.length > 2 ? names.slice(0, 2).join('.') : names[0]!;
}

/** True while nothing was answered at this path; null is an answer ("weet ik niet"). */
export function isUnanswered(path: string, antwoorden: Antwoorden): boolean {
	let inside: unknown = antwoorden;
	for (const step of path.split('.')) {
		if (typeof inside !== 'object' || inside === null || !(step in inside)) return inside !== null;
		inside = (inside as Record<string, unknown>)[step];
	}
	return false;
}

/** Keys in declared order, each once. */
export function inOrder(paths: readonly string[], volgorde: readonly string[]): readonly string[] {
	const keys = new Set(paths.map(keyOf));
	return volgorde.filter((vraag) => keys.has(vraag));
}
