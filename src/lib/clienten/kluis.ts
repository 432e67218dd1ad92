/**
 * Clients that a helper keeps, locked: one text, the same in the storage of the browser and in a file. Layout and
 * reasons: ADR 21.
 *
 *     bur.clienten.1.<salt>.<iv, locked text, tag>.<checksum>
 */
import * as z from 'zod/mini';
import { leesBewaard } from '../check/migraties';
import { schemaVersion } from '../check/opslag';
import { naarBase64url, naarUtf8, toeval, vanBase64url, vanUtf8, type Bytes } from '../geheim/bytes';
import { sleutelVan, zoutlengte } from '../geheim/sleutel';
import { ontsleutel, slotlengte, versleutel } from '../geheim/versleutel';
import { clientvorm, hoogstens, type Client } from './client';

const versie = 1;
const voorvoegsel = 'bur.clienten.';
const controlelengte = 6;
/** Characters of the whole text, and so bytes of the file: what a browser keeps for one site is about 5 million. */
export const langsteTekst = 4 * 1024 * 1024;
/** Characters of the answers of one client; more than can be filled in. */
const langsteAntwoorden = 64 * 1024;

/** What is wrong with a text, before there is a key. */
export type Leesfout = 'geen-kluis' | 'nieuwer' | 'te-groot' | 'beschadigd';
/** What is wrong when it is opened. */
export type Openfout = 'zin-klopt-niet' | 'inhoud-onleesbaar' | 'nieuwer';
export type Kluisfout = Leesfout | Openfout | 'opslag-vol';

/** Made of a passphrase; opens and closes all texts with this salt. */
export interface Slot {
	readonly sleutel: CryptoKey;
	readonly zout: Bytes;
}

/** A text that was read as far as one can without a key. */
export interface Kluis {
	readonly zout: Bytes;
	readonly opSlot: Bytes;
}

const slotVan = async (zin: string, zout: Bytes): Promise<Slot> => ({ sleutel: await sleutelVan(zin, zout), zout });
/** Takes a good part of a second. */
export const nieuwSlot = (zin: string) => slotVan(zin, toeval(zoutlengte));
/** Takes a good part of a second. */
export const slotVoor = ({ zout }: Kluis, zin: string) => slotVan(zin, zout);

/** Not locked, but what is locked opens with nothing else. */
const kopVan = (zout: Bytes) => `${voorvoegsel}${versie}.${naarBase64url(zout)}.`;

async function controleVan(tekst: string): Promise<string> {
	const som = await crypto.subtle.digest('SHA-256', naarUtf8(tekst));
	return naarBase64url(new Uint8Array(som).slice(0, controlelengte));
}

/** @param inhoud as bytes; only a test locks anything else than clients */
export async function sluitBytes({ sleutel, zout }: Slot, inhoud: Bytes): Promise<string> {
	const kop = kopVan(zout);
	const tekst = kop + naarBase64url(await versleutel(sleutel, inhoud, naarUtf8(kop)));
	return `${tekst}.${await controleVan(tekst)}`;
}

/** @returns the text, or null where there are too many clients for one: what is written can always be read back */
export async function sluit(slot: Slot, clienten: readonly Client[]): Promise<string | null> {
	if (clienten.length > hoogstens || clienten.some((een) => !clientIn(een, schemaVersion))) return null;
	const tekst = await sluitBytes(slot, naarUtf8(JSON.stringify({ schemaVersion, clienten })));
	return tekst.length <= langsteTekst ? tekst : null;
}

/** Reads all that can be read without a key. */
export async function leesKluis(invoer: string): Promise<Kluis | Leesfout> {
	if (invoer.length > langsteTekst) return 'te-groot';
	const tekst = invoer.trim();
	const [, nummer, zouttekst, slottekst, controle] =
		/^bur\.clienten\.(\d{1,6})\.(?:([\w-]+)\.([\w-]+)\.([\w-]+)$)?/.exec(tekst) ?? [];
	if (nummer === undefined) return 'geen-kluis';
	if (Number(nummer) > versie) return 'nieuwer';
	const [zout, opSlot] = [vanBase64url(zouttekst ?? ''), vanBase64url(slottekst ?? '')];
	if (zout?.length !== zoutlengte || !opSlot || opSlot.length < slotlengte) return 'beschadigd';
	const isHeel = controle === (await controleVan(tekst.slice(0, tekst.lastIndexOf('.'))));
	return isHeel && tekst.startsWith(kopVan(zout)) ? { zout, opSlot } : 'beschadigd';
}

function clientIn(gelezen: unknown, versieVan: number): Client | null {
	const { data } = z.safeParse(clientvorm, gelezen);
	const ruw = (gelezen as { ruw?: unknown } | null)?.ruw;
	if (!data || JSON.stringify(ruw ?? null).length > langsteAntwoorden) return null;
	return { ...data, ruw: leesBewaard({ ruw }, versieVan).ruw };
}

/** What was locked by this version of the site or an earlier one; nothing of it is taken at its word. */
function clientenIn(inhoud: Bytes): readonly Client[] | Openfout {
	try {
		const gelezen = JSON.parse(vanUtf8(inhoud)!) as { schemaVersion?: unknown; clienten?: unknown };
		const versieVan = gelezen.schemaVersion;
		if (typeof versieVan !== 'number' || !Number.isInteger(versieVan) || versieVan < 1) return 'inhoud-onleesbaar';
		if (versieVan > schemaVersion) return 'nieuwer';
		// Counted first: a million of anything is not looked at one by one.
		if (!Array.isArray(gelezen.clienten) || gelezen.clienten.length > hoogstens) return 'inhoud-onleesbaar';
		const clienten = gelezen.clienten.map((een) => clientIn(een, versieVan));
		const ids = new Set(clienten.map((een) => een?.id));
		// One that cannot be read would be lost at the next time that all are kept.
		if (ids.has(undefined) || ids.size < clienten.length) return 'inhoud-onleesbaar';
		return clienten as readonly Client[];
	} catch {
		return 'inhoud-onleesbaar';
	}
}

/** @returns the clients, checked as the answers that are kept in the tab; or what is wrong */
export async function open({ zout, opSlot }: Kluis, slot: Slot): Promise<readonly Client[] | Openfout> {
	const inhoud = await ontsleutel(slot.sleutel, opSlot, naarUtf8(kopVan(zout)));
	return inhoud ? clientenIn(inhoud) : 'zin-klopt-niet';
}

/** Reads and opens in one. */
export async function openTekst(tekst: string, slot: Slot): Promise<readonly Client[] | Leesfout | Openfout> {
	const kluis = await leesKluis(tekst);
	return typeof kluis === 'string' ? kluis : open(kluis, slot);
}
