/** The language of the client beside the Dutch of who helps. It is kept nowhere, and goes with the client. */
import type { GemeenteId } from '#rules';
import type { Vertaald } from '#rules/vertaald';
import { getContext, setContext } from 'svelte';
import type { Check } from '../check/check.svelte';
import type { Taal } from '../i18n/i18n';
import type { AndereTaal } from '../i18n/talen';
import type Stukken from '../onderdelen/Stukken.svelte';
import type { Vertaalzin } from '../onderdelen/vertaalzinnen';
import type { Woordenkring } from '../woorden/kring.svelte';

/** All that it takes to say something in the second language. */
export interface Tweede {
	readonly lang: AndereTaal;
	readonly dir: 'ltr' | 'rtl';
	/** Of which gemeente the rules are translated here; null: of none. */
	readonly gemeente: GemeenteId | null;
	readonly taal: Taal;
	readonly vertaald: Vertaald | null;
	/** What has to be said about the translation. */
	readonly zinnen: readonly Vertaalzin[];
	readonly Stukken: typeof Stukken;
}

export class Tweetalig {
	readonly #check: Check;
	/** How the page shows Dutch. */
	readonly kring: Woordenkring;
	#keuze = $state.raw<{ readonly lang: AndereTaal; readonly ronde: number } | null>(null);
	#tweede = $state.raw<Tweede | null>(null);
	/** It could not be fetched. */
	isMislukt = $state(false);

	constructor(check: Check, kring: Woordenkring) {
		this.#check = check;
		this.kring = kring;
	}

	/** null: only Dutch. */
	get lang(): AndereTaal | null {
		return this.#keuze?.ronde === this.#check.ronde ? this.#keuze.lang : null;
	}
	get tweede(): Tweede | null {
		return this.lang && this.#tweede?.lang === this.lang ? this.#tweede : null;
	}
	/** The same, once it also knows the rules of the gemeente that was chosen. */
	get metRegels(): (Tweede & { readonly vertaald: Vertaald }) | null {
		const { tweede } = this;
		if (!tweede?.vertaald || tweede.gemeente !== this.#check.gemeente) return null;
		return { ...tweede, vertaald: tweede.vertaald };
	}
	get isBezig(): boolean {
		return this.lang !== null && !this.isMislukt && !this.#isHier;
	}
	get #isHier(): boolean {
		return this.tweede !== null && this.tweede.gemeente === this.#check.gemeente;
	}

	kies(lang: AndereTaal | null): void {
		this.#keuze = lang && { lang, ronde: this.#check.ronde };
	}

	/** Fetches what is not here yet. */
	async laad(): Promise<void> {
		const { lang } = this;
		const { gemeente, teksten } = this.#check;
		this.isMislukt = false;
		if (!lang || this.#isHier) return;
		const isNogZo = () => lang === this.lang && gemeente === this.#check.gemeente;
		try {
			const { laadTweede } = await import('./laad');
			const tweede = await laadTweede(lang, gemeente, teksten);
			if (isNogZo()) this.#tweede = tweede;
		} catch {
			if (isNogZo()) this.isMislukt = true;
		}
	}
}

const sleutel = Symbol('tweetalig');
export const provideTweetalig = (tweetalig: Tweetalig) => setContext(sleutel, tweetalig);
export const useTweetalig = () => getContext<Tweetalig>(sleutel);
