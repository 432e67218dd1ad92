/** The command line of the contract: households in, outcomes out. `--help` explains it. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import {
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadTeksten,
	landelijkeTeksten,
	naamVanGemeente,
	regelversie,
	type Datum,
	type Regelset,
	type Tekstbundel,
} from '#rules';
import { leesHuishouden, type Fout, type Huishouden } from '../src/lib/contract/huishouden.ts';
import { berekenUitkomst, feitenVan, regelsetVoor, type Namen } from '../src/lib/contract/uitkomst.ts';
import { leesRegels } from './regels.ts';
import { verslag } from './verslag.ts';

const hoogsteRegel = 1024 * 1024;

const hulp = `Bereken uw recht: van antwoorden naar een uitkomst.

  npm run --silent bereken -- huishouden.json           een uitkomst om te lezen
  npm run --silent bereken -- huishouden.json --json    een uitkomst als JSON
  npm run --silent bereken -- --jsonl < in > uit        elke regel een huishouden, elke regel een uitkomst

Zonder bestand, of met -, lezen wij van de standaardinvoer.
Hoe een huishouden eruitziet, staat in docs/contract.md. Voorbeelden staan in voorbeelden/.

Afsluitcode 0: alles is berekend. 2: een of meer huishoudens hadden een fout. 1: er viel niets te lezen.`;

const teGroot: Fout = {
	code: 'te-groot',
	melding: `Deze regel is langer dan ${hoogsteRegel} bytes. Maak het huishouden kleiner.`,
};

/** Today in Amsterdam; the only clock that a rule ever sees. */
const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as Datum;

function lees(tekst: string): { huishouden: Huishouden } | { fout: Fout; id?: string } {
	let value: unknown;
	try {
		value = JSON.parse(tekst.replace(/^\uFEFF/, ''));
	} catch {
		return {
			fout: {
				code: 'geen-json',
				melding: 'Dit is geen geldige JSON. Kijk naar komma\u2019s, haakjes en aanhalingstekens.',
			},
		};
	}
	const gelezen = leesHuishouden(value);
	const id = (value as { id?: unknown } | null)?.id;
	return 'fout' in gelezen && typeof id === 'string' && id.length <= 200 ? { id, ...gelezen } : gelezen;
}

async function alleTeksten(): Promise<Tekstbundel> {
	const bundels = [landelijkeTeksten, ...(await Promise.all(gemeenteIds.map((id) => laadTeksten(id, 'nl'))))];
	return {
		regelingen: Object.assign({}, ...bundels.map(({ regelingen }) => regelingen)),
		routes: Object.assign({}, ...bundels.map(({ routes }) => routes)),
	};
}

/** Rule sets are loaded once per gemeente. */
function maakRekenaar(namen: Namen) {
	const sets = new Map<Huishouden['gemeente'], Regelset>();
	return async (huishouden: Huishouden) => {
		const sleutel = huishouden.gemeente ?? null;
		if (!sets.has(sleutel)) sets.set(sleutel, await regelsetVoor(sleutel));
		return berekenUitkomst(sets.get(sleutel)!, huishouden, vandaag(), namen);
	};
}

async function schrijf(tekst: string) {
	if (!process.stdout.write(`${tekst}\n`)) await once(process.stdout, 'drain');
}

/** @returns the exit code */
async function stroom(invoer: NodeJS.ReadableStream): Promise<number> {
	const teksten = await alleTeksten();
	const reken = maakRekenaar({ ...teksten.regelingen, ...teksten.routes });
	let aantal = 0;
	let fouten = 0;
	for await (const regel of leesRegels(invoer as never, hoogsteRegel)) {
		aantal += 1;
		const gelezen = 'teGroot' in regel ? { fout: teGroot } : lees(regel.tekst);
		if ('fout' in gelezen) fouten += 1;
		await schrijf(JSON.stringify('fout' in gelezen ? gelezen : await reken(gelezen.huishouden)));
	}
	if (aantal === 0) return niets('Er kwam niets binnen. Geef op elke regel een huishouden als JSON.');
	return fouten > 0 ? 2 : 0;
}

function niets(melding: string): number {
	process.stderr.write(`${melding}\n`);
	return 1;
}

/** Reads all of it, but no more than one household can be. */
async function leesGeheel(invoer: NodeJS.ReadableStream): Promise<string | null> {
	const brokken: Buffer[] = [];
	let lengte = 0;
	for await (const brok of invoer as AsyncIterable<Buffer>) {
		lengte += brok.length;
		if (lengte > hoogsteRegel) return null;
		brokken.push(brok);
	}
	return Buffer.concat(brokken).toString('utf8');
}

async function enkel(invoer: NodeJS.ReadableStream, json: boolean): Promise<number> {
	const tekst = await leesGeheel(invoer);
	if (tekst !== null && tekst.trim() === '')
		return niets('Er kwam niets binnen. Geef een huishouden als JSON, zie --help.');
	const gelezen = tekst === null ? { fout: teGroot } : lees(tekst);
	if ('fout' in gelezen) return meldFout(gelezen, json);
	const teksten = await alleTeksten();
	if (json) {
		const uitkomst = await maakRekenaar({ ...teksten.regelingen, ...teksten.routes })(gelezen.huishouden);
		await schrijf(JSON.stringify(uitkomst, null, 2));
	} else await schrijf(await leesbaar(gelezen.huishouden, teksten));
	return 0;
}

async function meldFout(gelezen: { fout: Fout; id?: string }, json: boolean): Promise<number> {
	const { melding, pad } = gelezen.fout;
	if (json) await schrijf(JSON.stringify(gelezen, null, 2));
	else process.stderr.write(`${pad ? `Bij ${pad}: ` : ''}${melding}\n`);
	return 2;
}

async function leesbaar(huishouden: Huishouden, teksten: Tekstbundel): Promise<string> {
	const peildatum = huishouden.peildatum ?? vandaag();
	const { gemeente } = huishouden;
	return verslag({
		uitslag: beoordeelAlles(await regelsetVoor(gemeente), feitenVan(huishouden), peildatum),
		teksten,
		contacten: gemeente ? (await laadGemeente(gemeente)).contacten : [],
		plaats: gemeente ? naamVanGemeente(gemeente) : 'gemeente onbekend',
		peildatum,
		regelversie,
	});
}

function leesOpties() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
		});
	} catch (fout) {
		return fout as Error;
	}
}

async function main(): Promise<number> {
	const opties = leesOpties();
	if (opties instanceof Error) return niets(`Deze opdracht begrijpen wij niet: ${opties.message}\nKijk bij --help.`);
	const { values, positionals } = opties;
	if (values.help) return (await schrijf(hulp), 0);
	const [bestand = '-'] = positionals;
	const invoer = bestand === '-' ? process.stdin : createReadStream(bestand);
	try {
		return await (values.jsonl ? stroom(invoer) : enkel(invoer, values.json === true));
	} catch (fout) {
		if (!(fout as NodeJS.ErrnoException).code) throw fout;
		return niets(`Het bestand ${bestand} kunnen wij niet lezen. Bestaat het, en mag u het openen?`);
	}
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
