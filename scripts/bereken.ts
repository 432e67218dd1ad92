/** The command line of the contract: households in, outcomes out. `--help` explains it. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { beoordeelAlles, gemeenteIds, laadGemeente, naamVanGemeente, regelversie } from '#rules';
import { landelijkeContacten } from '#rules/contacten';
import type { Huishouden } from '../src/lib/contract/huishouden.ts';
import { bereken, tekstenVoor } from '../src/lib/contract/rekenaar.ts';
import { feitenVan, regelsetVoor } from '../src/lib/contract/uitkomst.ts';
import { vandaag } from '../src/lib/taal/vandaag.ts';
import { hoogsteGrootte, lees, leesGeheel, teGroot, type Gelezen } from './lezen.ts';
import { hulp, leesOpties } from './opties.ts';
import { leesRegels } from './regels.ts';
import { verslag } from './verslag.ts';

type Invoer = AsyncIterable<Buffer>;

const nietsBinnen = 'Er kwam niets binnen. Geef een huishouden als JSON. Kijk bij --help.';

/** Today in Amsterdam, one and the same for a whole run; the only clock that a rule ever sees. */
const dag = vandaag();

/** Waits when the reader is slow, so that nothing piles up. */
async function schrijf(tekst: string) {
	if (!process.stdout.write(`${tekst}\n`)) await once(process.stdout, 'drain');
}

function niets(melding: string): number {
	process.stderr.write(`${melding}\n`);
	return 1;
}

/** @returns the exit code, as of every function below */
async function stroom(invoer: Invoer): Promise<number> {
	let [aantal, fouten] = [0, 0];
	for await (const regel of leesRegels(invoer, hoogsteGrootte)) {
		aantal += 1;
		const gelezen: Gelezen = 'teGroot' in regel ? { fout: teGroot } : lees(regel.tekst);
		if ('fout' in gelezen) fouten += 1;
		await schrijf(JSON.stringify('fout' in gelezen ? gelezen : await bereken(gelezen.huishouden, dag)));
	}
	if (aantal === 0) return niets(nietsBinnen);
	return fouten > 0 ? 2 : 0;
}

async function enkel(invoer: Invoer, toon: Toon): Promise<number> {
	const tekst = await leesGeheel(invoer);
	if (tekst?.trim() === '') return niets(nietsBinnen);
	const gelezen: Gelezen = tekst === null ? { fout: teGroot } : lees(tekst);
	if ('fout' in gelezen) return (await toon.fout(gelezen), 2);
	await schrijf(await toon.uitkomst(gelezen.huishouden));
	return 0;
}

/** How one outcome or one fault is shown. */
interface Toon {
	readonly uitkomst: (huishouden: Huishouden) => Promise<string>;
	readonly fout: (gelezen: Extract<Gelezen, { fout: unknown }>) => Promise<void>;
}

const alsJson: Toon = {
	uitkomst: async (huishouden) => JSON.stringify(await bereken(huishouden, dag), null, 2),
	fout: (gelezen) => schrijf(JSON.stringify(gelezen, null, 2)),
};

/** 'Haarlem: ' before what only Haarlem has. */
function plaatsVan(id: string): string {
	const gemeente = gemeenteIds.find((naam) => id.startsWith(`${naam}-`));
	return gemeente ? `${naamVanGemeente(gemeente)}: ` : '';
}

const alsTekst: Toon = {
	async uitkomst(huishouden) {
		const peildatum = huishouden.peildatum ?? dag;
		const { gemeente } = huishouden;
		const set = await regelsetVoor(gemeente);
		return verslag({
			set,
			uitslag: beoordeelAlles(set, feitenVan(huishouden), peildatum),
			teksten: await tekstenVoor(huishouden),
			contacten: gemeente ? (await laadGemeente(gemeente)).contacten : landelijkeContacten,
			plaats: gemeente ? naamVanGemeente(gemeente) : 'gemeente onbekend',
			plaatsVan: gemeente ? () => '' : plaatsVan,
			peildatum,
			regelversie,
		});
	},
	async fout({ fout: { melding, pad } }) {
		process.stderr.write(`${pad ? `Bij ${pad}: ` : ''}${melding}\n`);
	},
};

async function main(): Promise<number> {
	const opties = leesOpties(process.argv.slice(2));
	if ('melding' in opties) return niets(opties.melding);
	const { vorm, bestand } = opties;
	if (vorm === 'hulp') return (await schrijf(hulp), 0);
	const invoer = bestand === '-' ? process.stdin : createReadStream(bestand);
	try {
		return await (vorm === 'jsonl' ? stroom(invoer) : enkel(invoer, vorm === 'json' ? alsJson : alsTekst));
	} catch (fout) {
		if ((fout as NodeJS.ErrnoException).syscall === undefined) throw fout;
		return niets(`Het bestand ${bestand} kunnen wij niet lezen. Bestaat het, en mag u het openen?`);
	}
}

// Whoever reads the output may stop halfway, as `head` does.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
