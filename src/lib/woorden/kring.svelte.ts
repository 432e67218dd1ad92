/** Which hard words stand on the page, and what they mean. */
import type Stukken from '$lib/onderdelen/Stukken.svelte';
import type Woord from '$lib/onderdelen/Woord.svelte';
import type Woordvensters from '$lib/onderdelen/Woordvensters.svelte';
import { getContext, setContext } from 'svelte';
import type { Woordenlijst, Zoeker } from './zoek';

export interface Kennis {
	readonly lijst: Woordenlijst;
	readonly zoek: Zoeker;
	/** What shows a text, a word in it, and the meanings. */
	readonly Stukken: typeof Stukken;
	readonly Woord: typeof Woord;
	readonly Vensters: typeof Woordvensters;
}

export class Woordenkring {
	/** null: not here yet. The first question is light, so it comes after it. */
	kennis = $state.raw<Kennis | null>(null);
	/** In the order in which they came. */
	gebruikt = $state.raw<readonly string[]>([]);

	/** Takes a text apart; null: in Dutch there is nothing to find before the meanings are here. */
	readonly #apart: typeof Stukken | null;

	constructor(apart: typeof Stukken | null = null, kennis: Kennis | null = null) {
		this.#apart = apart;
		this.kennis = kennis;
	}
	get Stukken(): typeof Stukken | null {
		return this.kennis?.Stukken ?? this.#apart;
	}
	meld(woord: string): void {
		if (!this.gebruikt.includes(woord)) this.gebruikt = [...this.gebruikt, woord];
	}
}

const sleutel = Symbol('woorden');
export const provideWoorden = (kring: Woordenkring) => setContext(sleutel, kring);
const zonder = new Woordenkring();
/** Outside a page nothing is explained. */
export const useWoorden = () => getContext<Woordenkring | undefined>(sleutel) ?? zonder;
