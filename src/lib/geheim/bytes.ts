/** Bytes as text that may stand in an address, and back. What is not exactly that is refused, not guessed at. */

/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const naarUtf8 = (tekst: string): Bytes => new TextEncoder().encode(tekst);

/** @returns null where the bytes are no UTF-8 */
export function vanUtf8(bytes: Bytes): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Base64url of RFC 4648, section 5, without padding. */
export function naarBase64url(bytes: Bytes): string {
	const tekens: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const over = Math.min(3, bytes.length - i);
		const drie = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		for (let plek = 0; plek <= over; plek++) tekens.push(alfabet[(drie >> (18 - 6 * plek)) & 63]!);
	}
	return tekens.join('');
}

/** @returns null for any other character, padding, a length that cannot be, or bits that say nothing */
export function vanBase64url(tekst: string): Bytes | null {
	if (!/^[\w-]*$/.test(tekst) || tekst.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((tekst.length * 3) / 4));
	let bits = 0;
	let aantal = 0;
	let plek = 0;
	for (const teken of tekst) {
		bits = ((bits << 6) | alfabet.indexOf(teken)) & 0xffff;
		aantal += 6;
		if (aantal >= 8) {
			aantal -= 8;
			bytes[plek++] = (bits >> aantal) & 0xff;
		}
	}
	// One text for the same bytes: left-over bits are zero.
	return (bits & ((1 << aantal) - 1)) === 0 ? bytes : null;
}

export function aaneen(...delen: readonly Bytes[]): Bytes {
	const alles = new Uint8Array(delen.reduce((som, { length }) => som + length, 0));
	let plek = 0;
	for (const deel of delen) {
		alles.set(deel, plek);
		plek += deel.length;
	}
	return alles;
}

export const zijnGelijk = (a: Bytes, b: Bytes) => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** @param aantal at most 65,536 */
export const toeval = (aantal: number): Bytes => crypto.getRandomValues(new Uint8Array(aantal));
