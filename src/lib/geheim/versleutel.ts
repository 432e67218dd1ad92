/** AES-256-GCM: nobody reads it without the key, and nobody changes it unseen. */
import { aaneen, toeval, type Bytes } from './bytes';

export const ivlengte = 12;
const merklengte = 16;
/** How many bytes longer the locked text is. */
export const slotlengte = ivlengte + merklengte;

/**
 * @param erbij is not locked, but cannot be changed either: opening it with anything else fails
 * @returns a new random iv, the locked text and its tag, in that order
 */
export async function versleutel(sleutel: CryptoKey, inhoud: Bytes, erbij: Bytes): Promise<Bytes> {
	const iv = toeval(ivlengte);
	const opSlot = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: erbij }, sleutel, inhoud);
	return aaneen(iv, new Uint8Array(opSlot));
}

/** @returns null for another key, and for anything that was changed */
export async function ontsleutel(sleutel: CryptoKey, opSlot: Bytes, erbij: Bytes): Promise<Bytes | null> {
	if (opSlot.length < slotlengte) return null;
	const iv = opSlot.slice(0, ivlengte);
	try {
		const inhoud = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv, additionalData: erbij },
			sleutel,
			opSlot.slice(ivlengte),
		);
		return new Uint8Array(inhoud);
	} catch {
		return null;
	}
}
