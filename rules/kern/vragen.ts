import type { Antwoorden } from './evalueer.ts';

/** The key of the contract to which a path belongs: 'kinderen.0.school' is part of 'kinderen'. */
export const keyOf = (path: string) => path.split('.')[0]!;

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
