/** What a helper sees of, and does with, a laptop that works without a network. */
import { resolve } from '$app/paths';
import type { Reden } from './bereid';
import { kastnamen, nieuwsteKast, pakbonadres, ruimOp, type Stand } from './kast';
import type { Bericht, Vraag } from './werker';

const bereik = resolve('/');
const base = bereik.slice(0, -1);

interface Vertrouwde {
	createPolicy(
		naam: string,
		regels: { createScriptURL(adres: string): string },
	): { createScriptURL(adres: string): string };
}
/** The one script that may ever be registered. A name may be made once in a page, and the app itself leaves this one. */
const vertrouwd = (globalThis as { trustedTypes?: Vertrouwde }).trustedTypes?.createPolicy('sveltekit-trusted-url', {
	createScriptURL: () => `${base}/service-worker.js`,
});

/** Ours, and not of another site under the same host. */
async function registratie(): Promise<ServiceWorkerRegistration | undefined> {
	const gevonden = await navigator.serviceWorker.getRegistration(bereik);
	return gevonden && new URL(gevonden.scope).pathname === bereik ? gevonden : undefined;
}

/** @returns once the worker is there; rejects when not all came */
const afloop = (werker: ServiceWorker) =>
	new Promise<void>((klaar, mislukt) => {
		const kijk = () => {
			if (werker.state === 'activated') klaar();
			if (werker.state === 'redundant') mislukt(new Error('redundant'));
		};
		werker.addEventListener('statechange', kijk);
		kijk();
	});

export class Laptop {
	fase = $state<'kijkt' | 'uit' | 'bezig' | 'klaar'>('kijkt');
	stand = $state.raw<Stand | null>(null);
	fout = $state<Reden | null>(null);
	voortgang = $state.raw<{ readonly gehaald: number; readonly alles: number } | null>(null);
	/** What was seen after it was switched off; null: it was not. */
	nagekeken = $state<'leeg' | 'niet-leeg' | null>(null);
	/** In megabytes of a million bytes, as the build weighed it; null: the list could not be read. */
	megabytes = $state<number | null>(null);
	/** Why it is not possible here; null: it is. */
	readonly belet = !isSecureContext ? 'onveilig' : navigator.serviceWorker ? null : 'werker';

	/** @returns what stops it from listening */
	begin(): () => void {
		if (this.belet) return () => {};
		const hoor = ({ data }: MessageEvent<Bericht>) => void this.#hoor(data);
		const kijk = () => document.visibilityState === 'visible' && this.fase !== 'bezig' && void this.kijk();
		navigator.serviceWorker.addEventListener('message', hoor);
		document.addEventListener('visibilitychange', kijk);
		void this.kijk();
		return () => {
			navigator.serviceWorker.removeEventListener('message', hoor);
			document.removeEventListener('visibilitychange', kijk);
		};
	}

	async #weeg() {
		try {
			const { bytes } = (await (await fetch(pakbonadres(base))).json()) as { readonly bytes?: unknown };
			if (typeof bytes === 'number' && bytes > 0) this.megabytes = bytes / 1e6;
		} catch {
			// Without a network it is not to be begun either.
		}
	}

	async kijk(): Promise<void> {
		const isEr = await registratie().catch(() => undefined);
		this.stand = (isEr?.active && (await nieuwsteKast(base))?.stand) || null;
		this.fase = this.stand ? 'klaar' : 'uit';
		if (!this.stand) void this.#weeg();
	}

	async #hoor(bericht: Bericht) {
		if (bericht.soort === 'voortgang') this.voortgang = bericht;
		if (bericht.soort === 'mislukt') this.fout = bericht.reden;
		// The first time the registration itself says how it ended.
		if (bericht.soort !== 'voortgang' && this.stand) await this.kijk();
	}

	/** All of it, or nothing. */
	async maakKlaar(): Promise<void> {
		if (this.fase === 'bezig') return;
		this.#beginWerk();
		try {
			const adres = vertrouwd?.createScriptURL('') ?? `${base}/service-worker.js`;
			const nieuw = await navigator.serviceWorker.register(adres, { scope: bereik, updateViaCache: 'none' });
			await afloop((nieuw.installing ?? nieuw.waiting ?? nieuw.active)!);
			await this.kijk();
			if (this.stand) return;
			throw new Error('nothing kept');
		} catch (fout) {
			this.fout ??= (fout as Error).name === 'SecurityError' ? 'opslag' : 'ophalen';
			await this.#haalWeg().catch(() => {});
			await this.kijk();
		}
	}

	/** What was there stays until the new one is whole. */
	async vernieuw(): Promise<void> {
		if (this.fase === 'bezig') return;
		this.#beginWerk();
		(await registratie())?.active?.postMessage('vernieuw' satisfies Vraag);
	}

	#beginWerk() {
		this.fout = this.voortgang = this.nagekeken = null;
		this.fase = 'bezig';
	}

	async #haalWeg(): Promise<void> {
		const onze = await registratie();
		if (onze?.active) await this.#laatStoppen(onze.active);
		await onze?.unregister();
		await ruimOp(base);
	}

	/** Who is fetching would put something back. */
	#laatStoppen(werker: ServiceWorker): Promise<void> {
		const { port1, port2 } = new MessageChannel();
		return new Promise((gestopt) => {
			port1.onmessage = () => gestopt();
			setTimeout(gestopt, 3000);
			werker.postMessage('stop' satisfies Vraag, [port2]);
		});
	}

	/** Takes everything away, and looks whether it is gone. */
	async maakGewoon(): Promise<void> {
		this.#beginWerk();
		await this.#haalWeg().catch(() => {});
		const isLeeg = !(await registratie()) && (await kastnamen(base)).length === 0;
		this.fout = null;
		await this.kijk();
		this.nagekeken = isLeeg ? 'leeg' : 'niet-leeg';
	}
}
