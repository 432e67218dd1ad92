/** The one living check of this tab. */
import {
	laadGemeente,
	laadRegelset,
	laadTeksten,
	legeRegelset,
	type Contact,
	type Datum,
	type Formulier,
	type Gemeente,
	type GemeenteId,
	type Regelset,
	type Tekstbundel,
} from '#rules';
import { getContext, setContext } from 'svelte';
import type { Vertaald } from '#rules/vertaald';
import type { Lang } from '../i18n/talen';
import type { vulAan } from '../navraag/aanvullen';
import { vandaag } from '../taal/vandaag';
import type { Nummer } from './nummers';
import { bewaartijd, leesOpslag, schrijfOpslag, wisOpslag, type Terugpagina, type Verlies } from './opslag';
import { vergeetUitslagen, volgPad, type Pad } from './pad';
import type { Ruw, RuwVan } from './ruw';

const zonderTeksten: Tekstbundel = { regelingen: {}, routes: {} };

const niets = { ruw: {}, terugNaar: null, savedAt: 0 };

/** Where a screen leads to. */
export type Doel = { readonly vraag: Nummer } | { readonly pagina: Terugpagina | 'einde' };

export class Check {
	#ruw = $state.raw<Ruw>({});
	#set = $state.raw<Regelset>(legeRegelset);
	#gemeente = $state.raw<Gemeente | null>(null);
	#teksten = $state.raw<Tekstbundel>(zonderTeksten);
	/** null: in Dutch. */
	#vertaald = $state.raw<Vertaald | null>(null);
	/** What was kept has been read, and the rules that belong to it are here. */
	gereed = $state(false);
	#terugNaar = $state<Terugpagina | null>(null);
	/** Why the answers that were here are gone, where the person did not ask for it. */
	verlies = $state<Verlies | null>(null);
	/** The question that was next when the person went to change one answer. */
	#openVoor: Nummer | null = null;
	/** When the person last did something. */
	#laatst = 0;
	/** False where the browser refuses to keep anything: then the answers are in memory only. */
	bewaardInTab = $state(true);
	readonly peildatum: Datum;
	readonly #lang: Lang;

	/** @param bouwdag of the site: no day before it can be today */
	constructor(lang: Lang = 'nl', bouwdag?: Datum) {
		this.#lang = lang;
		this.peildatum = vandaag(bouwdag);
	}

