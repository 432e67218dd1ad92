/** From what an older version of the site kept to what this one keeps. Loaded only when something was kept. */
import type { Bewaard } from './opslag';
import { leesRuw } from './ruw';

type Inhoud = Readonly<Record<string, unknown>>;

/** At place n - 1 the step from version n to n + 1. A step that was once online never changes. */
export const stappen: readonly ((inhoud: Inhoud) => Inhoud)[] = [
	// 2: one answer can be changed from two pages, so it says which one.
	({ wijzigt, ...rest }) => ({ ...rest, terugNaar: wijzigt === true ? 'controleren' : null }),
];

const paginas = ['controleren', 'uitkomst'] as const;

/**
 * @param inhoud what stood in the storage
 * @param versie of which version that is, at least 1; of a later version than ours it cannot be read
 */
export function leesBewaard(inhoud: Inhoud, versie: number): Omit<Bewaard, 'savedAt'> {
	const { ruw, terugNaar } = stappen.slice(versie - 1).reduce((vorige, stap) => stap(vorige), inhoud);
	return { ruw: leesRuw(ruw), terugNaar: paginas.find((pagina) => pagina === terugNaar) ?? null };
}
