/**
 * Answers that go to another device, locked: as a text for the fragment of an address. Layout and reasons: ADR 20.
 *
 *     version 1 | until when, in seconds since 1970: 4 | length of what is between: 4 | salt 16 | iv, locked text, tag | checksum 4
 *
 * Version, time, length and checksum stand at the same place in every version. Numbers have their first byte in front.
 */
import { leesBewaard } from '../check/migraties';
import { schemaVersion } from '../check/opslag';
import type { Ruw } from '../check/ruw';
import {
	aaneen,
	naarBase64url,
	naarUtf8,
	toeval,
	vanBase64url,
	vanUtf8,
	zijnGelijk,
	type Bytes,
} from '../geheim/bytes';
import { ontpers, pers } from '../geheim/pers';
import { sleutelVan, zoutlengte } from '../geheim/sleutel';
import { ontsleutel, slotlengte, versleutel } from '../geheim/versleutel';

const versie = 1;
/** Says that a text is one of these. */
const voorvoegsel = 'bur.';
const koplengte = 9;
const controlelengte = 4;
/** Nine bytes are exactly twelve characters. */
const koptekens = 12;
const beginSlot = koplengte + zoutlengte;

/** Characters of the whole text; more than any real answers need. */
export const langsteTekst = 6000;
/** Characters that are looked at: somebody may paste a whole message around the link. */
const langsteInvoer = 50_000;
/** Bytes of answers: a small text cannot become a big one. */
const langsteInhoud = 64 * 1024;

const uur = 3600;
/** How long a handover can be opened, in seconds. */
export const termijnen = { uur, dag: 24 * uur, week: 7 * 24 * uur } as const;
export type Termijn = keyof typeof termijnen;
/** The clocks of two devices may differ: a time that is further away was not ours. */
const verstVooruit = termijnen.week + termijnen.dag;

/** What is wrong with a text, before there is a code. */
export type Leesfout = 'leeg' | 'onleesbaar' | 'afgekapt' | 'beschadigd' | 'nieuwer' | 'verlopen' | 'te-groot';
/** What is wrong when it is opened. */
export type Openfout = 'code-klopt-niet' | 'inhoud-onleesbaar' | 'nieuwer' | 'verlopen';
export type Overdrachtfout = Leesfout | Openfout;

export interface Pakket {
	/** Seconds since 1970; at that second it opens no more. */
	readonly verlooptOp: number;
	/** Head and salt: not locked, but bound to what is. */
	readonly bijSlot: Bytes;
	readonly opSlot: Bytes;
}

function kopVan(verlooptOp: number, lengte: number): Bytes {
	const kop = new Uint8Array(koplengte);
	const zicht = new DataView(kop.buffer);
	zicht.setUint8(0, versie);
	zicht.setUint32(1, verlooptOp);
	zicht.setUint32(5, lengte);
	return kop;
}

const controleVan = async (bytes: Bytes): Promise<Bytes> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, controlelengte);

const isVerlopen = (verlooptOp: number, nu: number) => nu >= verlooptOp * 1000;

/**
 * @param sleutel made of the code and this salt
 * @param inhoud what is locked, as bytes
 */
export async function maakMetSleutel(
	sleutel: CryptoKey,
	zout: Bytes,
	inhoud: Bytes,
	verlooptOp: number,
): Promise<string> {
	const geperst = await pers(inhoud);
	const kop = kopVan(verlooptOp, zoutlengte + geperst.length + slotlengte);
	const bijSlot = aaneen(kop, zout);
	for (;;) {
		const alles = aaneen(bijSlot, await versleutel(sleutel, geperst, bijSlot));
		const tekst = voorvoegsel + naarBase64url(aaneen(alles, await controleVan(alles)));
		// Where a message makes a link of it, a dash at the end may fall off. Another iv gives another end.
		if (!tekst.endsWith('-')) return tekst;
	}
}

export const inhoudVan = (ruw: Ruw): Bytes => naarUtf8(JSON.stringify({ schemaVersion, ruw }));

/**
 * @param code sixteen digits
 * @param verlooptOp seconds since 1970
 * @returns the text, or null where the answers are too many for one
 */