	/** Adds what was filled in after the outcome; comes when there is any. */
	#vulAan = $state.raw<typeof vulAan | null>(null);
	/** On a page with all questions together: which of them may wait. */
	magOpen = $state.raw<((nummer: Nummer) => boolean) | undefined>(undefined);
	/** Goes up when all that was filled in made way for something else. */
	ronde = $state(0);
	readonly #pad = $derived.by(() => {
		const pad = volgPad(this.#set, this.#ruw, this.peildatum, this.magOpen);
		return this.#vulAan?.(pad, this.#ruw) ?? pad;
	});

	get ruw(): Ruw {
		return this.#ruw;
	}
	get pad(): Pad {
		return this.#pad;
	}
	get set() {
		return this.#set;
	}
	get gemeente(): GemeenteId | null {
		return (this.#gemeente?.id as GemeenteId | undefined) ?? null;
	}
	get plaats(): string | null {
		return this.#gemeente?.naam ?? null;
	}
	get contacten(): readonly Contact[] {
		return this.#gemeente?.contacten ?? [];
	}
	get formulieren(): readonly Formulier[] {
		return this.#gemeente?.formulieren ?? [];
	}
	/** The texts of the country and of the gemeente. */
	get teksten(): Tekstbundel {
		return this.#teksten;
	}
	/** A text of the rules that is no text of a regeling, in the language of the page. */
	readonly vertaal = (tekst: string): string => this.#vertaald?.vertaal(tekst) ?? tekst;
	/** Whether a person looked at the texts of the rules; null: they are in Dutch. */
	get vertaalstand() {
		return this.#vertaald?.stand ?? null;
	}
	/** The person came from this page to change one answer; also after a reload. */
	get terugNaar(): Terugpagina | null {
		return this.#terugNaar;
	}
	set terugNaar(pagina: Terugpagina | null) {
		if (pagina === this.#terugNaar) return;
		this.#terugNaar = pagina;
		this.#openVoor = this.#pad.volgende;
		this.#schrijf(Date.now());
	}
	get heeftAntwoorden(): boolean {
		return Object.keys(this.#ruw).length > 0;
	}
	/** Nothing is left to ask. */
	get isKlaar(): boolean {
		return this.#pad.volgende === null && this.#pad.einde === null;
	}

	/** Something is decided whatever is still answered, so there is an outcome to look at. */
	get isIetsBekend(): boolean {
		const vast = ['waarschijnlijk', 'waarschijnlijk-niet'];
		return this.#pad.einde === null && this.#pad.stand.uitslag.regelingen.some(({ oordeel }) => vast.includes(oordeel));
	}

	/** There is an outcome to look at: of all answers, or an early one. */
	get heeftUitkomst(): boolean {
		return this.isKlaar || this.isIetsBekend;
	}

	/** Reads what was kept; also when a page comes back from the cache of the browser. */
	async lees(): Promise<void> {
		if (this.bewaardInTab) {
			const bewaard = await leesOpslag(Date.now());
			if (typeof bewaard === 'string') this.verlies = bewaard;
			const { ruw, terugNaar, savedAt } = typeof bewaard === 'string' || !bewaard ? niets : bewaard;
			// A page that was kept alive may be of somebody else.
			if (JSON.stringify(ruw) !== JSON.stringify(this.#ruw)) this.ronde++;
			this.#ruw = ruw;
			this.#terugNaar = terugNaar;
			this.#laatst = savedAt;
		}
		await Promise.all([this.#laadRegels(), this.#laadAanvulling()]);
		this.gereed = true;
	}

	/** Keeps what was filled in on a screen; undefined: what stood there is no answer any more. */
	bewaar<N extends Nummer>(nummer: N, waarde: RuwVan<N> | undefined): Promise<void> {
		return this.bewaarErbij({ [nummer]: waarde });
	}

	/** Keeps this beside all that is here. */
	async bewaarErbij(deel: Ruw): Promise<void> {
		// What was kept and not read yet would be overwritten.
		if (!this.gereed) await this.lees();
		this.#ruw = { ...this.#ruw, ...deel };
		this.verlies = null;
		this.#schrijf(Date.now());
		if (1 in deel) await this.#laadRegels();
		await this.#laadAanvulling();
	}

	/** Answers that come from elsewhere take the place of all that was here. */
	neemOver(ruw: Ruw): Promise<void> {
		this.wis();
		return this.bewaarErbij(ruw);
	}

	/** The person is there: what is kept stays for another while. Not every touch has to be written. */
	raak(nu: number, hoogstensElke = 0): void {
		if (this.heeftAntwoorden && nu - this.#laatst >= hoogstensElke) this.#schrijf(nu);
	}

	/** How long the answers stay when nobody does anything, in milliseconds; null where there are none. */
	resterend(nu: number): number | null {
		// A clock that was set back would keep them longer.
		this.#laatst = Math.min(this.#laatst, nu);
		return this.heeftAntwoorden ? this.#laatst + bewaartijd - nu : null;
	}

	/** Nobody did anything for too long. */
	verloop(): void {
		this.wis();
		this.verlies = 'verlopen';
	}

	#schrijf(nu: number): void {
		this.#laatst = nu;
		this.bewaardInTab = schrijfOpslag({ ruw: this.#ruw, terugNaar: this.#terugNaar, savedAt: nu });
	}

	/** Where to go after this screen: the next step, or back to where the person came from to change one answer. */
	doelNa(nummer: Nummer): Doel {
		const { stappen, volgende, einde } = this.#pad;
		if (einde) return { pagina: 'einde' };
		// A change that asks nothing new leads straight back, also where other questions were open before.
		if (this.#terugNaar && volgende === this.#openVoor) return { pagina: this.#terugNaar };
		const verder = this.#terugNaar ? undefined : stappen[stappen.indexOf(nummer) + 1];
		const vraag = verder ?? volgende;
		return vraag === null ? { pagina: this.#terugNaar ?? 'controleren' } : { vraag };
	}

	/** Where "back" on this screen leads to; null on the first one. */
	doelVoor(nummer: Nummer): Doel | null {
		if (this.#terugNaar) return { pagina: this.heeftUitkomst ? this.#terugNaar : 'controleren' };
		const { stappen } = this.#pad;
		const plek = stappen.indexOf(nummer);
		const vraag = plek === -1 ? stappen.at(-1) : stappen[plek - 1];
		return vraag === undefined ? null : { vraag };
	}

	wis(): void {
		wisOpslag();
		vergeetUitslagen();
		this.ronde++;
		this.#ruw = {};
		this.#terugNaar = null;
		this.#vergeetRegels();
	}

	/** The first question has to be light, so who filled in nothing yet does not load it. */
	async #laadAanvulling(): Promise<void> {
		const { na, opvang } = this.#ruw;
		if (na || opvang) this.#vulAan = (await import('../navraag/aanvullen')).vulAan;
	}

	#vergeetRegels(): void {
		this.#gemeente = null;
		this.#set = legeRegelset;
		this.#teksten = zonderTeksten;
		this.#vertaald = null;
	}

	async #laadRegels(): Promise<void> {
		const id = this.#ruw[1];
		if (id === undefined || id === 'anders' || id === 'onbekend') {
			this.#vergeetRegels();
			return;
		}
		if (this.gemeente !== id) this.#vergeetRegels();
		const [gemeente, set, lokaal] = await Promise.all([laadGemeente(id), laadRegelset([id]), laadTeksten([id], 'nl')]);
		const vertaald = await vertaaldIn(this.#lang, id, lokaal);
		// Meanwhile another one may have been chosen, or all of it wiped.
		if (this.#ruw[1] !== id) return;
		this.#gemeente = vertaald ? inTaal(gemeente, vertaald) : gemeente;
		this.#set = set;
		this.#teksten = vertaald?.teksten ?? lokaal;
		this.#vertaald = vertaald;
	}
}

/** null: Dutch needs no translation, and loads none. */
const vertaaldIn = async (lang: Lang, id: GemeenteId, teksten: Tekstbundel): Promise<Vertaald | null> =>
	lang === 'nl' ? null : (await import('#rules/vertaald')).laadVertaling([id], lang, teksten);

const inTaal = (gemeente: Gemeente, { metNaam }: Vertaald): Gemeente => ({
	...gemeente,
	contacten: gemeente.contacten.map(metNaam),
	formulieren: gemeente.formulieren.map(metNaam),
});

const sleutel = Symbol('check');
export const provideCheck = (check: Check) => setContext(sleutel, check);
export const useCheck = () => getContext<Check>(sleutel);
