/** Draws the architecture anew in docs/architectuur.md, from the imports as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { leesPijlen, tekening } from './tekening/teken.ts';

const bestand = 'docs/architectuur.md';
const [begin, eind] = ['<!-- tekening -->', '<!-- einde tekening -->'];

const { pijlen, zonderVak } = leesPijlen();
const [kop, rest] = readFileSync(bestand, 'utf8').split(begin);
const [, staart] = rest!.split(eind);
writeFileSync(bestand, `${kop}${begin}\n\n${tekening(pijlen)}\n\n${eind}${staart}`);
console.log(`De tekening in ${bestand} is bijgewerkt.`);
if (zonderVak.length > 0) {
	console.error(`In geen vak: ${zonderVak.join(', ')}. Zet de map bij een vak in scripts/tekening/vakken.ts.`);
	process.exitCode = 1;
}
