/** What can be wrong with a request: a status for machines, and for people what to do. */
import type { Fout } from '../../../src/lib/contract/huishouden.ts';

/** The faults of the contract, and those that only exist on the network. */
export const statusVan = {
	'geen-json': 400,
	'bestaat-niet': 404,
	'verkeerde-methode': 405,
	'te-groot': 413,
	'verkeerde-soort': 415,
	ongeldig: 422,
	'te-vaak': 429,
	'ging-mis': 500,
} as const satisfies Record<Fout['code'], number> & Record<string, number>;

export type Foutcode = keyof typeof statusVan;
export type ApiFout = Omit<Fout, 'code'> & { readonly code: Foutcode };

const meldingen = {
	'bestaat-niet': 'Dit adres bestaat niet. Kijk welke adressen er zijn op /v1/openapi.json.',
	'verkeerde-methode': 'Dit adres kent deze methode niet. Gebruik de methode uit de kop Allow.',
	'verkeerde-soort': 'Stuur gewone JSON, met de kop Content-Type: application/json en zonder Content-Encoding.',
	'te-vaak': 'U stuurt te veel verzoeken. Wacht zoveel seconden als in de kop Retry-After staat.',
	'ging-mis': 'Er ging bij ons iets mis. Probeer het opnieuw, en meld het als het blijft.',
} as const satisfies Partial<Record<Foutcode, string>>;

export const apiFout = (code: keyof typeof meldingen): ApiFout => ({ code, melding: meldingen[code] });
