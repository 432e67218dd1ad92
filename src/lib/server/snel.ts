/** The short check of one gemeente in words, made at build time: what stands on the page needs no script. */
import type { T } from '$lib/i18n/i18n';
import { gemeenteIds, laadGemeente, laadRegelset, type Contact, type GemeenteId, type Regelset } from '#rules';
import { ietsAnders, isKeuze, snelleTest, type Keuze, type Slot, type Stap } from '$lib/check/snel';
import { gemeentetelefoon } from '$lib/contacten';
import type { Vertaalstand } from '#rules/vertaald';
import type { Lang } from '$lib/i18n/talen';
import { kantVan } from '$lib/navraag/kant';
import { optietekst, vraagtekst } from '$lib/scherm/teksten';
import { bouwdag } from './ingangen';
import { tekstenMetVragen } from './teksten';
import { laadInTaal } from './vertaald';

/** A question in folds; each choice leads to another one or to an end. */
export interface Snelvraag<S = Snelslot> {
	readonly kop: string;
	readonly hint: string;
	readonly uitleg: string;
	readonly takken: readonly { readonly opties: readonly string[]; readonly dan: Snelstap<S> }[];
}
export interface Snelregeling {
	readonly id: string;
	readonly naam: string;
}
export interface Snelslot {
	readonly waarschijnlijk: readonly Snelregeling[];
	readonly gemeente: readonly Snelregeling[];
	readonly rijk: readonly Snelregeling[];
	/** Why there is no outcome for this person. */
	readonly einde: { readonly kop: string; readonly tekst: string } | null;
}
export type Snelstap<S = Snelslot> = Snelvraag<S> | S;

export interface Sneltest {
	readonly id: GemeenteId;
	readonly plaats: string;
	readonly dag: string;
	readonly telefoon: Contact | null;
	readonly stap: Snelstap;
	readonly vertaalstand: Vertaalstand | null;
}

export const isGemeente = (id: string): id is GemeenteId => (gemeenteIds as readonly string[]).includes(id);

interface Bij {
	readonly t: T;
	readonly set: Regelset;
	readonly namen: Readonly<Record<string, { readonly naam: string }>>;
}

function slotInWoorden({ waarschijnlijk, misschien, einde }: Slot, { t, set, namen }: Bij): Snelslot {
	const metNaam = (ids: readonly string[]) => ids.map((id) => ({ id, naam: namen[id]!.naam }));
	const rijk = new Set(set.regelingen.filter((regel) => kantVan(regel) === 'rijk').map(({ id }) => id));
	return {
		waarschijnlijk: metNaam(waarschijnlijk),
		gemeente: metNaam(misschien.filter((id) => !rijk.has(id))),
		rijk: metNaam(misschien.filter((id) => rijk.has(id))),
		einde: einde && {
			kop: t(`einde.${einde}.kop`, { ns: 'controle' }),
			tekst: t(`einde.${einde}.tekst`, { ns: 'controle', plaatsen: '' }),
		},
	};
}

/** Without a field to type in, the bands stand under the question of the amount itself. */
const bijBedrag = 8;

function hintBij({ vraag, stand }: Keuze, t: T): string {
	const metPartner = stand.antwoorden.heeftPartner === true;
	const { hint, isMeer } = vraagtekst(t, vraag, stand);
	if (isMeer) return t(metPartner ? 'snel.soortSamen' : 'snel.soort', { ns: 'tekst' });
	return vraag === 20 && !metPartner ? '' : hint;
}

function vraagInWoorden(keuze: Keuze, bij: Bij): Snelvraag {
	const { vraag, stand, grenzen, takken } = keuze;
	const { t } = bij;
	const { kop, uitleg } = vraagtekst(t, vraag === 20 ? bijBedrag : vraag, stand);
	const inWoorden = (id: string) =>
		id === ietsAnders ? t('snel.ietsAnders', { ns: 'tekst' }) : optietekst(t, vraag, id, grenzen, stand);
	return {
		kop,
		hint: hintBij(keuze, t),
		uitleg,
		takken: takken.map(({ opties, dan }) => ({ opties: opties.map(inWoorden), dan: stapInWoorden(dan, bij) })),
	};
}

const stapInWoorden = (stap: Stap, bij: Bij): Snelstap =>
	isKeuze(stap) ? vraagInWoorden(stap, bij) : slotInWoorden(stap, bij);

/** The choices are the same in every language, and take seconds to find. */
const gezocht = new Map<GemeenteId, Stap>();
function stapVan(id: GemeenteId, set: Regelset): Stap {
	const stap = gezocht.get(id) ?? snelleTest(set, id, bouwdag);
	gezocht.set(id, stap);
	return stap;
}

/** The short check as it holds on the day of the build. */
export async function sneltestVan(id: GemeenteId, lang: Lang): Promise<Sneltest> {
	const [{ t }, gemeente, set, inTaal] = await Promise.all([
		tekstenMetVragen(lang, 'controle', 'tekst'),
		laadGemeente(id),
		laadRegelset([id]),
		laadInTaal([id], lang),
	]);
	return {
		id,
		plaats: t.inHetNederlands(gemeente.naam),
		dag: t.datumInWoorden(bouwdag),
		telefoon: gemeentetelefoon(gemeente.contacten.map(inTaal.metNaam)),
		stap: stapInWoorden(stapVan(id, set), { t, set, namen: inTaal.teksten.regelingen }),
		vertaalstand: inTaal.stand,
	};
}
