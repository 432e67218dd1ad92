/** What was asked for on the command line. */
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { eerstePeildatum, type Datum } from '#rules';
import { isDag } from '../../src/lib/contract/huishouden.ts';
import type { Wijziging } from './wijziging.ts';

export const hulp = `Armoedemonitor: alle huishoudens van een bestand door alle regels.

  npm run --silent armoedemonitor -- bevolking.jsonl                  een rapport om te lezen
  npm run --silent armoedemonitor -- bevolking.csv --pagina uit.html  ook als pagina, om zonder internet te openen
  npm run --silent armoedemonitor -- bevolking.jsonl --csv map        ook als tabellen, een bestand per tabel

  --wijzig naam=getal   reken ook met een ander getal, bijvoorbeeld percentageMinima=1.3; mag vaker
  --getallen            welke getallen u met --wijzig kunt veranderen, en wat zij nu zijn
  --afbouw              reken ook met hulp die boven de grens langzaam lager wordt
  --gebruik bestand     het echte gebruik, als JSON: zie docs/armoedemonitor.md
  --peildatum dag       de dag waarop wij de regels lezen; zonder: vandaag
  --kernen getal        hoeveel kernen van de computer wij gebruiken; zonder: alle
  --bewaar-elke getal   na hoeveel regels wij bewaren waar wij zijn; zonder: 10000

Met - in plaats van een bestand lezen wij van de standaardinvoer. Dan kunnen wij niet later verdergaan.
Gestopt of afgebroken? Draai dezelfde opdracht nog een keer. Wij gaan dan verder waar wij waren.

Afsluitcode 0: alles is geteld. 2: een of meer regels hadden een fout. 130: gestopt, er is een tussenstand.
1: er viel niets te lezen, of de opdracht klopt niet.`;

const vlaggen = {
	csv: { type: 'string' },
	pagina: { type: 'string' },
	wijzig: { type: 'string', multiple: true },
	afbouw: { type: 'boolean' },
	getallen: { type: 'boolean' },
	gebruik: { type: 'string' },
	peildatum: { type: 'string' },
	kernen: { type: 'string' },
	'bewaar-elke': { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

export interface Opties {
	/** `-` is standard input. */
	readonly bestand: string;
	readonly csv: string | null;
	readonly pagina: string | null;
	readonly gebruik: string | null;
	readonly wijzigingen: readonly Wijziging[];
	readonly peildatum: Datum | null;
	readonly kernen: number;
	/** Lines. */
	readonly bewaarElke: number;
	/** Where the progress and the list of errors stand: this, with an ending of their own. */
	readonly naast: string;
}

type Gelezen = Opties | { readonly melding: string } | { readonly vraag: 'hulp' | 'getallen' };

const meesteKernen = 64;
const standaardBewaarElke = 10_000;

/** 'percentageMinima=1.3' or, with a comma, 1,3. */
function leesWijziging(tekst: string): Wijziging | { readonly melding: string } {
	const [, id, getal] = /^(\w+)=(\d+(?:[.,]\d+)?)$/.exec(tekst) ?? [];
	return id && getal
		? { soort: 'norm', id, waarde: Number(getal.replace(',', '.')) }
		: { melding: `"${tekst}" begrijpen wij niet. Schrijf bijvoorbeeld: --wijzig percentageMinima=1.3` };
}

function leesGetal(naam: string, tekst: string | undefined, standaard: number, hoogste: number) {
	if (tekst === undefined) return standaard;
	const getal = Number(tekst);
	return Number.isInteger(getal) && getal >= 1 && getal <= hoogste
		? getal
		: { melding: `Vul bij --${naam} een heel getal in van 1 tot en met ${hoogste}.` };
}

const naastVan = (bestand: string, pagina: string | undefined, csv: string | undefined) =>
	pagina ?? (csv ? join(csv, 'armoedemonitor') : `armoedemonitor-${basename(bestand)}`);

/** The message of Node is in English. */
function ontleed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: vlaggen, allowPositionals: true });
	} catch {
		return null;
	}
}

/** @returns what to do, or in Dutch what is wrong with the command */
export function leesOpties(args: readonly string[]): Gelezen {
	const ontleding = ontleed(args);
	if (!ontleding) return { melding: 'De opdracht klopt niet. Kijk bij --help welke opties er zijn.' };
	const { values, positionals } = ontleding;
	if (values.help) return { vraag: 'hulp' };
	if (values.getallen) return { vraag: 'getallen' };
	const [bestand, ...meer] = positionals;
	if (bestand === undefined || meer.length) return { melding: 'Geef één bestand met huishoudens op. Kijk bij --help.' };
	const gelezen = (values.wijzig ?? []).map(leesWijziging);
	const kernen = leesGetal('kernen', values.kernen, availableParallelism(), meesteKernen);
	const bewaarElke = leesGetal('bewaar-elke', values['bewaar-elke'], standaardBewaarElke, 1_000_000_000);
	const { peildatum = null } = values;
	const fout = [...gelezen, kernen, bewaarElke].find((een) => typeof een === 'object' && 'melding' in een);
	if (fout) return fout as { melding: string };
	if (peildatum !== null && !(isDag(peildatum) && peildatum >= eerstePeildatum))
		return { melding: `Vul bij --peildatum een dag in vanaf ${eerstePeildatum}, zoals 2026-11-22.` };
	return {
		bestand,
		csv: values.csv ?? null,
		pagina: values.pagina ?? null,
		gebruik: values.gebruik ?? null,
		wijzigingen: [...(gelezen as Wijziging[]), ...(values.afbouw ? [{ soort: 'afbouw' } as const] : [])],
		peildatum: peildatum as Datum | null,
		kernen: kernen as number,
		bewaarElke: bewaarElke as number,
		naast: naastVan(bestand, values.pagina, values.csv),
	};
}
