/** How long all rules take for one household. Measures and prints; asserts nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { beoordeelAlles } from '#rules';
import { leesHuishouden } from '../src/lib/contract/huishouden.ts';
import { feitenVan, regelsetVoor } from '../src/lib/contract/uitkomst.ts';

const rondes = 500;

const huishoudens = readdirSync('voorbeelden').flatMap((bestand) => {
	const gelezen = leesHuishouden(JSON.parse(readFileSync(`voorbeelden/${bestand}`, 'utf8')));
	return 'huishouden' in gelezen ? [gelezen.huishouden] : [];
});

for (const huishouden of huishoudens) {
	const set = await regelsetVoor(huishouden.gemeente);
	const begin = performance.now();
	for (let i = 0; i < rondes; i += 1) beoordeelAlles(set, feitenVan(huishouden), '2026-11-22');
	const duur = (performance.now() - begin) / rondes;
	console.log(`${(huishouden.id ?? '').padEnd(24)}${set.regelingen.length} regelingen  ${duur.toFixed(3)} ms`);
}
