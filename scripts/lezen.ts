/** From the text of one household to a checked household, or a Dutch message. */
import { leesHuishouden, type Fout, type Huishouden } from '../src/lib/contract/huishouden.ts';

/** Bytes; six times the largest household that the contract allows, for who writes with much space and many escapes. */
export const hoogsteGrootte = 32 * 1024;

export const teGroot: Fout = {
	code: 'te-groot',
	melding: `Dit huishouden is groter dan ${hoogsteGrootte} bytes. Geef elk huishouden apart, zonder extra gegevens.`,
};
const teVeel: Fout = {
	code: 'te-groot',
	melding: 'Dit huishouden heeft te veel delen om te lezen. Geef elk huishouden apart, zonder extra gegevens.',
};
const geenJson: Fout = {
	code: 'geen-json',
	melding: 'Dit is geen geldige JSON. Kijk naar komma\u2019s, haakjes en aanhalingstekens.',
};

export type Gelezen = { readonly huishouden: Huishouden } | { readonly id?: string; readonly fout: Fout };

function parse(tekst: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(tekst.replace(/^\uFEFF/, '')) };
	} catch {
		return undefined;
	}
}

/** The id goes back with a fault too, so that whoever sent many can find the one. */
function idVan(value: unknown): { readonly id?: string } {
	const id = (value as { id?: unknown } | null)?.id;
	return typeof id === 'string' && id.length <= 200 ? { id } : {};
}

/** What is too much for the engine is a fault of this one household: those after it are still read. */
function keur(value: unknown): ReturnType<typeof leesHuishouden> {
	try {
		return leesHuishouden(value);
	} catch (fout) {
		if (fout instanceof RangeError) return { fout: teVeel };
		throw fout;
	}
}

export function lees(tekst: string): Gelezen {
	const gelezen = parse(tekst);
	if (!gelezen) return { fout: geenJson };
	const huishouden = keur(gelezen.value);
	return 'fout' in huishouden ? { ...idVan(gelezen.value), ...huishouden } : huishouden;
}

/** Reads all of it, but no more than one household can be. @returns null when it is too large */
export async function leesGeheel(invoer: AsyncIterable<Buffer>): Promise<string | null> {
	const brokken: Buffer[] = [];
	let lengte = 0;
	for await (const brok of invoer) {
		lengte += brok.length;
		if (lengte > hoogsteGrootte) return null;
		brokken.push(brok);
	}
	return Buffer.concat(brokken).toString('utf8');
}
