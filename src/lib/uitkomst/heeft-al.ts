/** What somebody says to have already. */
import type { Check } from '../check/check.svelte';

/** @param aan false: after all not */
export function zegtTeHebben(check: Check, id: string, aan: boolean): void {
	const anderen = (check.ruw.heeftAl ?? []).filter((een) => een !== id);
	void check.bewaarErbij({ heeftAl: aan ? [...anderen, id] : anderen });
}
