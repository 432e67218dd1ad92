/** Saved clients in one or more tabs: what is locked, what is kept, and what never happens silently. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Check } from '../../src/lib/check/check.svelte.ts';
import { bewaartijd } from '../../src/lib/check/opslag.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { Clientenbeheer } from '../../src/lib/clienten/beheer.svelte.ts';

/** A key that is there at once; that the real one takes its time is tested elsewhere. */
vi.mock('../../src/lib/geheim/sleutel.ts', () => ({
	zoutlengte: 16,
	sleutelVan: async (zin: string, zout: Uint8Array<ArrayBuffer>) => {
		const som = await crypto.subtle.digest('SHA-256', new Uint8Array([...new TextEncoder().encode(zin), ...zout]));
		return crypto.subtle.importKey('raw', som, 'AES-GCM', false, ['encrypt', 'decrypt']);
	},
}));

const zin = 'vijf losse woorden achter elkaar';
const [haarlem, zandvoort]: readonly Ruw[] = [
	{ 1: 'haarlem', 2: '27' },
	{ 1: 'zandvoort', 2: '18' },
];
let lokaal: Map<string, string>;
/** Called before every write. */
let bijSchrijven: () => void;

const opslagVan = (inhoud: Map<string, string>) => ({
	getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
	setItem: (sleutel: string, waarde: string) => {
		if (inhoud === lokaal) bijSchrijven();
		inhoud.set(sleutel, waarde);
	},
	removeItem: (sleutel: string) => inhoud.delete(sleutel),
});

beforeEach(() => {
	lokaal = new Map();
	bijSchrijven = () => {};
	vi.stubGlobal('localStorage', opslagVan(lokaal));
});

afterEach(() => void vi.useRealTimers());

/** One tab, with what the page does of itself. */
class Tab {
	readonly sessie = new Map<string, string>();
	readonly check = new Check();
	/** Rejects where there is no connection. */
	haalVoor = () => Promise.resolve();
	readonly beheer = new Clientenbeheer(this.check, () => this.haalVoor());

	/** Every tab has answers of its own. */
	hier() {
		vi.stubGlobal('sessionStorage', opslagVan(this.sessie));
		return this;
	}
	async zet(ruw: Ruw) {
		this.hier();
		for (const [nummer, waarde] of Object.entries(ruw))
			await this.check.bewaar(Number(nummer) as 1, waarde as 'haarlem');
		this.beheer.volg();
	}
	async opent(kenmerk: string) {
		this.hier();
		await this.beheer.open(this.beheer.lijst.find((een) => een.kenmerk === kenmerk)!.id);
		this.beheer.volg();
	}
	wist() {
		this.hier();
		this.check.wis();
		this.beheer.volg();
	}
	get lijst() {
		return Object.fromEntries(this.beheer.lijst.map(({ kenmerk, ruw }) => [kenmerk, ruw]));
	}
}

async function metKluis(): Promise<Tab> {
	const tab = new Tab().hier();
	await tab.beheer.kijk();
	expect(await tab.beheer.begin(zin)).toBeNull();
	return tab;
}
async function tweedeTab(): Promise<Tab> {
	const tab = new Tab().hier();
	await tab.beheer.kijk();
	expect(await tab.beheer.ontgrendel(zin)).toBeNull();
	return tab;
}
/** A client that was kept in one tab and is open in both. */
async function openInTwee(): Promise<[Tab, Tab]> {
	const een = await metKluis();
	await een.zet(haarlem!);
	await een.beheer.bewaarAls('12', null);
	const twee = await tweedeTab();
	await twee.opent('12');
	return [een, twee];
}
const tekst = () => lokaal.get('bur.clienten');

