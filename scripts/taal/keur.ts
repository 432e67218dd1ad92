/** Whether a text says what it says so that everybody can read it (requirement M05). */
import { metPlekken, woorden, zinnen } from './leesbaarheid.ts';

/** A resident reads it, or only somebody who works with rules. */
export type Lezer = 'inwoner' | 'beleid';

export interface Tekst {
	/** Where it stands: a file and a key, or a regeling and a key. */
	readonly plaats: string;
	readonly tekst: string;
	readonly lezer: Lezer;
}

export const langsteZin: Readonly<Record<Lezer, number>> = { inwoner: 15, beleid: 30 };
export const langsteVraag = 10;

/** Words that hurt or that only officials use, with what to write instead. */
const verboden: readonly (readonly [woord: RegExp, liever: string])[] = [
	[/\bschuldenaars?\b/i, 'iemand met schulden'],
	[/\bminima\b/i, 'mensen met weinig geld'],
	[/fraud/i, 'zeg wat iemand moet doen'],
	[/armoede/i, 'weinig geld'],
	[/zelfredzaam/i, 'zelf kunnen'],
	[/\bin aanmerking (komt|komen|te komen)\b|\bkom(t|en)?\b.{0,20}\bin aanmerking\b/i, 'recht hebben op'],
	[/\bindien\b/i, 'als'],
	[/\btevens\b/i, 'ook'],
	[/\bmiddels\b/i, 'met'],
	[/\bbetreft\b/i, 'gaat over'],
	[/\bdraagkracht\b/i, 'wat u zelf kunt betalen'],
	[/voorliggende voorziening/i, 'andere hulp die eerst komt'],
	[/huishoudinkomen|toetsingsinkomen/i, 'inkomen'],
	[/\b(bijv|o\.a|d\.w\.z|i\.v\.m|evt|m\.b\.t|enz|etc)\./i, 'schrijf het voluit'],
];

/** What a resident has to know by its own name when calling; the name is not ours to change. */
const eigennamen = /team Minima/g;

const afkortingen = new Set('AOW AIO WW WIA WAO DUO IOAW IOAZ UWV SVB CAK BSGR DigiD Wajong mbo hbo'.split(' '));
const lijktAfkorting = /^(?=.*[A-Z].*[A-Z])[A-Z0-9]{2,}s?$/;

const bedragInTekst = /€\s*\d|\b\d[\d.,]*\s*euro\b/i;
const telefoonInTekst = /\b14 ?\d{3}\b|\b0[89]00\b|\b0\d{1,3}[ -]\d{3}/;

const kort = (zin: string) => (zin.length > 70 ? `${zin.slice(0, 69)}…` : zin);

function langeZinnen({ tekst, lezer }: Tekst): readonly string[] {
	const hoogste = langsteZin[lezer];
	return zinnen(tekst).flatMap((zin) => {
		const aantal = woorden(zin).length;
		return aantal > hoogste
			? [`"${kort(zin)}" heeft ${aantal} woorden. Maak er zinnen van hoogstens ${hoogste} van.`]
			: [];
	});
}

const verbodenWoorden = ({ tekst }: Tekst) =>
	verboden.flatMap(([woord, liever]) => {
		const [gevonden] = woord.exec(tekst.replace(eigennamen, '')) ?? [];
		return gevonden ? [`"${gevonden}" schrijven wij niet. Schrijf liever: ${liever}.`] : [];
	});

const onbekendeAfkortingen = ({ tekst }: Tekst) =>
	woorden(tekst)
		.filter((woord) => lijktAfkorting.test(woord) && /[A-Z]/.test(woord) && !afkortingen.has(woord))
		.map((woord) => `"${woord}" is een afkorting die niet iedereen kent. Schrijf het voluit.`);

function cijfersInTekst({ tekst }: Tekst): readonly string[] {
	return [
		...(bedragInTekst.test(tekst) ? ['Er staat een bedrag in de tekst. Zet het in de normen: {grens}.'] : []),
		...(telefoonInTekst.test(tekst) ? ['Er staat een telefoonnummer in de tekst. Zet het in contacten.ts.'] : []),
	];
}

/** @returns a line for each fault: where, what, and what to do */
export function keur(tekst: Tekst): readonly string[] {
	const streng = tekst.lezer === 'inwoner' ? [onbekendeAfkortingen, verbodenWoorden] : [];
	const gelezen = { ...tekst, tekst: metPlekken(tekst.tekst) };
	return [langeZinnen, cijfersInTekst, ...streng].flatMap((toets) =>
		toets(gelezen).map((fout) => `${tekst.plaats}: ${fout}`),
	);
}
