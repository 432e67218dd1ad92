/** Cliffs in words, and as flags above the picture. */
import type { T } from '$lib/i18n/i18n';
import { kaal } from '$lib/taal/merken';
import type { Tekstbundel } from '#rules';
import type { Hulppost, Klif } from '#rules/besteedbaar';
import type { Plaatje } from './grafiek';

/** What happens one cent further. */
export type Klifsoort =
	| 'stopt'
	| 'erbij'
	/** It is no more sure. */
	| 'onzeker'
	/** It was not sure, and is. */
	| 'zekerder'
	/** Only the part that is not sure ends, or comes. */
	| 'misschienStopt'
	| 'misschienErbij'
	/** Of what may be left, or may have been there, nobody knows how much. */
	| 'misschienDeel'
	| 'deelStopt';
type Met = Plaatje['kliffen'][number];

const hoogst = ({ zeker, hoogstens }: Hulppost) => Math.max(zeker, hoogstens);

/** What the rounding to whole euros makes is no change. */
const isMeer = (van: number, naar: number) => naar - van > 1;

export function soortVan({ voor, na }: Klif): Klifsoort {
	const [daaltZeker, stijgtZeker] = [isMeer(na.zeker, voor.zeker), isMeer(voor.zeker, na.zeker)];
	const [daalt, stijgt] = [isMeer(hoogst(na), hoogst(voor)), isMeer(hoogst(voor), hoogst(na))];
	if (na.onbekend && (daaltZeker || daalt)) return 'misschienDeel';
	if (daaltZeker) return daalt ? 'stopt' : 'onzeker';
	if (stijgtZeker) return stijgt ? 'erbij' : 'zekerder';
	if (voor.onbekend && !na.onbekend && !stijgt) return 'deelStopt';
	return stijgt ? 'misschienErbij' : 'misschienStopt';
}

/** By how much, whole euros per month: from the least to the most. */
export function verschilVan(klif: Klif): { readonly van: number; readonly tot: number } {
	const { voor, na } = klif;
	const soort = soortVan(klif);
	if (soort === 'onzeker' || soort === 'misschienDeel')
		return { van: Math.round(voor.zeker), tot: Math.round(hoogst(voor)) };
	if (soort === 'zekerder') return { van: Math.round(na.zeker), tot: Math.round(hoogst(na)) };
	const zeker = Math.abs(voor.zeker - na.zeker);
	const meest = Math.abs(hoogst(voor) - hoogst(na));
	return { van: Math.round(Math.min(zeker || meest, meest)), tot: Math.round(Math.max(zeker, meest)) };
}

/** What is sure to be lost (below 0) or won, whole euros per month. */
export function zekerVan(klif: Klif): number {
	const { voor, na } = klif;
	if (soortVan(klif) === 'stopt') return -Math.round(Math.max(0, voor.zeker - hoogst(na)));
	return soortVan(klif) === 'erbij' ? Math.round(Math.max(0, na.zeker - hoogst(voor))) : 0;
}

/** The name of what jumps; the income itself is no regeling. */
export const naamIn = ({ regelingen }: Tekstbundel, id: string, inkomen: string): string =>
	regelingen[id]?.naam ?? inkomen;

/** The toeslag for childcare goes down by dozens of small steps, that would hide the others. */
export const isOpvang = ({ id }: Pick<Klif, 'id'>) => id === 'kinderopvangtoeslag';

/** By regeling, in the order in which they come. */
export function perRegeling(
	kliffen: readonly Met[],
): readonly { readonly id: string; readonly kliffen: readonly Met[] }[] {
	const ids = [...new Set(kliffen.map(({ id }) => id))];
	return ids.map((id) => ({ id, kliffen: kliffen.filter((klif) => klif.id === id) }));
}

/** What a flag says beside its names; with `zeker` there are euros in it. */
export type Vlagsoort = 'zeker' | 'deels' | 'onzeker' | 'zekerder' | 'misschienMinder' | 'misschienMeer';

/** One place in the picture, with all that changes there. */
export interface Vlag {
	readonly nummer: number;
	readonly bruto: number;
	readonly kliffen: readonly Met[];
	/** What is sure to be lost (below 0) or won there, whole euros per month. */
	readonly euro: number;
	readonly soort: Vlagsoort;
	/** What is no more sure, or comes or goes without being sure, whole euros per month. */
	readonly onzeker: number;
}

const wordtOnzeker: readonly Klifsoort[] = ['onzeker', 'misschienDeel'];
const wordtMinder: readonly Klifsoort[] = ['stopt', 'misschienStopt', 'deelStopt'];

function vlagsoort(kliffen: readonly Met[], zeker: number): Vlagsoort {
	const soorten = kliffen.map(soortVan);
	const isOnzeker = soorten.some((soort) => wordtOnzeker.includes(soort));
	if (zeker !== 0) return isOnzeker ? 'deels' : 'zeker';
	if (isOnzeker) return 'onzeker';
	if (soorten.some((soort) => wordtMinder.includes(soort))) return 'misschienMinder';
	return soorten.includes('zekerder') ? 'zekerder' : 'misschienMeer';
}

/** Of what was or gets sure the whole of it, else the most there can be. */
function opHetSpel({ voor, na }: Klif): number {
	const zeker = Math.abs(voor.zeker - na.zeker);
	return zeker > 0 ? zeker : Math.abs(hoogst(voor) - hoogst(na));
}

/** Where something changes at once, numbered from left to right. */
export function vlaggenVan(kliffen: readonly Met[]): readonly Vlag[] {
	const plekken = [...new Set(kliffen.filter((klif) => !isOpvang(klif)).map(({ bruto }) => bruto))];
	return plekken.map((bruto, i) => {
		const hier = kliffen.filter((klif) => klif.bruto === bruto && !isOpvang(klif));
		const zeker = hier.reduce((som, klif) => som + zekerVan(klif), 0);
		const onzeker = Math.round(hier.reduce((som, klif) => som + (zekerVan(klif) === 0 ? opHetSpel(klif) : 0), 0));
		return { nummer: i + 1, bruto, kliffen: hier, euro: zeker, soort: vlagsoort(hier, zeker), onzeker };
	});
}

/** '− € 60', '€ 60': a sign only below nothing. */
export const bedragVan = (t: T, bedrag: number) => (bedrag < 0 ? metTeken(t, bedrag) : t.euro(bedrag));

/** '+ € 60', '− € 60', '€ 0'. */
export const metTeken = (t: T, bedrag: number) =>
	t.los(`${bedrag > 0 ? '+ ' : bedrag < 0 ? '− ' : ''}${kaal(t.euro(Math.abs(bedrag)))}`);

/** What happens at a flag, in a word or an amount. */
export const vlagwoord = ({ soort, euro: bedrag, onzeker }: Vlag, t: T): string =>
	soort === 'zeker'
		? metTeken(t, bedrag)
		: t(`grafiek.vlag.${soort}`, { ns: 'verdienen', bedrag: metTeken(t, bedrag), onzeker: t.euro(onzeker) });

/** A limit is whole cents down: at more it has passed. */
export const opCenten = (bruto: number) => Math.floor(bruto * 100 + 1e-6) / 100;

/** A limit for people: whole euros down, and the cents where there are any. */
export function grensVan(bruto: number): { readonly heel: number; readonly precies: number | null } {
	const [heel, precies] = [Math.floor(bruto + 1e-6), opCenten(bruto)];
	return { heel, precies: precies === heel ? null : precies };
}
