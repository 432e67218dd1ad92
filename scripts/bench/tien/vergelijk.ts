/** Five engines with the same ten regelingen: first whether they agree, then how fast they are, then what they make of a gap. */
import { tempoVan } from '../meet.ts';
import { getal, komma, kop, tabel } from '../tabel.ts';
import { huishouden, oordelen, tien, type Gat, type Huishouden, type Motor, type Uitspraak } from './feiten.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { onze } from './onze.ts';
import { publicodes } from './publicodes.ts';

const aantal = 2000;
const maak = (gat?: Gat) => Array.from({ length: aantal }, (_, nummer) => huishouden(nummer, gat));

async function alleUitspraken({ beoordeel }: Motor, lijst: readonly Huishouden[]): Promise<readonly Uitspraak[]> {
	const uit: Uitspraak[] = [];
	for (const een of lijst) uit.push(...(await beoordeel(een)));
	return uit;
}

/** @returns how many of the ten times so many outcomes differ from ours */
async function eens(motoren: readonly Motor[], lijst: readonly Huishouden[]): Promise<void> {
	const [eerste, ...rest] = motoren;
	const verwacht = await alleUitspraken(eerste!, lijst);
	const rijen = [];
	for (const motor of rest) {
		const gezegd = await alleUitspraken(motor, lijst);
		const anders = gezegd.flatMap((een, i) => (een === verwacht[i] ? [] : [i]));
		rijen.push([motor.naam, getal(anders.length)]);
		for (const i of anders.slice(0, 3))
			console.log(`  ${motor.naam}: ${tien[i % tien.length]} is "${gezegd[i]}", niet "${verwacht[i]}"`);
	}
	tabel([`anders dan de evaluator, van ${getal(verwacht.length)} uitkomsten`, 'aantal'], rijen);
}

async function bijGaten(motoren: readonly Motor[], gat: Gat): Promise<void> {
	const lijst = maak(gat);
	const zeker = await alleUitspraken(motoren[0]!, lijst);
	const vol = await alleUitspraken(motoren[0]!, maak());
	const soorten: readonly Uitspraak[] = [...oordelen, 'undefined', 'gooit een fout'];
	const isKans = (een: Uitspraak) => een === 'waarschijnlijk' || een === 'misschien';
	const rijen = [];
	for (const motor of motoren) {
		const gezegd = await alleUitspraken(motor, lijst);
		const deel = (telt: (een: Uitspraak, i: number) => boolean) =>
			`${komma((100 * gezegd.filter(telt).length) / gezegd.length)}%`;
		const isStellig = (een: Uitspraak) => een !== 'misschien' && (oordelen as readonly string[]).includes(een);
		rijen.push([
			motor.naam,
			...soorten.map((soort) => deel((een) => een === soort)),
			deel((een, i) => isStellig(een) && zeker[i] === 'misschien'),
			deel((een, i) => isStellig(een) && (een === 'waarschijnlijk' ? een !== vol[i] : isKans(vol[i]!))),
		]);
	}
	tabel([`"${gat}"`, ...soorten, 'stellig waar wij misschien zeggen', 'stellig en fout'], rijen);
}

export async function vergelijk(seconden: number): Promise<void> {
	const motoren = [
		...onze,
		jsonLogicEngine(true),
		jsonLogicEngine(false),
		jsonRulesEngine(false),
		jsonRulesEngine(true),
		publicodes(),
	];
	kop(`Tien regelingen in elke motor: ${tien.join(', ')}`);
	const lijst = maak();
	await eens(motoren, lijst);
	const rijen = [];
	for (const motor of motoren) {
		const { perSeconde, perRekenseconde } = await tempoVan(
			async (nummer) => motor.beoordeel(lijst[nummer]!),
			aantal,
			seconden,
		);
		rijen.push([motor.naam, getal(perSeconde), getal(perRekenseconde)]);
	}
	tabel(['tien regelingen, huishoudens per seconde', 'klok', 'rekentijd'], rijen);
	kop('Als er antwoorden ontbreken (30% kans bij elk van zeven vragen)');
	await bijGaten(motoren, 'niet gevraagd');
	await bijGaten(motoren, 'weet ik niet');
}
