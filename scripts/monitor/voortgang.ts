/** How far a run came, so that the same command goes on from there. */
import { open, readFile, rename, rm } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Getallen } from './telling.ts';

/** What must be the same for counts to be added to those of before. */
export interface Kenmerk {
	readonly bestand: string;
	readonly grootte: number;
	/** Milliseconds since 1970. */
	readonly gewijzigd: number;
	/** A fingerprint of the rules and the code. */
	readonly programma: string;
	readonly wijzigingen: readonly string[];
	/** null: that of the day on which it began. */
	readonly gevraagdePeildatum: string | null;
}

export interface Voortgang {
	readonly kenmerk: Kenmerk;
	/** The day on which it began, unless another was asked for. */
	readonly peildatum: string;
	/** Bytes of the file that are counted. */
	readonly positie: number;
	readonly regels: number;
	readonly fouten: number;
	/** Bytes of the list of errors that belong to these counts. */
	readonly foutenlengte: number;
	readonly getallen: Getallen;
}

const heel = z.int().check(z.gte(0));
const schema = z.strictObject({
	kenmerk: z.strictObject({
		bestand: z.string(),
		grootte: heel,
		gewijzigd: z.number(),
		programma: z.string(),
		wijzigingen: z.array(z.string()),
		gevraagdePeildatum: z.nullable(z.string()),
	}),
	peildatum: z.string(),
	positie: heel,
	regels: heel,
	fouten: heel,
	foutenlengte: heel,
	getallen: z.record(z.string(), z.int()),
});

/** The file holds counts that may be small: for nobody but who runs this. */
const alleenEigenaar = 0o600;

/** Whole or not at all, also when the power goes. */
export async function bewaar(pad: string, voortgang: Voortgang): Promise<void> {
	const tijdelijk = `${pad}.nieuw`;
	const handle = await open(tijdelijk, 'w', alleenEigenaar);
	try {
		await handle.writeFile(JSON.stringify(voortgang));
		// Without this the new name may come on the disk before what is in it.
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(tijdelijk, pad);
}

export const vergeet = (pad: string) => rm(pad, { force: true });

export type Vorige =
	| { readonly soort: 'geen' }
	| { readonly soort: 'anders'; readonly reden: string }
	| { readonly soort: 'verder'; readonly voortgang: Voortgang };

const redenen: readonly (readonly [keyof Kenmerk, string])[] = [
	['bestand', 'Het was een ander bestand.'],
	['grootte', 'Het bestand is sindsdien veranderd.'],
	['gewijzigd', 'Het bestand is sindsdien veranderd.'],
	['programma', 'De regels of het programma zijn sindsdien veranderd.'],
	['wijzigingen', 'U vraagt nu een andere wijziging.'],
	['gevraagdePeildatum', 'U vraagt nu een andere peildatum.'],
];

function lees(tekst: string): Voortgang | null {
	try {
		const gelezen = z.safeParse(schema, JSON.parse(tekst));
		return gelezen.success ? (gelezen.data as Voortgang) : null;
	} catch {
		return null;
	}
}

/** @returns what to go on from, or in Dutch why that cannot be */
export async function vorigeVoortgang(pad: string, kenmerk: Kenmerk): Promise<Vorige> {
	const tekst = await readFile(pad, 'utf8').catch(() => null);
	if (tekst === null) return { soort: 'geen' };
	const voortgang = lees(tekst);
	if (!voortgang) return { soort: 'anders', reden: 'Het bestand met de voortgang is niet te lezen.' };
	const [, reden] =
		redenen.find(([naam]) => JSON.stringify(voortgang.kenmerk[naam]) !== JSON.stringify(kenmerk[naam])) ?? [];
	return reden === undefined ? { soort: 'verder', voortgang } : { soort: 'anders', reden };
}
