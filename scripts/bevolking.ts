/** A made-up population of a gemeente, one household a line. `--help` explains it. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { eerstePeildatum, gemeenteIds, regelversie, type Datum, type GemeenteId } from '#rules';
import { isDag } from '../src/lib/contract/huishouden.ts';
import { maakHuishouden } from './bevolking/huishouden.ts';
import { margesVoor, type Marge } from './bevolking/marges.ts';
import { vouw } from './stand/tabel.ts';

const hulp = `Een synthetische bevolking: verzonnen huishoudens, om de armoedemonitor mee te proberen.

  npm run --silent bevolking -- --gemeente haarlemmermeer --aantal 10000 --zaad 1 > bevolking.jsonl
  npm run --silent bevolking -- --gemeente haarlemmermeer --marges

  --gemeente   een van: ${gemeenteIds.join(', ')}
  --aantal     hoeveel huishoudens; zonder: 1000
  --zaad       hetzelfde zaad geeft hetzelfde bestand; zonder: 1
  --peildatum  de dag waarvan de normen zijn; zonder: de dag van de regels
  --marges     waar de bevolking op lijkt, met de bron van elk getal

Afsluitcode 0: gelukt. 1: de opdracht klopt niet.`;

const vlaggen = {
	gemeente: { type: 'string' },
	aantal: { type: 'string', default: '1000' },
	zaad: { type: 'string', default: '1' },
	peildatum: { type: 'string', default: regelversie },
	marges: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

const hoogsteAantal = 10_000_000;

function ontleed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: vlaggen }).values;
	} catch {
		return null;
	}
}

const isGemeente = (naam: string | undefined): naam is GemeenteId => gemeenteIds.some((id) => id === naam);
const heelGetal = (tekst: string, hoogste: number) =>
	/^\d+$/.test(tekst) && Number(tekst) <= hoogste ? Number(tekst) : null;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

const margeregels = ({ wat, waarde, bron, uitleg }: Marge): readonly string[] => [
	`${wat}: ${getal.format(waarde)}`,
	...(bron ? vouw(`bron: ${bron.vindplaats}: "${bron.citaat}"`, '  ') : ['  aanname']),
	...(uitleg === undefined ? [] : vouw(uitleg, '  ')),
];

function margetekst(gemeente: GemeenteId): string {
	return [
		`SYNTHETISCH: de marges van een verzonnen bevolking van ${gemeente}.`,
		...vouw('Een getal met een bron komt uit de seeds of het onderzoek. Al het andere is een aanname.'),
		'',
		...margesVoor(gemeente).flatMap(margeregels),
	].join('\n');
}

/** Waits when the reader is slow, so that nothing piles up. */
async function schrijf(regels: string) {
	if (!process.stdout.write(regels)) await once(process.stdout, 'drain');
}

const perKeer = 500;

async function maak(gemeente: GemeenteId, aantal: number, zaad: number, dag: Datum): Promise<void> {
	for (let begin = 0; begin < aantal; begin += perKeer) {
		const regels = Array.from({ length: Math.min(perKeer, aantal - begin) }, (_, i) =>
			JSON.stringify(maakHuishouden(gemeente, zaad, begin + i, dag)),
		);
		await schrijf(`${regels.join('\n')}\n`);
	}
}

function fout(melding: string): number {
	process.stderr.write(`${melding}\n`);
	return 1;
}

async function main(args: readonly string[]): Promise<number> {
	const opties = ontleed(args);
	if (!opties) return fout('De opdracht klopt niet. Kijk bij --help welke opties er zijn.');
	if (opties.help) return (await schrijf(`${hulp}\n`), 0);
	const { gemeente, peildatum } = opties;
	if (!isGemeente(gemeente)) return fout(`Kies bij --gemeente een van: ${gemeenteIds.join(', ')}.`);
	if (opties.marges) return (await schrijf(`${margetekst(gemeente)}\n`), 0);
	const [aantal, zaad] = [heelGetal(opties.aantal, hoogsteAantal), heelGetal(opties.zaad, 2 ** 31)];
	if (!aantal) return fout(`Vul bij --aantal een heel getal in van 1 tot en met ${hoogsteAantal}.`);
	if (zaad === null) return fout('Vul bij --zaad een heel getal in.');
	if (!isDag(peildatum) || peildatum < eerstePeildatum)
		return fout(`Vul bij --peildatum een dag in vanaf ${eerstePeildatum}, zoals 2026-11-22.`);
	await maak(gemeente, aantal, zaad, peildatum as Datum);
	process.stderr.write(`SYNTHETISCH: ${aantal} verzonnen huishoudens. Waar zij op lijken, staat bij --marges.\n`);
	return 0;
}

// Whoever reads the output may stop halfway, as `head` does.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
