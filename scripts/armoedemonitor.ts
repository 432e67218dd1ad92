/** A whole gemeente: households in, counts and money out. `--help` explains it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { gemeenteIds, laadRegelset } from '#rules';
import { vandaag } from '../src/lib/taal/vandaag.ts';
import { schrijfCsv } from './monitor/als-csv.ts';
import { alsPagina } from './monitor/als-pagina.ts';
import { alsTekst } from './monitor/als-tekst.ts';
import { leesGebruikUit, type Gebruik } from './monitor/gebruik.ts';
import { loop, Opdrachtfout, ruimOp } from './monitor/loop.ts';
import { hulp, leesOpties, type Opties } from './monitor/opties.ts';
import { maakRapport } from './monitor/rapport.ts';
import { getallenlijst, gewijzigd, naamVanWijziging } from './monitor/wijziging.ts';

const gestopt = 130;

const meld = (zin: string) => process.stderr.write(`${zin}\n`);

/** The first Ctrl-C stops in order; who presses again does not want to wait. */
function luisterNaarStop(): AbortSignal {
	const stop = new AbortController();
	let sinds = 0;
	process.on('SIGINT', () => {
		// npm and tsx pass on the same one.
		if (stop.signal.aborted && Date.now() - sinds > 1000) process.exit(gestopt);
		if (!stop.signal.aborted) meld('Wij stoppen. Wat geteld is, bewaren wij.');
		sinds = Date.now();
		stop.abort();
	});
	return stop.signal;
}

/** Before anything is counted: a change that no gemeente knows would look like one without effect. */
async function keurWijzigingen({ wijzigingen, peildatum }: Opties): Promise<void> {
	const set = await laadRegelset(gemeenteIds);
	for (const wijziging of wijzigingen) {
		try {
			if (gewijzigd(set, wijziging, peildatum ?? vandaag()).regelingen.length > 0) continue;
		} catch (fout) {
			if (fout instanceof RangeError) throw new Opdrachtfout(fout.message);
			throw fout;
		}
		throw new Opdrachtfout(`Er is geen getal dat bij "${naamVanWijziging(wijziging)}" past. Kijk bij --getallen.`);
	}
}

async function leesGebruik({ gebruik }: Opties): Promise<Gebruik | null> {
	if (gebruik === null) return null;
	const { regelingen } = await laadRegelset(gemeenteIds);
	const gelezen = await leesGebruikUit(gebruik, new Set(regelingen.map(({ id }) => id)));
	if ('melding' in gelezen) throw new Opdrachtfout(`${gebruik}: ${gelezen.melding}`);
	return gelezen;
}

/** @returns the exit code */
async function draai(opties: Opties): Promise<number> {
	const { csv, pagina, bestand, wijzigingen, naast } = opties;
	await keurWijzigingen(opties);
	const gebruik = await leesGebruik(opties);
	await mkdir(dirname(naast), { recursive: true });
	const uitslag = await loop(opties, meld, luisterNaarStop());
	if (uitslag.isAf && uitslag.telling.van('huishoudens') === 0 && uitslag.fouten === 0)
		throw new Opdrachtfout('Er kwam niets binnen. Geef een bestand met huishoudens. Kijk bij --help.');

	const rapport = await maakRapport({ ...uitslag, bestand: basename(bestand), wijzigingen, gebruik });
	if (csv) await schrijfCsv(rapport, csv);
	if (pagina) await writeFile(pagina, alsPagina(rapport));
	process.stdout.write(`${alsTekst(rapport)}\n`);
	if (!uitslag.isAf) return gestopt;
	await ruimOp(opties);
	return uitslag.fouten > 0 ? 2 : 0;
}

async function main(): Promise<number> {
	const opties = leesOpties(process.argv.slice(2));
	if ('vraag' in opties) {
		const tekst = opties.vraag === 'hulp' ? hulp : getallenlijst(await laadRegelset(gemeenteIds), vandaag());
		return (process.stdout.write(`${tekst}\n`), 0);
	}
	if ('melding' in opties) return (meld(opties.melding), 1);
	try {
		return await draai(opties);
	} catch (fout) {
		if (fout instanceof Opdrachtfout) return (meld(fout.message), 1);
		const { syscall, path } = fout as NodeJS.ErrnoException;
		if (syscall === undefined) throw fout;
		return (
			meld(
				`Het bestand ${path ?? opties.bestand} kunnen wij niet lezen of schrijven. Bestaat het, en mag u het openen?`,
			),
			1
		);
	}
}

// Whoever reads the output may stop halfway, as `head` does.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