describe('one tab', () => {
	test('nothing is kept until it is switched on, and then under one key, unreadable', async () => {
		const tab = new Tab().hier();
		await tab.beheer.kijk();
		await tab.zet(haarlem!);
		expect(tab.beheer.stand).toBe('uit');
		expect(lokaal.size).toBe(0);
		await tab.beheer.begin(zin);
		await tab.beheer.bewaarAls('dossier 12', null);
		expect([...lokaal.keys()]).toEqual(['bur.clienten']);
		expect(tekst()).not.toMatch(/haarlem|dossier|vijf/);
		expect(tab.lijst).toEqual({ 'dossier 12': haarlem });
		expect(tab.beheer.geopend?.kenmerk).toBe('dossier 12');
		expect(tab.beheer.isOnbewaard).toBe(false);
	});

	test('a wrong passphrase costs nothing, however often', async () => {
		await metKluis();
		const voor = tekst();
		const tab = new Tab().hier();
		await tab.beheer.kijk();
		for (let keer = 0; keer < 5; keer++) expect(await tab.beheer.ontgrendel(`${zin}${keer}`)).toBe('zin-klopt-niet');
		expect(tab.beheer.stand).toBe('op-slot');
		expect(tekst()).toBe(voor);
		expect(await tab.beheer.ontgrendel(zin)).toBeNull();
	});

	test('locking keeps what changed, then wipes it from the tab, and forgets the list', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		await tab.zet({ 2: '21' });
		expect(tab.beheer.isOnbewaard).toBe(true);
		await tab.beheer.vergrendel();
		expect(tab.beheer.stand).toBe('op-slot');
		expect(tab.beheer.bericht).toEqual({ wat: 'op-slot' });
		expect([tab.beheer.lijst, tab.beheer.geopend]).toEqual([[], null]);
		expect([tab.check.ruw, tab.sessie.size]).toEqual([{}, 0]);
		await tab.beheer.ontgrendel(zin);
		expect(tab.lijst).toEqual({ '12': { 1: 'haarlem', 2: '21' } });
	});

	test('locking leaves answers that are of no saved client', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.vergrendel();
		expect(tab.beheer.bericht).toEqual({ wat: 'op-slot-met-antwoorden' });
		expect(tab.check.ruw).toEqual(haarlem);
		await tab.beheer.ontgrendel(zin);
		expect(tab.lijst).toEqual({});
	});

	test('a laptop that slept: the tab wiped the answers first, and still nothing is lost', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		await tab.zet({ 2: '21' });
		vi.useFakeTimers({ now: Date.now() + bewaartijd, toFake: ['Date'] });
		await tab.check.lees();
		expect(tab.check.verlies).toBe('verlopen');
		tab.beheer.volg();
		await vi.waitUntil(() => tab.beheer.stand === 'op-slot');
		// Nobody has to read that answers are gone which are not.
		expect(tab.check.verlies).toBeNull();
		await tab.beheer.ontgrendel(zin);
		expect(tab.lijst).toEqual({ '12': { 1: 'haarlem', 2: '21' } });
	});

	test('a next client is never written over the one before', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		expect(tab.beheer.bericht).toEqual({ wat: 'bewaard', kenmerk: '12' });
		tab.wist();
		expect([tab.beheer.geopend, tab.beheer.bericht]).toEqual([null, null]);
		await tab.zet(zandvoort!);
		await tab.beheer.vergrendel();
		expect(tab.check.ruw).toEqual(zandvoort);
		await tab.beheer.ontgrendel(zin);
		expect(tab.lijst).toEqual({ '12': haarlem });
		await tab.beheer.bewaarAls('13', null);
		await tab.opent('12');
		expect(tab.check.ruw).toEqual(haarlem);
		expect(tab.lijst).toEqual({ '12': haarlem, '13': zandvoort });
	});

	test('what is pressed twice is done once', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		await tab.zet({ 2: '21' });
		await Promise.all([
			tab.beheer.bewaarGeopend(),
			tab.beheer.bewaarGeopend(),
			tab.beheer.vergrendel(),
			tab.beheer.vergrendel(),
		]);
		await tab.beheer.ontgrendel(zin);
		expect(tab.beheer.lijst).toHaveLength(1);
		expect(tab.lijst).toEqual({ '12': { 1: 'haarlem', 2: '21' } });
	});

	test('opened while they are being locked: nobody is on the screen', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		tab.wist();
		await tab.zet(zandvoort!);
		await tab.beheer.bewaarAls('13', null);
		await tab.zet({ 2: '21' });
		const [een] = tab.beheer.lijst;
		await Promise.all([tab.beheer.vergrendel(), tab.beheer.open(een!.id)]);
		expect([tab.beheer.stand, tab.beheer.bericht]).toEqual(['op-slot', { wat: 'op-slot' }]);
		expect([tab.check.ruw, tab.sessie.size, tab.beheer.geopend]).toEqual([{}, 0, null]);
		await tab.beheer.ontgrendel(zin);
		expect(tab.lijst).toEqual({ '12': haarlem, '13': { 1: 'zandvoort', 2: '21' } });
	});

	test('what a client needs cannot be fetched: it says so, and the one on the screen stays', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		tab.wist();
		await tab.zet(zandvoort!);
		tab.haalVoor = () => Promise.reject(new TypeError('Failed to fetch'));
		const [een] = tab.beheer.lijst;
		expect(await tab.beheer.haal(een!)).toBe(false);
		expect(tab.beheer.bericht).toEqual({ wat: 'niet-geladen', kenmerk: '12' });
		expect(tab.check.ruw).toEqual(zandvoort);
		// Locked before it failed: whose answers they are is not said any more.
		const gehaald = tab.beheer.haal(een!);
		tab.beheer.sluit();
		expect(await gehaald).toBe(false);
		expect(tab.beheer.bericht).toBeNull();
		tab.haalVoor = () => Promise.resolve();
		expect(await tab.beheer.haal(een!)).toBe(false);
	});

	test('a full storage says so; what was kept stays, and so do the answers', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		const voor = tekst();
		await tab.zet({ 2: '21' });
		bijSchrijven = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		expect(await tab.beheer.bewaarGeopend()).toBe('opslag-vol');
		expect(tab.beheer.isOnbewaard).toBe(true);
		await tab.beheer.vergrendel();
		expect(tab.beheer.bericht).toEqual({ wat: 'op-slot-niet-bewaard' });
		expect(tab.beheer.stand).toBe('op-slot');
		expect(tab.check.ruw).toEqual({ 1: 'haarlem', 2: '21' });
		expect(tekst()).toBe(voor);
		const nieuw = new Tab().hier();
		lokaal.clear();
		await nieuw.beheer.kijk();
		expect(await nieuw.beheer.begin(zin)).toBe('opslag-vol');
		expect([nieuw.beheer.stand, lokaal.size]).toEqual(['uit', 0]);
	});

	test('a browser that keeps nothing, or has nothing to lock with', async () => {
		vi.stubGlobal('localStorage', undefined);
		const tab = new Tab().hier();
		await tab.beheer.kijk();
		expect(tab.beheer.stand).toBe('geen-opslag');
	});

	test.each(['onzin', 'bur.clienten.2.later', 'bur.clienten.1.AAAA.AAAA.AAAA'])(
		'what lies here and cannot be read is left alone: %s',
		async (inhoud) => {
			lokaal.set('bur.clienten', inhoud);
			const tab = new Tab().hier();
			await tab.beheer.kijk();
			expect(tab.beheer.stand).toBe('stuk');
			expect(await tab.beheer.begin(zin)).toBeNull();
			expect(await tab.beheer.ontgrendel(zin)).not.toBeNull();
			expect([tab.beheer.stand, tekst(), tab.beheer.bestand()]).toEqual(['stuk', inhoud, inhoud]);
			tab.beheer.verwijderAlles();
			expect([tab.beheer.stand, lokaal.size]).toEqual(['uit', 0]);
		},
	);

	test('all of it removed: nothing is left, but the answers of who sits there', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		tab.beheer.verwijderAlles();
		expect([lokaal.size, tab.beheer.stand, tab.beheer.geopend]).toEqual([0, 'uit', null]);
		expect(tab.check.ruw).toEqual(haarlem);
	});

	test('another passphrase, for who knows the one of now', async () => {
		const tab = await metKluis();
		await tab.zet(haarlem!);
		await tab.beheer.bewaarAls('12', null);
		const bestand = tab.beheer.bestand();
		expect(await tab.beheer.veranderZin('iets heel anders', 'zes nieuwe woorden')).toBe('zin-klopt-niet');
		expect(tekst()).toBe(bestand);
		expect(await tab.beheer.veranderZin(zin, 'zes nieuwe woorden')).toBeNull();
		await tab.zet({ 2: '21' });
		await tab.beheer.vergrendel();
		expect(await tab.beheer.ontgrendel(zin)).toBe('zin-klopt-niet');
		expect(await tab.beheer.ontgrendel('zes nieuwe woorden')).toBeNull();
		expect(tab.lijst).toEqual({ '12': { 1: 'haarlem', 2: '21' } });
		// The file of before opens as before.
		await tab.beheer.verwijder(tab.beheer.lijst[0]!);
		expect(await tab.beheer.voegToe(bestand, zin)).toBeNull();
		expect(tab.lijst).toEqual({ '12': haarlem });
	});
});

