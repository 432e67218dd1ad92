/** The drawing of the architecture is that of the code. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leesPijlen, pijlenIn } from '../../scripts/tekening/teken.ts';

const bladzijde = readFileSync('docs/architectuur.md', 'utf8');
const { pijlen, zonderVak } = leesPijlen();
const echt = [...pijlen].flatMap(([van, naar]) => [...naar].map((een) => `${van} ${een}`));
const getekend = pijlenIn(bladzijde);

it('heeft voor elke map een vak', () =>
	expect(zonderVak, 'Zet de map bij een vak in scripts/tekening/vakken.ts.').toEqual([]));

it('tekent elke import tussen twee vakken, en geen pijl zonder import', () => {
	expect(getekend.toSorted(), 'Draai "npm run tekening" en lees wat er veranderde.').toEqual(echt.toSorted());
	expect(echt.length).toBeGreaterThan(30);
});

it('laat de app alleen door een deur bij de regels, en de regels nooit bij de app', () => {
	const binnen = ['kern', 'woorden', 'sjablonen', 'regelingen', 'rekenen', 'talen'];
	const regels = [...binnen, 'deuren'];
	const mis = echt
		.map((pijl) => pijl.split(' '))
		.filter(([van, naar]) => (regels.includes(van!) ? !regels.includes(naar!) : binnen.includes(naar!)));
	expect(mis).toEqual([]);
});

it('noemt alleen bestanden die er zijn', () => {
	const paden = [...bladzijde.matchAll(/`((?:src|rules|scripts)\/[^`]*\.[a-z]+)`/g)]
		.map(([, pad]) => pad!)
		.filter((pad) => !pad.includes('<'));
	expect(paden.length).toBeGreaterThan(8);
	for (const pad of paden) expect(() => readFileSync(pad), pad).not.toThrow();
});
