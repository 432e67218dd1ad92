/** Walks every path of the questions for every rule, with every answer class (tests/web/paden.ts), and prints what it found. */
import { gemeenteIds, laadGemeente, laadRegelset, type Regelset } from '#rules';
import { loop, type Mate } from '../tests/web/paden.ts';

const mate: Mate = process.argv.includes('--poort') ? 'poort' : 'vol';
const alleen = process.argv.slice(2).filter((woord) => !woord.startsWith('--'));

for (const gemeente of gemeenteIds) {
	const alles = await laadRegelset([gemeente]);
	const eigen = (await laadGemeente(gemeente)).regelingen.map(({ id }) => id);
	const regels: Record<string, Regelset> = {};
	for (const regel of alles.regelingen)
		if (eigen.includes(regel.id) || gemeente === gemeenteIds[0])
			regels[regel.id] = { ...alles, regelingen: [regel], routes: [] };
	for (const route of alles.routes) regels[`route ${route.id}`] = { ...alles, regelingen: [], routes: [route] };
	for (const [id, set] of Object.entries(regels)) {
		if (alleen.length && !alleen.includes(id)) continue;
		const begin = performance.now();
		const { bevindingen, ...maten } = loop({ alles, set, gemeente, mate });
		const duur = ((performance.now() - begin) / 1000).toFixed(1);
		console.log(`${gemeente} ${id}: ${JSON.stringify(maten)} ${duur} s`);
		const soorten = new Map<string, { aantal: number; pad: string }>();
		for (const { soort, wat, pad } of bevindingen) {
			const sleutel = `${soort}: ${wat}`;
			soorten.set(sleutel, { aantal: (soorten.get(sleutel)?.aantal ?? 0) + 1, pad });
		}
		for (const [sleutel, { aantal, pad }] of soorten) console.log(`  ${sleutel} (${aantal} keer), zoals ${pad}`);
	}
}
