/**
 * The terms as a file that a calendar reads (RFC 5545). It holds days and names of regelingen: no amount, no answer,
 * and nothing about the person. Who sees the calendar on a shared screen reads only the neutral title.
 */
import type { Datum } from '#rules';
import { alsPlatteTekst, voluit } from '../taal/naam.ts';
import { nederlands, type Taalvorm } from '../taal/vorm.ts';
import type { Afspraak } from './afspraken.ts';
import { dagErvoor, dagenTussen } from './dagen.ts';

export interface Agendatekst {
	/** The title of every appointment. */
	readonly titel: string;
	/** Before the names of what to ask for. */
	readonly wat: string;
	/** Left out: Dutch. */
	readonly taal?: Taalvorm;
}

/** The most octets of one line, without its end. */
const langsteRegel = 75;
/** How long before the last day a calendar reminds. */
const herinnering = 14;

/** Backslash, semicolon, comma and new line have a meaning of their own in a text (3.3.11). */
export const ontsnapt = (tekst: string) =>
	tekst.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r\n|\r|\n/g, '\\n');

/** A long line goes on after a new line and a space (3.1), and no character is cut in two. */
export function gevouwen(regel: string): string {
	const coder = new TextEncoder();
	let uit = '';
	let octetten = 0;
	for (const teken of regel) {
		const lengte = coder.encode(teken).length;
		if (octetten + lengte > langsteRegel) {
			uit += '\r\n ';
			octetten = 1;
		}
		uit += teken;
		octetten += lengte;
	}
	return uit;
}

const kaal = (dag: Datum) => dag.replaceAll('-', '');

/** @param laatste the last day on which one is in time */
function herinneringVan(laatste: Datum, peildatum: Datum, titel: string): readonly string[] {
	const dagen = Math.min(herinnering, dagenTussen(peildatum, laatste) - 1);
	if (dagen < 1) return [];
	return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${ontsnapt(titel)}`, `TRIGGER:-P${dagen}D`, 'END:VALARM'];
}

function gebeurtenis(
	{ voor, wat, zin }: Afspraak & { readonly voor: Datum },
	nummer: number,
	peildatum: Datum,
	tekst: Agendatekst,
): readonly string[] {
	const laatste = dagErvoor(voor);
	const namen = wat.map((een) => `- ${voluit(een)}`);
	const { datumInWoorden } = tekst.taal ?? nederlands;
	const uitleg = [`${tekst.wat} ${datumInWoorden(voor)}:`, ...namen, zin].map(alsPlatteTekst).join('\n');
	return [
		'BEGIN:VEVENT',
		`UID:${kaal(peildatum)}-${kaal(voor)}-${nummer}@bereken-uw-recht.invalid`,
		`DTSTAMP:${kaal(peildatum)}T000000Z`,
		`DTSTART;VALUE=DATE:${kaal(laatste)}`,
		`DTEND;VALUE=DATE:${kaal(voor)}`,
		`SUMMARY:${ontsnapt(tekst.titel)}`,
		`DESCRIPTION:${ontsnapt(uitleg)}`,
		'TRANSP:TRANSPARENT',
		...herinneringVan(laatste, peildatum, tekst.titel),
		'END:VEVENT',
	];
}

/** @param peildatum the day on which the terms were read; the file knows no other clock */
export function icsVan(afspraken: readonly Afspraak[], peildatum: Datum, tekst: Agendatekst): string {
	const metDag = afspraken.filter((een): een is Afspraak & { voor: Datum } => een.voor !== null);
	const regels = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bereken uw recht//Termijnen//NL',
		'CALSCALE:GREGORIAN',
		...metDag.flatMap((een, i) => gebeurtenis(een, i + 1, peildatum, tekst)),
		'END:VCALENDAR',
	];
	return regels.map((regel) => `${gevouwen(regel)}\r\n`).join('');
}
