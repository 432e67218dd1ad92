/** What the server may be told from outside, each with what it is when nobody says so. */

export interface Instellingen {
	readonly adres: string;
	readonly poort: number;
	/** Counted per address and per instance: instances know nothing of each other. */
	readonly verzoekenPerMinuut: number;
	/** How long a client may take to send its whole request. */
	readonly secondenPerVerzoek: number;
	/** Open at the same time. */
	readonly verbindingen: number;
	/** How long requests may take to end after the sign to stop. */
	readonly secondenOmTeStoppen: number;
}

type Omgeving = Readonly<Record<string, string | undefined>>;

/** @throws RangeError with a message in Dutch that says what to do */
function getal(omgeving: Omgeving, naam: string, standaard: number, hoogste: number, laagste = 1): number {
	const tekst = omgeving[naam] ?? String(standaard);
	const waarde = /^\d+$/.test(tekst) ? Number(tekst) : -1;
	if (waarde < laagste || waarde > hoogste)
		throw new RangeError(`Geef bij ${naam} een heel getal van ${laagste} tot en met ${hoogste}.`);
	return waarde;
}

/** @throws RangeError with a message in Dutch that says what to do */
export const leesInstellingen = (omgeving: Omgeving): Instellingen => ({
	adres: omgeving['ADRES'] ?? '127.0.0.1',
	poort: getal(omgeving, 'POORT', 8080, 65_535, 0),
	verzoekenPerMinuut: getal(omgeving, 'VERZOEKEN_PER_MINUUT', 600, 1_000_000),
	secondenPerVerzoek: getal(omgeving, 'SECONDEN_PER_VERZOEK', 10, 300),
	verbindingen: getal(omgeving, 'VERBINDINGEN', 256, 10_000),
	secondenOmTeStoppen: getal(omgeving, 'SECONDEN_OM_TE_STOPPEN', 10, 300),
});