export async function maakPakket(ruw: Ruw, code: string, verlooptOp: number): Promise<string | null> {
	const inhoud = inhoudVan(ruw);
	if (inhoud.length > langsteInhoud) return null;
	const zout = toeval(zoutlengte);
	const tekst = await maakMetSleutel(await sleutelVan(code, zout), zout, inhoud, verlooptOp);
	return tekst.length <= langsteTekst ? tekst : null;
}

/** The bytes that a text says that it has; what stands around it, and white space in it, does not matter. */
function bytesIn(invoer: string): Bytes | Leesfout {
	if (invoer.length > langsteInvoer) return 'te-groot';
	const kaal = invoer.replace(/[\s\p{Cf}]/gu, '');
	if (kaal === '') return 'leeg';
	const [, rest] = /(?:^|#)bur\.(.*)$/.exec(kaal) ?? [];
	if (rest === undefined) return 'onleesbaar';
	if (rest.length < koptekens) return 'afgekapt';
	const kop = vanBase64url(rest.slice(0, koptekens));
	if (!kop) return 'onleesbaar';
	const lengte = koplengte + new DataView(kop.buffer).getUint32(5) + controlelengte;
	const tekens = Math.ceil((lengte * 4) / 3);
	if (voorvoegsel.length + tekens > langsteTekst) return 'te-groot';
	if (rest.length < tekens) return 'afgekapt';
	return vanBase64url(rest.slice(0, tekens)) ?? 'beschadigd';
}

/**
 * Reads all that can be read without a code.
 * @param invoer the text, a link that ends in it, or a message with such a link
 * @param nu milliseconds since 1970
 */
export async function leesPakket(invoer: string, nu: number): Promise<Pakket | Leesfout> {
	const bytes = bytesIn(invoer);
	if (typeof bytes === 'string') return bytes;
	const alles = bytes.slice(0, -controlelengte);
	if (!zijnGelijk(bytes.slice(-controlelengte), await controleVan(alles))) return 'beschadigd';
	const zicht = new DataView(alles.buffer);
	if (zicht.getUint8(0) > versie) return 'nieuwer';
	const verlooptOp = zicht.getUint32(1);
	const isOns = zicht.getUint8(0) === versie && alles.length >= beginSlot + slotlengte;
	if (!isOns || verlooptOp * 1000 > nu + verstVooruit * 1000) return 'onleesbaar';
	if (isVerlopen(verlooptOp, nu)) return 'verlopen';
	return { verlooptOp, bijSlot: alles.slice(0, beginSlot), opSlot: alles.slice(beginSlot) };
}

/** What was locked by this version of the site or an earlier one; nothing of it is taken at its word. */
function ruwIn(inhoud: Bytes): Ruw | Openfout {
	try {
		const gelezen = JSON.parse(vanUtf8(inhoud)!) as Record<string, unknown>;
		const versieVan = gelezen.schemaVersion;
		if (!Number.isInteger(versieVan) || (versieVan as number) < 1) return 'inhoud-onleesbaar';
		if ((versieVan as number) > schemaVersion) return 'nieuwer';
		const { ruw } = leesBewaard(gelezen, versieVan as number);
		return Object.keys(ruw).length > 0 ? ruw : 'inhoud-onleesbaar';
	} catch {
		return 'inhoud-onleesbaar';
	}
}

/** @param nu milliseconds since 1970: the text may have been lying here for a while */
export async function openMetSleutel(pakket: Pakket, sleutel: CryptoKey, nu: number): Promise<Ruw | Openfout> {
	if (isVerlopen(pakket.verlooptOp, nu)) return 'verlopen';
	const geperst = await ontsleutel(sleutel, pakket.opSlot, pakket.bijSlot);
	if (!geperst) return 'code-klopt-niet';
	const inhoud = await ontpers(geperst, langsteInhoud);
	return inhoud ? ruwIn(inhoud) : 'inhoud-onleesbaar';
}

export const sleutelVoor = ({ bijSlot }: Pakket, code: string): Promise<CryptoKey> =>
	sleutelVan(code, bijSlot.slice(koplengte));

/**
 * @param code sixteen digits
 * @returns the answers, checked as those that are kept in the tab; or what is wrong
 */
export async function openPakket(pakket: Pakket, code: string, nu: () => number): Promise<Ruw | Openfout> {
	if (isVerlopen(pakket.verlooptOp, nu())) return 'verlopen';
	return openMetSleutel(pakket, await sleutelVoor(pakket, code), nu());
}
