/** From the text of one household to a checked household, or a Dutch message. */
import { leesHuishouden, type Fout, type Huishouden } from '../src/lib/contract/huishouden.ts';

/** Bytes; far more than the largest household that the contract allows. */
export const hoogsteGrootte = 1024 * 1024;

export const teGroot: Fout = {
	code: 'te-groot',
	melding: `Dit huishouden is groter dan ${hoogsteGrootte} bytes. Geef elk huishouden apart, zonder extra gegevens.`,
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

export function lees(tekst: string): Gelezen {
	const gelezen = parse(tekst);
	if (!gelezen) return { fout: geenJson };
	const huishouden = leesHuishouden(gelezen.value);
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
