/** The saved clients of this tab: locked or open, and which of them is on the screen. */
import type { Check } from '../check/check.svelte';
import { leesRuw, type Ruw } from '../check/ruw';
import { wisKlembord } from '../klembord';
import { leesBerging, schrijfBerging, wisBerging } from './berging';
import { bewaarIn, nieuwId, voegSamen, zonder, type Client } from './client';
import { leesKluis, nieuwSlot, open, openTekst, sluit, slotVoor, type Kluisfout, type Slot } from './kluis';

/** Nothing is kept here; locked; open; what is kept cannot be read; the browser keeps nothing. */
export type Stand = 'uit' | 'op-slot' | 'open' | 'stuk' | 'geen-opslag';

/** What has just happened, for who looks and for who listens. */
export type Bericht =
	| { readonly wat: 'aan' | 'open' | 'op-slot' | 'zin-veranderd' | 'alles-weg' | 'elders-gesloten' }
	| { readonly wat: 'op-slot-met-antwoorden' | 'op-slot-niet-bewaard' }
	| {
			readonly wat: 'bewaard' | 'tweede' | 'geopend' | 'geopend-klembord' | 'niet-geladen' | 'weg';
			readonly kenmerk: string;
	  }
	| { readonly wat: 'samengevoegd'; readonly nieuw: number; readonly bijgewerkt: number };

/** A saved client of which the answers are on the screen. */
interface Geopend {
	readonly id: string;
	readonly kenmerk: string;
	readonly bewaardOp: number;
	/** As kept, to compare with. */
	readonly vorm: string;
	/** Of the check; another one: these answers made way. */
	readonly ronde: number;
}

/** The same text for the same answers, in whatever order they came. */
const vormVan = (ruw: Ruw) => JSON.stringify(leesRuw(ruw));

async function leesMet(invoer: string, zin: string): Promise<{ slot: Slot; lijst: readonly Client[] } | Kluisfout> {
	const kluis = await leesKluis(invoer);
	if (typeof kluis === 'string') return kluis;
	const slot = await slotVoor(kluis, zin);
	const lijst = await open(kluis, slot);
	return typeof lijst === 'string' ? lijst : { slot, lijst };
}

export class Clientenbeheer {
	stand = $state<Stand>('uit');
	/** Why what is kept cannot be read. */
	fout = $state<Kluisfout | null>(null);
	lijst = $state.raw<readonly Client[]>([]);
	bericht = $state.raw<Bericht | null>(null);
	#geopend = $state.raw<Geopend | null>(null);
	#slot: Slot | null = null;
	/** What is done now and next: one thing at a time, so that none works on what another is changing. */
	#rij: Promise<unknown> = Promise.resolve();
	#wachtend = $state(0);
	/** The answers of the opened client as they last were: the tab may wipe them before they are kept. */
	#laatste: Ruw = {};
	/** The last `ronde` of the check that was looked at. */
	#ronde = 0;
	readonly #check: Check;
	readonly #haalVoor: (ruw: Ruw) => Promise<void>;

	/** @param haalVoor fetches what answers need; rejects where it cannot */
	constructor(check: Check, haalVoor: (ruw: Ruw) => Promise<void>) {
		this.#check = check;
		this.#haalVoor = haalVoor;
	}

	/** Something is being done; what is pressed now would be done twice. */
	get bezig(): boolean {
		return this.#wachtend > 0;
	}

	/** The saved client on the screen. */
	get geopend(): Pick<Client, 'id' | 'kenmerk' | 'bewaardOp'> | null {
		return this.#geopend;
	}

