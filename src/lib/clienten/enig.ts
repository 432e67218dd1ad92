/** The saved clients of this tab: they stay open, and lock by themselves, while the helper looks at another page of it. */
import { mount, unmount } from 'svelte';
import type { Check } from '../check/check.svelte';
import type { Ruw } from '../check/ruw';
import { Clientenbeheer } from './beheer.svelte';
import Bewaking from './Bewaking.svelte';

let hier: { readonly check: Check; readonly beheer: Clientenbeheer; readonly weg: () => void } | null = null;

/**
 * @param haalVoor fetches what answers need; rejects where it cannot
 * @param context of the page that asks: what stands beside all pages speaks with the same words
 */
export function beheerVan(
	check: Check,
	haalVoor: (ruw: Ruw) => Promise<void>,
	context: Map<unknown, unknown>,
): Clientenbeheer {
	if (hier?.check === check) return hier.beheer;
	hier?.weg();
	const beheer = new Clientenbeheer(check, haalVoor);
	const bewaking = mount(Bewaking, { target: document.body, context, props: { beheer, check } });
	const weg = () => {
		beheer.sluit();
		void unmount(bewaking);
	};
	hier = { check, beheer, weg };
	return beheer;
}