describe('a file', () => {
	test('opens on a laptop that keeps nothing yet, with its own passphrase', async () => {
		const hier = await metKluis();
		await hier.zet(haarlem!);
		await hier.beheer.bewaarAls('12', null);
		const bestand = hier.beheer.bestand();
		lokaal.clear();
		const daar = new Tab().hier();
		await daar.beheer.kijk();
		expect(await daar.beheer.beginMet(bestand, 'niet deze zin')).toBe('zin-klopt-niet');
		expect(lokaal.size).toBe(0);
		expect(await daar.beheer.beginMet(`${bestand}\n`, zin)).toBeNull();
		expect(daar.beheer.bericht).toEqual({ wat: 'samengevoegd', nieuw: 1, bijgewerkt: 0 });
		expect(daar.lijst).toEqual({ '12': haarlem });
		await daar.beheer.vergrendel();
		expect(await daar.beheer.ontgrendel(zin)).toBeNull();
	});

	test('is merged with what is here, or changes nothing', async () => {
		const hier = await metKluis();
		await hier.zet(haarlem!);
		await hier.beheer.bewaarAls('12', null);
		const bestand = hier.beheer.bestand();
		lokaal.clear();
		const daar = await metKluis();
		await daar.zet(zandvoort!);
		await daar.beheer.bewaarAls('13', null);
		const voor = tekst();
		for (const [invoer, woorden, fout] of [
			['geen bestand van ons', zin, 'geen-kluis'],
			[bestand.slice(0, -3), zin, 'beschadigd'],
			[bestand.replace('.1.', '.3.'), zin, 'nieuwer'],
			[bestand, 'niet deze zin', 'zin-klopt-niet'],
		] as const)
			expect(await daar.beheer.voegToe(invoer, woorden)).toBe(fout);
		expect(tekst()).toBe(voor);
		expect(await daar.beheer.voegToe(bestand, zin)).toBeNull();
		expect(daar.lijst).toEqual({ '12': haarlem, '13': zandvoort });
		// The answers on the screen are still those of 13.
		expect(daar.check.ruw).toEqual(zandvoort);
		expect(daar.beheer.geopend?.kenmerk).toBe('13');
	});
});

