/** What the server may be told from outside. */
import { isIP } from 'node:net';

interface Grenzen {
	/** What it is when nobody says so. */
	readonly standaard: number;
	readonly laagste: number;
	readonly hoogste: number;
}

/** By the name of the variable; docs/api.md explains them. */
export const getallen = {
	/** Counted per address (of IPv6: per network) and per instance: instances know nothing of each other. */
	VERZOEKEN_PER_MINUUT: { standaard: 600, laagste: 1, hoogste: 1_000_000 },
	/** How long a client may take to send its whole request. */
	SECONDEN_PER_VERZOEK: { standaard: 10, laagste: 1, hoogste: 300 },
	/** How long an answer may take, from the first of the request until the client has read it. */
	SECONDEN_PER_ANTWOORD: { standaard: 30, laagste: 1, hoogste: 300 },
	/** Open at the same time. */
	VERBINDINGEN: { standaard: 256, laagste: 1, hoogste: 10_000 },
	/** How long requests may take to end after the sign to stop. */
	SECONDEN_OM_TE_STOPPEN: { standaard: 10, laagste: 1, hoogste: 300 },
} as const satisfies Readonly<Record<string, Grenzen>>;

/** A port, or an address and a port, as for the site (scripts/server/start.sh). */
export const standaardLuister = '127.0.0.1:8080';
const luistervorm = /^(?:(\[[\da-f:]+\]|[\d.]+):)?(\d+)$/;
const hoogstePoort = 65_535;

interface Luister {
	/** Without an address: all of this machine. */
	readonly hostname: string;
	/** 0: any that is free. */
	readonly port: number;
}

type Naam = keyof typeof getallen;
export type Instellingen = Readonly<Record<Naam, number>> & { readonly LUISTER: Luister };
type Omgeving = Readonly<Record<string, string | undefined>>;

function getal(omgeving: Omgeving, naam: Naam): number {
	const { standaard, laagste, hoogste } = getallen[naam];
	const tekst = omgeving[naam] ?? String(standaard);
	const waarde = Number(tekst);
	if (!/^\d+$/.test(tekst) || waarde < laagste || waarde > hoogste)
		throw new RangeError(`Geef bij ${naam} een heel getal van ${laagste} tot en met ${hoogste}.`);
	return waarde;
}

function luister({ LUISTER: tekst = standaardLuister }: Omgeving): Luister {
	const [, adres = '0.0.0.0', poort] = luistervorm.exec(tekst) ?? [];
	const hostname = adres.replace(/^\[|\]$/g, '');
	if (!isIP(hostname) || poort === undefined || Number(poort) > hoogstePoort)
		throw new RangeError('Geef bij LUISTER een poort, of een adres en een poort: 8080 of 127.0.0.1:8080.');
	return { hostname, port: Number(poort) };
}

/** @throws RangeError with a message in Dutch that says what to do */
export function leesInstellingen(omgeving: Omgeving): Instellingen {
	const paren = Object.keys(getallen).map((naam) => [naam, getal(omgeving, naam as Naam)] as const);
	return { LUISTER: luister(omgeving), ...(Object.fromEntries(paren) as Record<Naam, number>) };
}
