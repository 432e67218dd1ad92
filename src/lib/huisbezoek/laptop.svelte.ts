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

/** Longer than the worker waits for one file: then there is nobody any more who fetches. */
const langsteStilte = 70_000;

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

/** @returns once the worker did it */
function vraag(werker: ServiceWorker, wat: Vraag): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((gedaan) => {
		port1.onmessage = () => gedaan();
		werker.postMessage(wat, [port2]);
	});
}

/** Who does not answer is not waited for: afterwards somebody looks what is left. */
const hoogstens = (ms: number, werk: Promise<unknown>) =>
	Promise.race([werk, new Promise((genoeg) => setTimeout(genoeg, ms))]);

export class Laptop {
	fase = $state<'kijkt' | 'uit' | 'bezig' | 'klaar'>('kijkt');
	stand = $state.raw<Stand | null>(null);
	/** uit: somebody else switched it off, or the browser did. */
	fout = $state<Reden | 'uit' | null>(null);
	voortgang = $state.raw<{ readonly gehaald: number; readonly alles: number } | null>(null);
	/** What was seen after it was switched off; null: it was not. */
	nagekeken = $state<'leeg' | 'niet-leeg' | null>(null);
	/** In megabytes of a million bytes, as the build weighed it; null: the list could not be read. */
	megabytes = $state<number | null>(null);
	#wekker: ReturnType<typeof setTimeout> | undefined;
	#geefOp = () => {};
	#gaatUit = false;
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
			clearTimeout(this.#wekker);
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
		this.#rust(this.stand ? 'klaar' : 'uit');
	}

	#rust(fase: 'klaar' | 'uit') {
		clearTimeout(this.#wekker);
		this.fase = fase;
		if (fase === 'uit') void this.#weeg();
	}

	/** A browser may end its worker at any moment, and nobody says so. */
	#wachtWeer() {
		clearTimeout(this.#wekker);
		if (this.fase === 'bezig') this.#wekker = setTimeout(() => this.#geefOp(), langsteStilte);
	}

	async #hoor(bericht: Bericht) {
		this.#wachtWeer();
		if (bericht.soort === 'voortgang') this.voortgang = bericht;
		else if (bericht.soort === 'uit') this.#hoorUit();
		else {
			// It may come after the registration itself said that it failed.
			this.fout = bericht.soort === 'mislukt' ? bericht.reden : null;
			if (this.stand && !this.#gaatUit) await this.kijk();
		}
	}

	/** Who switched it off knows. */
	#hoorUit() {
		if (!this.#gaatUit && this.fase !== 'uit') this.#isUitgezet();
	}

	#isUitgezet() {
		this.stand = null;
		this.fout = 'uit';
		this.#rust('uit');
	}

	/** All of it, or nothing. */
	async maakKlaar(): Promise<void> {
		if (this.fase === 'bezig') return;
		this.#beginWerk();
		try {
			const adres = vertrouwd?.createScriptURL('') ?? `${base}/service-worker.js`;
			const nieuw = await navigator.serviceWorker.register(adres, { scope: bereik, updateViaCache: 'none' });
			const stil = new Promise<never>((_, mislukt) => (this.#geefOp = () => mislukt(new Error('silence'))));
			this.#wachtWeer();
			const werker = nieuw.installing ?? nieuw.waiting;
			// It was switched off in this window, and the browser kept the worker for as long as this page is open.
			await Promise.race([werker ? afloop(werker) : vraag(nieuw.active!, 'vernieuw'), stil]);
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
		this.#geefOp = () => {
			this.fout = 'ophalen';
			void this.kijk();
		};
		const onze = await registratie().catch(() => undefined);
		if (onze?.active) return void vraag(onze.active, 'vernieuw');
		// Without a worker nobody uses what it kept.
		if (!onze) await ruimOp(base).catch(() => {});
		this.#isUitgezet();
	}

	#beginWerk() {
		this.fout = this.voortgang = this.nagekeken = null;
		this.fase = 'bezig';
		this.#wachtWeer();
	}

	async #haalWeg(): Promise<void> {
		this.#gaatUit = true;
		try {
			const onze = await registratie();
			// After a deploy there can be a second one, which is still fetching.
			const werkers = [onze?.installing, onze?.waiting, onze?.active].filter((werker) => !!werker);
			// Who is fetching would put something back.
			await hoogstens(3000, Promise.all(werkers.map((werker) => vraag(werker, 'stop'))));
			if (onze) await hoogstens(10_000, onze.unregister());
			await ruimOp(base);
		} finally {
			this.#gaatUit = false;
		}
	}

	#isLeeg = async () => !(await registratie()) && (await kastnamen(base)).length === 0;

	/** Takes everything away, and looks whether it is gone. */
	async maakGewoon(): Promise<void> {
		this.#beginWerk();
		this.#geefOp = () => {};
		await this.#haalWeg().catch(() => {});
		const isLeeg = await this.#isLeeg().catch(() => false);
		this.fout = null;
		await this.kijk();
		this.nagekeken = isLeeg ? 'leeg' : 'niet-leeg';
	}
}