	/** There are answers on the screen that would be lost if others came in their place. */
	get isOnbewaard(): boolean {
		if (!this.#check.heeftAntwoorden) return false;
		return this.#geopend === null || this.#geopend.vorm !== vormVan(this.#check.ruw);
	}

	/** Looks what lies in this browser. */
	async kijk(): Promise<void> {
		const tekst = leesBerging();
		this.#vergeet('op-slot');
		if (tekst === undefined) this.stand = 'geen-opslag';
		else if (tekst === null) this.stand = 'uit';
		else {
			const kluis = await leesKluis(tekst);
			if (typeof kluis === 'string') this.#isStuk(kluis);
		}
	}

	/** @returns null where it is done, as everywhere below */
	begin(zin: string): Promise<Kluisfout | null> {
		return this.#om(async () => {
			const slot = await nieuwSlot(zin);
			return this.#zet((await sluit(slot, []))!, slot, [], { wat: 'aan' });
		});
	}

	/** A file of another laptop becomes what this browser keeps. */
	beginMet(invoer: string, zin: string): Promise<Kluisfout | null> {
		return this.#om(async () => {
			const gelezen = await leesMet(invoer, zin);
			if (typeof gelezen === 'string') return gelezen;
			const { slot, lijst } = gelezen;
			return this.#zet(invoer.trim(), slot, lijst, { wat: 'samengevoegd', nieuw: lijst.length, bijgewerkt: 0 });
		});
	}

	ontgrendel(zin: string): Promise<Kluisfout | null> {
		return this.#om(async () => {
			const gelezen = await leesMet(leesBerging() ?? '', zin);
			if (typeof gelezen === 'string') {
				if (gelezen !== 'zin-klopt-niet') this.#isStuk(gelezen);
				return gelezen;
			}
			this.#ga(gelezen.slot, gelezen.lijst, { wat: 'open' });
			return null;
		});
	}

	/**
	 * Keeps what changed of the opened client, wipes it from the tab, and forgets the key and the list. Where it cannot
	 * be kept, it stays in the tab.
	 */
	vergrendel(): Promise<void> {
		return this.#om(async () => {
			if (!this.#slot) return;
			this.#onthoud();
			const geopend = this.#geopend;
			const isGelijk = geopend === null || geopend.vorm === vormVan(this.#laatste);
			const gelukt = isGelijk || (await this.#bewaar(geopend, this.#laatste, geopend.bewaardOp)) === null;
			this.#vergeet('op-slot');
			if (geopend && gelukt) {
				if (this.#check.ronde === geopend.ronde) this.#check.wis();
				// They are not lost, so nobody has to read that they are.
				this.#check.verlies = null;
			}
			const rest = this.#check.heeftAntwoorden ? 'op-slot-met-antwoorden' : 'op-slot';
			this.bericht = { wat: gelukt ? rest : 'op-slot-niet-bewaard' };
		});
	}

	/** Keeps the answers on the screen under this name, as a new client or in place of one that is there. */
	bewaarAls(kenmerk: string, inPlaatsVan: Client | null): Promise<Kluisfout | null> {
		const id = inPlaatsVan?.id ?? nieuwId();
		const { ruw } = this.#check;
		return this.#om(() => this.#bewaar({ id, kenmerk }, ruw, inPlaatsVan?.bewaardOp ?? null));
	}

	/** Keeps the answers on the screen of the client that was opened. */
	bewaarGeopend(): Promise<Kluisfout | null> {
		return this.#om(async () => {
			const geopend = this.#geopend;
			return geopend && this.#bewaar(geopend, this.#check.ruw, geopend.bewaardOp);
		});
	}

	/**
	 * Fetches what the answers of this client need, before anything makes way for them. Nothing waits for it: a lock
	 * cannot wait for a connection.
	 * @returns whether it is all here, and the clients are still open
	 */
	async haal({ kenmerk, ruw }: Client): Promise<boolean> {
		const isHier = await this.#haalVoor(ruw).then(
			() => true,
			() => false,
		);
		if (!isHier && this.#slot) this.bericht = { wat: 'niet-geladen', kenmerk };
		return isHier && this.#slot !== null;
	}

	/** Puts the answers of this client on the screen; what was there is gone, also from the clipboard. After `haal`. */
	async open(id: string): Promise<void> {
		const client = await this.#om(async () => {
			// Of clients that were locked in the meantime there is no list any more.
			const deze = this.lijst.find((een) => een.id === id);
			if (!deze) return null;
			const klaar = this.#check.neemOver(deze.ruw);
			this.#koppel(deze);
			await klaar;
			return deze;
		});
		if (!client) return;
		const isGewist = await wisKlembord();
		if (this.#geopend?.id !== id) return;
		this.bericht = { wat: isGewist ? 'geopend' : 'geopend-klembord', kenmerk: client.kenmerk };
	}

	verwijder({ id, kenmerk }: Client): Promise<Kluisfout | null> {
		return this.#om(() => this.#wijzig((hier) => ({ lijst: zonder(hier, id), bericht: { wat: 'weg', kenmerk } })));
	}

	/** Adds the clients of a file. */
	voegToe(invoer: string, zin: string): Promise<Kluisfout | null> {
		return this.#om(async () => {
			const gelezen = await leesMet(invoer, zin);
			if (typeof gelezen === 'string') return gelezen;
			return this.#wijzig((hier) => {
				const { lijst, nieuw, bijgewerkt } = voegSamen(hier, gelezen.lijst);
				return { lijst, bericht: { wat: 'samengevoegd', nieuw, bijgewerkt } };
			});
		});
	}

	/** Files that were made before keep their old passphrase. */
	veranderZin(oud: string, nieuw: string): Promise<Kluisfout | null> {
		return this.#om(async () => {
			// Who walks by may not lock out the helper.
			const gelezen = await leesMet(leesBerging() ?? '', oud);
			if (typeof gelezen === 'string') return gelezen;
			return this.#wijzig((lijst) => ({ lijst, bericht: { wat: 'zin-veranderd' } }), await nieuwSlot(nieuw));
		});
	}

	/** What is kept, as it lies here. */
	bestand(): string {
		return leesBerging() ?? '';
	}

	/** The answers on the screen stay: they may be of somebody who is sitting there. */
	verwijderAlles(): void {
		if (!wisBerging()) return;
		this.#vergeet('uit');
		this.bericht = { wat: 'alles-weg' };
	}

	/** The answers on the screen changed, or made way for others. */
	volg(): void {
		this.#onthoud();
		if (this.#ronde !== this.#check.ronde) {
			this.#ronde = this.#check.ronde;
			// Who sits there now does not read about the one before.
			if (this.bericht && 'kenmerk' in this.bericht) this.bericht = null;
		}
		if (!this.#geopend || this.#geopend.ronde === this.#check.ronde) return;
		// Wiped because nobody was there, before this page had its turn: a laptop that slept.
		if (this.#check.verlies) void this.vergrendel();
		else this.#ontkoppel();
	}

	/** Another tab changed what is kept. */
	volgElders(): Promise<void> {
		return this.#om(async () => {
			const tekst = leesBerging();
			const lijst = this.#slot && tekst ? await openTekst(tekst, this.#slot) : null;
			if (Array.isArray(lijst)) return this.#toon(lijst);
			// Removed, or another passphrase: whoever has that one may go on here.
			if (this.#slot) this.bericht = { wat: 'elders-gesloten' };
			await this.kijk();
		});
	}

	/** The document is left: forgets the key, the list and which client is open, but leaves the answers. */
	sluit(): void {
		if (!this.#slot) return;
		this.#vergeet('op-slot');
		this.bericht = null;
	}

	#om<T>(beurt: () => Promise<T>): Promise<T> {
		this.#wachtend++;
		const klaar = this.#rij.then(beurt).finally(() => this.#wachtend--);
		this.#rij = klaar.catch(() => {});
		return klaar;
	}

	async #bewaar(
		{ id, kenmerk }: Pick<Client, 'id' | 'kenmerk'>,
		ruw: Ruw,
		gelezenOp: number | null,
	): Promise<Kluisfout | null> {
		const { ronde } = this.#check;
		const client = { id, kenmerk, bewaardOp: Date.now(), ruw };
		let bewaard: Client | undefined;
		const fout = await this.#wijzig((hier) => {
			const gevolg = bewaarIn(hier, client, gelezenOp);
			bewaard = gevolg?.client;
			return gevolg && { lijst: gevolg.lijst, bericht: { wat: gevolg.isTweede ? 'tweede' : 'bewaard', kenmerk } };
		});
		if (fout === null && bewaard && this.#slot && this.#check.ronde === ronde) this.#koppel(bewaard);
		return fout;
	}

	/**
	 * Changes what is kept now, not what was read before: another tab may have been here.
	 * @param wijziging gives null where what it is about was removed
	 */
	async #wijzig(
		wijziging: (lijst: readonly Client[]) => { readonly lijst: readonly Client[]; readonly bericht: Bericht } | null,
		wordt = this.#slot,
	): Promise<Kluisfout | null> {
		const slot = this.#slot;
		if (!slot || !wordt) return 'zin-klopt-niet';
		for (;;) {
			const tekst = leesBerging();
			const lijst = tekst ? await openTekst(tekst, slot) : 'geen-kluis';
			if (typeof lijst === 'string') return lijst;
			const gevolg = wijziging(lijst);
			if (!gevolg) return 'geen-kluis';
			const nieuw = await sluit(wordt, gevolg.lijst);
			if (nieuw === null) return 'te-groot';
			// Somebody was faster: once more, on what they left.
			if (leesBerging() !== tekst) continue;
			if (!schrijfBerging(nieuw)) return 'opslag-vol';
			// The page may have been left in the meantime; then it stays forgotten.
			if (this.#slot === slot) {
				this.#slot = wordt;
				this.#toon(gevolg.lijst);
				this.bericht = gevolg.bericht;
			}
			return null;
		}
	}

	async #zet(tekst: string, slot: Slot, lijst: readonly Client[], bericht: Bericht): Promise<Kluisfout | null> {
		// Made in another tab in the meantime: that one stays.
		if (leesBerging() !== null) await this.kijk();
		else if (!schrijfBerging(tekst)) return 'opslag-vol';
		else this.#ga(slot, lijst, bericht);
		return null;
	}

	#ga(slot: Slot, lijst: readonly Client[], bericht: Bericht): void {
		this.#slot = slot;
		this.lijst = lijst;
		this.fout = null;
		this.stand = 'open';
		this.bericht = bericht;
	}

	#isStuk(fout: Kluisfout): void {
		this.fout = fout;
		this.stand = 'stuk';
	}

	/** The list is another one; the client on the screen may be gone from it. */
	#toon(lijst: readonly Client[]): void {
		this.lijst = lijst;
		if (!lijst.some(({ id }) => id === this.#geopend?.id)) this.#ontkoppel();
	}

	#koppel({ id, kenmerk, bewaardOp, ruw }: Client): void {
		this.#laatste = this.#check.ruw;
		this.#ronde = this.#check.ronde;
		this.#geopend = { id, kenmerk, bewaardOp, vorm: vormVan(ruw), ronde: this.#check.ronde };
	}

	/** Of the opened client, for as long as they are on the screen. */
	#onthoud(): void {
		if (this.#geopend?.ronde === this.#check.ronde && this.#check.heeftAntwoorden) this.#laatste = this.#check.ruw;
	}

	#ontkoppel(): void {
		this.#geopend = null;
		this.#laatste = {};
	}

	#vergeet(stand: Stand): void {
		this.#slot = null;
		this.#ontkoppel();
		this.lijst = [];
		this.fout = null;
		this.stand = stand;
	}
}
