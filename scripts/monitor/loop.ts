/** From a file of households to counts; goes on where an earlier run stopped. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Datum } from '#rules';
import { vandaag } from '../../src/lib/taal/vandaag.ts';
import { leesBlokken } from './blokken.ts';
import { leesKop, type Kop } from './csv.ts';
import { Foutenlijst } from './fouten.ts';
import type { Opties } from './opties.ts';
import { vingerafdrukVan } from './programma.ts';
import { Telling } from './telling.ts';
import { bewaar, vergeet, vorigeVoortgang, type Kenmerk, type Voortgang } from './voortgang.ts';
import { verwerk } from './werkers.ts';
import { naamVanWijziging } from './wijziging.ts';

export interface Uitslag {
	readonly telling: Telling;
	readonly peildatum: Datum;
	/** Lines of the file that are counted, the heading of a table too. */
	readonly regels: number;
	readonly fouten: number;
	/** false: it was stopped before the end. */
	readonly isAf: boolean;
	/** The file is no longer what it was when it began: what was counted may be half of each. */
	readonly isVeranderd: boolean;
	/** Where the lines stand that could not be counted. */
	readonly foutenbestand: string;
}

/** A message in Dutch for who gave the command. */
export class Opdrachtfout extends Error {}

type Meld = (zin: string) => void;

/** About as much as a worker does in a second or less. */
const blokgrootte = 64 * 1024;
/** A heading is short. */
const hoogsteKop = 64 * 1024;

const getal = new Intl.NumberFormat('nl-NL');
const isTabel = (bestand: string) => /\.(csv|tsv)$/i.test(bestand);

/** The first line of a table and the bytes that it takes. */
async function kopVan(bestand: string): Promise<{ readonly kop: Kop | null; readonly bytes: number }> {
	if (!isTabel(bestand)) return { kop: null, bytes: 0 };
	const handle = await open(bestand);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(hoogsteKop), 0, hoogsteKop, 0);
		const einde = buffer.subarray(0, bytesRead).indexOf(10);
		const lengte = einde === -1 ? bytesRead : einde + 1;
		const kop = leesKop(buffer.subarray(0, lengte).toString('utf8'));
		if ('melding' in kop) throw new Opdrachtfout(kop.melding);
		return { kop, bytes: lengte };
	} finally {
		await handle.close();
	}
}

async function kenmerkVan({ bestand, wijzigingen, peildatum }: Opties): Promise<Kenmerk> {
	const { size, mtimeMs } = await stat(bestand);
	return {
		bestand: basename(bestand),
		grootte: size,
		gewijzigd: mtimeMs,
		programma: await vingerafdrukVan(),
		wijzigingen: wijzigingen.map(naamVanWijziging),
		gevraagdePeildatum: peildatum,
	};
}

async function isVeranderdSinds(bestand: string, { grootte, gewijzigd }: Kenmerk): Promise<boolean> {
	const nu = await stat(bestand).catch(() => null);
	return nu?.size !== grootte || nu.mtimeMs !== gewijzigd;
}

/** Ends when somebody asks to stop, also where nothing comes in. */
async function* totStop(stroom: Readable, stop: AbortSignal): AsyncGenerator<Buffer> {
	try {
		yield* addAbortSignal(stop, stroom);
	} catch (fout) {
		if (!stop.aborted) throw fout;
	}
}

/** A list of errors that is gone cannot be added to. */
const isLangGenoeg = async (pad: string, lengte: number) =>
	lengte === 0 || (await stat(pad).catch(() => ({ size: 0 }))).size >= lengte;

async function beginpunt(kenmerk: Kenmerk, pad: string, foutenbestand: string, meld: Meld): Promise<Voortgang | null> {
	const vorige = await vorigeVoortgang(pad, kenmerk);
	if (vorige.soort === 'geen') return null;
	if (vorige.soort === 'anders') return (meld(`${vorige.reden} Wij beginnen opnieuw.`), null);
	const { voortgang } = vorige;
	if (!(await isLangGenoeg(foutenbestand, voortgang.foutenlengte)))
		return (meld('De lijst met fouten van de vorige keer is weg. Wij beginnen opnieuw.'), null);
	meld(`Wij gaan verder bij regel ${getal.format(voortgang.regels + 1)}.`);
	return voortgang;
}

/**
 * @param stop when somebody asks to stop; what is counted is kept
 * @throws Opdrachtfout where the file cannot be used
 */
export async function loop(opties: Opties, meld: Meld, stop: AbortSignal): Promise<Uitslag> {
	const { bestand, wijzigingen, kernen, bewaarElke, naast } = opties;
	const isStroom = bestand === '-';
	const [pad, foutenbestand] = [`${naast}.voortgang.json`, `${naast}.fouten.txt`];
	const kenmerk = isStroom ? null : await kenmerkVan(opties);
	const { kop, bytes } = isStroom ? { kop: null, bytes: 0 } : await kopVan(bestand);
	const vorige = kenmerk && (await beginpunt(kenmerk, pad, foutenbestand, meld));

	const peildatum = (vorige?.peildatum ?? opties.peildatum ?? vandaag()) as Datum;
	const telling = new Telling();
	telling.voegToe(vorige?.getallen ?? {});
	const lijst = new Foutenlijst(foutenbestand, vorige?.foutenlengte ?? 0);
	let positie = vorige?.positie ?? bytes;
	let regels = vorige?.regels ?? (kop ? 1 : 0);
	let fouten = vorige?.fouten ?? 0;
	let bewaard = regels;

	async function bewaarVoortgang(): Promise<void> {
		const foutenlengte = await lijst.schrijf();
		bewaard = regels;
		if (!kenmerk) return;
		await bewaar(pad, { kenmerk, peildatum, positie, regels, fouten, foutenlengte, getallen: telling.inhoud() });
		meld(`${getal.format(regels)} ${regels === 1 ? 'regel' : 'regels'} geteld.`);
	}

	const stroom = isStroom ? process.stdin : createReadStream(bestand, { start: positie, highWaterMark: blokgrootte });
	const blokken = leesBlokken(totStop(stroom, stop), positie);
	const delen = verwerk(blokken, { plan: { peildatum, wijzigingen }, kop }, kernen, stop);
	for await (const { eind, deel } of delen) {
		telling.voegToe(deel.getallen);
		lijst.voegToe(deel.fouten, regels);
		positie = eind;
		regels += deel.regels;
		fouten += deel.fouten.length;
		if (regels - bewaard >= bewaarElke) await bewaarVoortgang();
	}
	// Whoever is stopped after the last line has it all.
	const isAf = isStroom ? !stop.aborted : positie >= kenmerk!.grootte;
	if (!isAf) await bewaarVoortgang();
	await lijst.sluit();
	const isVeranderd = kenmerk !== null && (await isVeranderdSinds(bestand, kenmerk));
	return { telling, peildatum, regels, fouten, isAf, isVeranderd, foutenbestand };
}

/** When all is counted and written, nothing is left to go on with. */
export const ruimOp = ({ naast }: Opties) => vergeet(`${naast}.voortgang.json`);