describe('two tabs', () => {
	test('both write what they did on what the other did', async () => {
		const een = await metKluis();
		const twee = await tweedeTab();
		await een.zet(haarlem!);
		await een.beheer.bewaarAls('12', null);
		await twee.zet(zandvoort!);
		await twee.beheer.bewaarAls('13', null);
		expect(twee.lijst).toEqual({ '12': haarlem, '13': zandvoort });
		await een.beheer.volgElders();
		expect(een.lijst).toEqual(twee.lijst);
		expect(een.beheer.geopend?.kenmerk).toBe('12');
	});

	test('at the very same moment as well', async () => {
		const een = await metKluis();
		const twee = await tweedeTab();
		await een.zet(haarlem!);
		await twee.zet(zandvoort!);
		await Promise.all([een.beheer.bewaarAls('12', null), twee.beheer.bewaarAls('13', null)]);
		await een.beheer.volgElders();
		expect(een.lijst).toEqual({ '12': haarlem, '13': zandvoort });
	});

	test('what one removed, the other does not bring back', async () => {
		const [een, twee] = await openInTwee();
		await een.beheer.verwijder(een.beheer.lijst[0]!);
		await twee.zet({ 2: '21' });
		expect(await twee.beheer.bewaarGeopend()).toBe('geen-kluis');
		await twee.beheer.vergrendel();
		// Not kept, so not wiped either.
		expect(twee.beheer.bericht).toEqual({ wat: 'op-slot-niet-bewaard' });
		expect(twee.check.ruw).toEqual({ 1: 'haarlem', 2: '21' });
		await twee.beheer.ontgrendel(zin);
		expect(twee.lijst).toEqual({});
	});

	test('the same client changed in both: two of it, none is lost', async () => {
		const [een, twee] = await openInTwee();
		await new Promise((klaar) => setTimeout(klaar, 2));
		await een.zet({ 2: '21' });
		await een.beheer.bewaarGeopend();
		await twee.zet({ 2: 'aow' });
		await twee.beheer.vergrendel();
		await twee.beheer.ontgrendel(zin);
		expect(twee.beheer.lijst.map(({ kenmerk, ruw }) => [kenmerk, ruw[2]])).toEqual([
			['12', '21'],
			['12', 'aow'],
		]);
	});

	test('a tab that only looked does not write back what is old', async () => {
		const [een, twee] = await openInTwee();
		await new Promise((klaar) => setTimeout(klaar, 2));
		await een.zet({ 2: '21' });
		await een.beheer.bewaarGeopend();
		const voor = tekst();
		await twee.beheer.vergrendel();
		expect(tekst()).toBe(voor);
		expect(twee.check.ruw).toEqual({});
	});

	test.each([
		['removed all', (tab: Tab) => tab.beheer.verwijderAlles(), 'uit'],
		['took another passphrase', (tab: Tab) => tab.beheer.veranderZin(zin, 'zes nieuwe woorden'), 'op-slot'],
	] as const)('one %s: the other closes, and leaves its answers', async (_wat, doe, stand) => {
		const een = await metKluis();
		const twee = await tweedeTab();
		await twee.zet(zandvoort!);
		await twee.beheer.bewaarAls('13', null);
		await twee.zet({ 2: '21' });
		await doe(een);
		const voor = tekst();
		// Before it knows, and after.
		expect(await twee.beheer.bewaarGeopend()).not.toBeNull();
		await twee.beheer.volgElders();
		expect([twee.beheer.stand, twee.beheer.lijst]).toEqual([stand, []]);
		expect(twee.beheer.bericht).toEqual({ wat: 'elders-gesloten' });
		expect(twee.check.ruw).toEqual({ 1: 'zandvoort', 2: '21' });
		expect(tekst()).toBe(voor);
	});
});
