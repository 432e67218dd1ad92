/** What the server may be told from outside. */

interface Grenzen {
	/** What it is when nobody says so. */
	readonly standaard: number;
	readonly laagste: number;
	readonly hoogste: number;
}

/** By the name of the variable; docs/api.md explains them. */
export const getallen = {
	/** 0: any that is free. */
	POORT: { standaard: 8080, laagste: 0, hoogste: 65_535 },
	/** Counted per address and per instance: instances know nothing of each other. */
	VERZOEKEN_PER_MINUUT: { standaard: 600, laagste: 1, hoogste: 1_000_000 },
	/** How long a client may take to send its whole request. */
	SECONDEN_PER_VERZOEK: { standaard: 10, laagste: 1, hoogste: 300 },
	/** Open at the same time. */
	VERBINDINGEN: { standaard: 256, laagste: 1, hoogste: 10_000 },
	/** How long requests may take to end after the sign to stop. */
	SECONDEN_OM_TE_STOPPEN: { standaard: 10, laagste: 1, hoogste: 300 },
} as const satisfies Readonly<Record<string, Grenzen>>;

export const standaardadres = '127.0.0.1';

type Naam = keyof typeof getallen;
export type Instellingen = Readonly<Record<Naam, number>> & { readonly ADRES: string };
type Omgeving = Readonly<Record<string, string | undefined>>;

function getal(omgeving: Omgeving, naam: Naam): number {
	const { standaard, laagste, hoogste } = getallen[naam];
	const tekst = omgeving[naam] ?? String(standaard);
	const waarde = Number(tekst);
	if (!/^\d+$/.test(tekst) || waarde < laagste || waarde > hoogste)
		throw new RangeError(`Geef bij ${naam} een heel getal van ${laagste} tot en met ${hoogste}.`);
	return waarde;
}

/** @throws RangeError with a message in Dutch that says what to do */
export function leesInstellingen(omgeving: Omgeving): Instellingen {
	const paren = Object.keys(getallen).map((naam) => [naam, getal(omgeving, naam as Naam)] as const);
	return { ADRES: omgeving['ADRES'] ?? standaardadres, ...(Object.fromEntries(paren) as Record<Naam, number>) };
}
