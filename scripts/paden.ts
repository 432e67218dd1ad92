/**
 * Walks every path of the questions, rule by rule, with more answer classes than the gate does, and draws whole paths
 * with all rules together. Prints; fails where a fact is open that nobody asks, or a question changes nothing.
 *
 *   npm run paden                    everything
 *   npm run paden -- --poort         with the answer classes of the gate
 *   npm run paden -- zorgtoeslag     one regeling or route
 */
import { gemeenteIds, laadGemeente, laadRegelset } from '#rules';
import type { Ruw } from '../src/lib/check/ruw.ts';
import type { Bevinding, Mate } from '../tests/web/paden.ts';
import { lopersVoor, maakSamenloper } from '../tests/web/samen.ts';

const woorden = process.argv.slice(2);
const mate: Mate = woorden.includes('--poort') ? 'poort' : 'vol';
const alleen = woorden.filter((woord) => !woord.startsWith('--'));
const getrokken = 200;

/** One line for each kind of finding. */
function kort(bevindingen: readonly Bevinding[]): readonly string[] {
	const groepen = new Map<string, Bevinding[]>();
	for (const een of bevindingen) {
		const sleutel = `${een.soort}: ${een.wat}`;
		groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), een]);
	}
	return [...groepen].map(([sleutel, lijst]) => `  ${sleutel}, ${lijst.length} keer, zoals ${lijst[0]!.pad}`);
}

for (const gemeente of gemeenteIds) {
	const alles = await laadRegelset([gemeente]);
	const lokaal = (await laadGemeente(gemeente)).regelingen.map(({ id }) => id);
	const routes = alles.routes.map(({ id }) => id);
	const lopers = lopersVoor(alles, gemeente, mate);
	for (const [id, loper] of lopers) {
		const isHier = lokaal.includes(id) || routes.includes(id) || gemeente === gemeenteIds[0];
		if (!isHier || (alleen.length && !alleen.includes(id))) continue;
		const begin = process.cpuUsage();
		const { bevindingen, ...maten } = loper.loop();
		const duur = (process.cpuUsage(begin).user / 1e6).toFixed(1);
		console.log(`${gemeente} ${id}: ${JSON.stringify(maten)} ${duur} s`);
		for (const regel of kort(bevindingen)) console.log(regel);
		if (bevindingen.some(({ soort }) => soort === 'nooit gevraagd')) process.exitCode = 1;
	}
	if (alleen.length) continue;
	const loop = maakSamenloper(alles, lopers);
	const kies = (aantal: number) => Math.floor(Math.random() * aantal);
	for (let i = 0; i < getrokken; i++) {
		const leeftijd = (['18', '21', '27', 'aow'] as const)[i % 4]!;
		for (const { nummer, ruw } of loop(kies, { 1: gemeente, 2: leeftijd } as Ruw).zonderZin) {
			process.exitCode = 1;
			console.log(`${gemeente}: vraag ${nummer} verandert niets na ${JSON.stringify(ruw)}`);
		}
	}
	console.log(`${gemeente}: ${getrokken} hele paden bekeken`);
}
