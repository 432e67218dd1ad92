/**
 * What the worker does on a laptop that a helper made ready. It only reads files of our own: with a network what comes
 * from the network, without one what was fetched before, with its age above it.
 */
import { bereid, Mislukt, type Reden } from './bereid';
import { nieuwsteKast, omDeBeurt, pakbonadres, ruimOp, uitElkeKast, uitKast, type Kast } from './kast';
import { ontbreekt, regelVan } from './regel';
import { tekstenVanDeWerker } from './teksten';

/** What the page hears. */
export type Bericht =
	| { readonly soort: 'voortgang'; readonly gehaald: number; readonly alles: number }
	| { readonly soort: 'klaar' }
	| { readonly soort: 'mislukt'; readonly reden: Reden }
	/** Somebody switched it off, maybe in another window. */
	| { readonly soort: 'uit' };
/** What the page asks. */
export type Vraag = 'vernieuw' | 'stop';

interface Gebeurtenis extends Event {
	waitUntil(belofte: Promise<unknown>): void;
}
interface Ophaling extends Gebeurtenis {
	readonly request: Request;
	respondWith(antwoord: Promise<Response>): void;
}
interface Postbode extends Gebeurtenis {
	readonly data: Vraag;
	readonly ports: readonly MessagePort[];
}
/** As much of the world of a worker as is used here; the types of a page do not know it. */
export interface Werkplek {
	readonly location: Location;
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(keuze: { includeUncontrolled: true }): Promise<readonly { postMessage(bericht: Bericht): void }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(naam: 'install' | 'activate', doe: (gebeurtenis: Gebeurtenis) => void): void;
	addEventListener(naam: 'fetch', doe: (gebeurtenis: Ophaling) => void): void;
	addEventListener(naam: 'message', doe: (gebeurtenis: Postbode) => void): void;
}

/** Who waits longer for a page than this has no network to speak of. */
const geduld = 6_000;
const isWeg = ({ status }: Response) => status === 404 || status === 410;

export function zetAan(werkplek: Werkplek, base: string): void {
	const t = tekstenVanDeWerker();
	let bezig: Promise<void> | null = null;
	/** Once stopped, nothing is fetched or kept any more, until somebody presses a button for it. */
	let stop = new AbortController();

	async function zeg(bericht: Bericht) {
		for (const pagina of await werkplek.clients.matchAll({ includeUncontrolled: true })) pagina.postMessage(bericht);
	}

	async function haalAlles(signal: AbortSignal) {
		const meld = (gehaald: number, alles: number) => void zeg({ soort: 'voortgang', gehaald, alles });
		try {
			await bereid({ base, meld, stop: signal });
			await zeg({ soort: 'klaar' });
		} catch (fout) {
			if (!signal.aborted) await zeg({ soort: 'mislukt', reden: fout instanceof Mislukt ? fout.reden : 'ophalen' });
			throw fout;
		}
	}
	const haalEens = (signal = stop.signal) => (bezig ??= haalAlles(signal).finally(() => (bezig = null)));

	/** The browser gives the stopped worker back to who makes ready again in the same window. */
	async function haalOpVerzoek() {
		if (stop.signal.aborted) stop = new AbortController();
		await haalEens().catch(() => {});
	}

	async function stopAlles() {
		stop.abort();
		await bezig?.catch(() => {});
		await zeg({ soort: 'uit' });
	}

	/** A page of the version before this one has been left by now. */
	const ruimOudeOp = (naam: string, signal: AbortSignal) =>
		omDeBeurt(base, signal, async () => ruimOp(base, [naam, (await nieuwsteKast(base))?.naam]));

	/** The site is there, but does not do this any more: then nothing may stay behind. */
	async function isAfgeschaft(signal: AbortSignal): Promise<boolean> {
		const adressen = [pakbonadres(base), `${base}/service-worker.js`];
		const antwoorden = await Promise.all(adressen.map((adres) => fetch(adres, { cache: 'no-cache', signal })));
		return antwoorden.every(isWeg);
	}

	/** With a network: is this still the newest? */
	async function kijkNaarNieuw({ naam }: Kast) {
		if (bezig) return;
		const { signal } = stop;
		try {
			await ruimOudeOp(naam, signal);
			if (!(await isAfgeschaft(signal))) return await haalEens(signal);
			await stopAlles();
			await ruimOp(base);
			await werkplek.registration.unregister();
		} catch {
			// What was there is there still, and says how old it is.
		}
	}

	async function vanDezeLaptop(kast: Kast, { origin, pathname }: URL): Promise<Response> {
		const antwoord = await uitKast(kast, pathname);
		const kop = new Headers(antwoord?.headers);
		kop.set('content-type', 'text/html; charset=utf-8');
		for (const naam of ['content-encoding', 'content-length']) kop.delete(naam);
		const nu = Date.now();
		if (antwoord) {
			const html = (await antwoord.text()).replace('<body>', (body) => body + regelVan(t, base, kast.stand, nu));
			return new Response(html, { headers: kop });
		}
		const inHetNederlands = base + pathname.slice(base.length).replace(/^\/\w\w\//, '/nl/');
		for (const ander of [`${pathname}/`, inHetNederlands])
			if (ander !== pathname && (await uitKast(kast, ander))) return Response.redirect(origin + ander, 302);
		return new Response(ontbreekt(t, base, kast.stand, nu), { status: 503, headers: kop });
	}

	async function pagina(gebeurtenis: Ophaling): Promise<Response> {
		const { request } = gebeurtenis;
		const kast = await nieuwsteKast(base);
		if (!kast) return fetch(request);
		try {
			const teLang = new Promise<never>((_, faal) => setTimeout(faal, geduld));
			const antwoord = await Promise.race([fetch(request), teLang]);
			if (antwoord.ok) gebeurtenis.waitUntil(kijkNaarNieuw(kast));
			return antwoord;
		} catch {
			return vanDezeLaptop(kast, new URL(request.url));
		}
	}

	/** What never changes under its name. */
	async function vast(request: Request, pad: string): Promise<Response> {
		return (await uitElkeKast(base, pad).catch(() => undefined)) ?? fetch(request);
	}

	async function los(request: Request, pad: string): Promise<Response> {
		try {
			return await fetch(request);
		} catch (fout) {
			const kast = await nieuwsteKast(base);
			const antwoord = kast && (await uitKast(kast, pad));
			if (!antwoord) throw fout;
			return antwoord;
		}
	}

	werkplek.addEventListener('install', (gebeurtenis) =>
		gebeurtenis.waitUntil(haalEens().then(() => werkplek.skipWaiting())),
	);
	werkplek.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(werkplek.clients.claim()));
	werkplek.addEventListener('message', (post) => {
		const werk = post.data === 'stop' ? stopAlles() : haalOpVerzoek();
		post.waitUntil(werk.then(() => post.ports[0]?.postMessage('gedaan')));
	});
	werkplek.addEventListener('fetch', (gebeurtenis) => {
		const { request } = gebeurtenis;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== 'GET' || origin !== werkplek.location.origin || !pathname.startsWith(`${base}/`)) return;
		if (request.mode === 'navigate') gebeurtenis.respondWith(pagina(gebeurtenis));
		else if (pathname.startsWith(`${base}/_app/immutable/`)) gebeurtenis.respondWith(vast(request, pathname));
		else gebeurtenis.respondWith(los(request, pathname));
	});
}
