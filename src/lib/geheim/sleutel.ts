/** From what a person can remember or say to a key. See docs/adr/0020-overdragen.md for the numbers. */
import { naarUtf8, type Bytes } from './bytes';

export const zoutlengte = 16;
/**
 * How often PBKDF2 repeats, as OWASP advises for HMAC-SHA-256. It belongs to the version of what is read and never
 * comes from what is read: that could ask for so many that the page hangs.
 */
export const herhalingen = 600_000;

/**
 * Takes a good part of a second, on a cheap phone several.
 * @param geheim as typed; other ways to write the same letters give the same key
 * @param zout `zoutlengte` random bytes, new for everything that is locked
 * @returns a key that cannot be read from the page
 */
export async function sleutelVan(geheim: string, zout: Bytes): Promise<CryptoKey> {
	const basis = await crypto.subtle.importKey('raw', naarUtf8(geheim.normalize('NFKC')), 'PBKDF2', false, [
		'deriveKey',
	]);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: herhalingen },
		basis,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}
