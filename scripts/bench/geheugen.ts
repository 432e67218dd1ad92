/** A stream of households through the whole catalogue: nothing may pile up. */
import { rekenaar } from './catalogus.ts';
import { huishouden } from './huishoudens.ts';
import { getal, komma, tabel } from './tabel.ts';

const mb = (bytes: number) => `${komma(bytes / 1024 / 1024)} MB`;

export function meetGeheugen(aantal: number): void {
	const reken = rekenaar('klaargezet');
	const stap = Math.max(1, Math.floor(aantal / 50));
	const standen: NodeJS.MemoryUsage[] = [];
	const begin = performance.now();
	for (let nummer = 0; nummer < aantal; nummer += 1) {
		reken(huishouden(nummer % 2 ? 'als na de vragen' : 'met gaten', nummer));
		if (nummer % stap === 0) standen.push(process.memoryUsage());
	}
	standen.push(process.memoryUsage());
	const rij = (naam: string, van: (stand: NodeJS.MemoryUsage) => number) => {
		const alle = standen.map(van);
		// The first tenth is the engine that warms up.
		const warm = alle[Math.floor(alle.length / 10)]!;
		return [naam, mb(alle[0]!), mb(warm), mb(Math.max(...alle)), mb(alle.at(-1)!)];
	};
	tabel(
		[`${getal(aantal)} huishoudens`, 'begin', 'na een tiende', 'hoogste', 'einde'],
		[rij('heap', ({ heapUsed }) => heapUsed), rij('rss', ({ rss }) => rss)],
	);
	const seconden = (performance.now() - begin) / 1000;
	console.log(
		`${komma(seconden)} s, met het verzinnen van de huishoudens erbij: ${getal(aantal / seconden)} per seconde.`,
	);
}
