/** `npm run pakket`: the rules as a package in build-pakket/, from an empty folder. */
import { rmSync } from 'node:fs';
import { bouwPakket, pakketmap } from './pakket/bouw.ts';

rmSync(pakketmap, { recursive: true, force: true });
const { name, version, regelversie } = bouwPakket();
console.log(`${name} ${version} met de regels van ${regelversie} staat in ${pakketmap}/.`);
console.log(`Maak er één bestand van: npm pack ./${pakketmap}`);
