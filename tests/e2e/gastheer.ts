/** A host that can fail in every way that a real one does: gone, broken, or suddenly with another version. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const uitvoermap = join(import.meta.dirname, '../../build');
const soorten: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
};
/** What nginx says with the worker: it has to be able to work under it. */
const kopregels = readFileSync(join(import.meta.dirname, '../../scripts/server/kopregels.conf'), 'utf8');
const regelsVanDeWerker = /service-worker\\\.js\$ "([^"]+)"/.exec(kopregels)![1]!.trim();

interface Pakbon {
	versie: string;
	bytes: number;
	bestanden: [pad: string, controle: string][];
}

export class Gastheer {
	/** No line: every request breaks off. */
	isOnbereikbaar = false;
	/** These paths give this status instead of their file. */
	readonly kapot = new Map<string | RegExp, number>();
	/** These paths have another content. */
	readonly anders = new Map<string, string>();
	/** What it says about every file. */
	readonly koppen: Readonly<Record<string, string>>;
	/** These paths answer once this is kept. */
	readonly wacht = new Map<string, Promise<void>>();
	/** What the clock of the host says; null: the right time; 'geen': nothing. */
	datum: string | null = null;
	/** The path of the site on this host, without a slash at the end. */
	onder = '';
	readonly gevraagd: { readonly methode: string; readonly url: string; readonly lengte: string | undefined }[] = [];
	#server: Server | null = null;

	constructor(koppen: Readonly<Record<string, string>> = {}) {
		this.koppen = koppen;
	}

	async begin(): Promise<string> {
		this.#server = createServer((verzoek, antwoord) => void this.#antwoord(verzoek, antwoord));
		await new Promise<void>((klaar) => this.#server!.listen(0, '127.0.0.1', klaar));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server?.closeAllConnections();
		this.#server?.close();
	}

	inhoudVan(pad: string): string {
		return this.anders.get(pad) ?? readFileSync(this.#bestand(pad), 'utf8');
	}

	/** Another version, in which this page says something else. */
	brengUit(pad: string, vervang: (inhoud: string) => string): void {
		const pakbon = JSON.parse(this.inhoudVan('/huisbezoek.json')) as Pakbon;
		const inhoud = vervang(this.inhoudVan(pad));
		this.anders.set(pad, inhoud);
		const controle = createHash('sha256').update(inhoud);
		pakbon.bestanden.find(([ander]) => ander === pad)![1] = `sha256-${controle.copy().digest('base64')}`;
		pakbon.versie = controle.digest('hex').slice(0, 16);
		this.anders.set('/huisbezoek.json', JSON.stringify(pakbon));
	}

	/** Another worker, as after an update of a library. */
	brengWerkerUit(): void {
		this.anders.set('/service-worker.js', `${this.inhoudVan('/service-worker.js')}\n// de volgende`);
	}

	/** As if the site had only these pages: ready in a moment. */
	maakKlein(...paden: string[]): void {
		const pakbon = JSON.parse(this.inhoudVan('/huisbezoek.json')) as Pakbon;
		pakbon.bestanden = pakbon.bestanden.filter(([pad]) => [...paden, '/huisbezoek.css'].includes(pad));
		this.anders.set('/huisbezoek.json', JSON.stringify(pakbon));
	}

	/** @returns what lets it through */
	houdVast(pad: string): () => void {
		let laatDoor = () => {};
		this.wacht.set(pad, new Promise((klaar) => (laatDoor = klaar)));
		return laatDoor;
	}

	/** How often this was asked for. */
	keer = (pad: string) => this.gevraagd.filter(({ url }) => url === pad).length;

	#bestand = (pad: string) => join(uitvoermap, pad.endsWith('/') ? `${pad}index.html` : pad);

	async #antwoord({ url = '/', method = '', headers, socket }: IncomingMessage, antwoord: ServerResponse) {
		if (this.isOnbereikbaar) return void socket.destroy();
		this.gevraagd.push({ methode: method, url, lengte: headers['content-length'] });
		if (this.datum === 'geen') antwoord.sendDate = false;
		else if (this.datum) antwoord.setHeader('date', this.datum);
		if (!url.startsWith(`${this.onder}/`)) return void antwoord.writeHead(404).end();
		const pad = url.slice(this.onder.length).split('?')[0]!;
		if (pad === '/service-worker.js') antwoord.setHeader('content-security-policy', regelsVanDeWerker);
		await this.wacht.get(pad);
		const fout = [...this.kapot].find(([welk]) => (typeof welk === 'string' ? welk === pad : welk.test(pad)));
		if (fout) return void antwoord.writeHead(fout[1]).end();
		const bestand = this.#bestand(pad);
		if (!this.anders.has(pad) && !existsSync(bestand)) return void antwoord.writeHead(404).end();
		antwoord
			.writeHead(200, {
				...this.koppen,
				'content-type': soorten[extname(bestand)] ?? 'application/octet-stream',
				// What works then, works by what the worker keeps and not by what the browser happens to remember.
				'cache-control': 'no-store',
			})
			.end(this.anders.get(pad) ?? readFileSync(bestand));
	}
}
