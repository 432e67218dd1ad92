/** What a person read, and the page for who reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gemeenteIds, laadTeksten } from '#rules';
import { nakijklijst, type Nagekeken } from '#rules/vertaald';
import { vingerafdrukVanSchermen } from '../../../scripts/stand/vertalingen.ts';
import { woordenlijstpad, woordenlijstVan } from '../../../scripts/talen/woordenlijst.ts';
import { nagekeken as schermen } from '../../../src/lib/i18n/nagekeken.ts';
import { vertaaltalen } from './lezen.ts';

const isVolledig = ({ door, op, vingerafdruk }: Nagekeken) =>
	door.trim() !== '' &&
	!Number.isNaN(Date.parse(op)) &&
	[vingerafdruk].flat().every((een) => /^[0-9a-f]{8}$/.test(een));

test.each(vertaaltalen)('the screens in %s are what the person read who is named', (taal) => {
	const een = schermen[taal];
	if (!een) return;
	expect(isVolledig(een)).toBe(true);
	expect(een.vingerafdruk, `Lees ze opnieuw: npm run dekking -- --taal ${taal}`).toBe(vingerafdrukVanSchermen(taal));
});

test.each(vertaaltalen)('who read the rules in %s names a regeling that there is', async (taal) => {
	const { nagekeken, vingerafdrukken } = await nakijklijst(gemeenteIds, taal, await laadTeksten(gemeenteIds, 'nl'));
	const ids = vingerafdrukken.map(([id]) => id);
	expect(Object.keys(nagekeken).filter((id) => !ids.includes(id))).toEqual([]);
	expect(Object.values(nagekeken).filter((een) => !isVolledig(een))).toEqual([]);
});

test.each(vertaaltalen)('the page with the words of %s is up to date', async (taal) => {
	const pad = woordenlijstpad(taal);
	expect(existsSync(pad) && readFileSync(pad, 'utf8'), 'Draai npm run vertalingen.').toBe(await woordenlijstVan(taal));
});
