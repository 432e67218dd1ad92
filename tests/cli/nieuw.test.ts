/** `regeling:nieuw` and `gemeente:nieuw`: one folder, one line, nothing written over, and red until it is filled in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voerUit } from '../../scripts/controle/stap.ts';
import { foutInId, inKameel, metRegel } from '../../scripts/nieuw/id.ts';
import { nogInTeVullen } from '../../scripts/nieuw/invullen.ts';
import { maak, type Project } from '../../scripts/nieuw/maak.ts';
import { draai, type Afloop } from './draai.ts';
import { maakKopie } from './kopie.ts';

describe('een id', () => {
	it.each(['laptop', 'sport-en-cultuur', 'a1', 'pas-65'])('%s mag', (id) => expect(foutInId(id)).toBeNull());
	it.each(['', 'Laptop', 'sport_cultuur', '../laptop', '65-plus', 'a--b', '-a', 'a-', 'één'])('%j mag niet', (id) =>
		expect(foutInId(id)).toContain('Gebruik kleine letters'),
	);
	it('stelt voor wat wel mag', () => {
		expect(foutInId('Sport en Cultuur')).toContain('Bijvoorbeeld: sport-en-cultuur.');
	});
	it('heet in de module zonder streepjes', () => {
		expect(inKameel('individuele-inkomenstoeslag-2')).toBe('individueleInkomenstoeslag2');
	});
});

describe('de regel in de module', () => {
	const regel = (id: string) => `export { default as ${inKameel(id)} } from './${id}/index.ts';`;
	it('komt op alfabet, onder het commentaar', () => {
		const module = ['/** x */', regel('bijstand'), regel('laptop'), ''].join('\n');
		expect(metRegel(module, 'doe-mee', 'index.ts')).toBe(
			['/** x */', regel('bijstand'), regel('doe-mee'), regel('laptop'), ''].join('\n'),
		);
	});
	it('vervangt een lege module', () => {
		expect(metRegel('/** x */\nexport {};\n', 'a', 'index.ts')).toBe(['/** x */', regel('a'), ''].join('\n'));
	});
});

describe('wat niet kan', () => {
	const bestaand = ['rules/gemeenten/haarlem/regelingen.ts', 'rules/gemeenten/haarlem/haarlempas/index.ts'];
	const project: Project = {
		bestaat: (pad) => bestaand.includes(pad) || pad === 'rules/regelingen/index.ts',
		lees: () => "export { default as bijstand } from './bijstand/index.ts';\n",
	};
	it.each([
		['niets', [], 'Zo maakt u een nieuwe map'],
		['een onbekende gemeente', ['regeling', 'amsterdam', 'x'], '"amsterdam" kennen wij niet'],
		['een map buiten de regels', ['regeling', '../..', 'x'], 'kennen wij niet'],
		['een slecht id', ['regeling', 'haarlem', 'De Pas'], 'Bijvoorbeeld: de-pas.'],
		['een map die er al is', ['regeling', 'haarlem', 'haarlempas'], 'bestaat al'],
		['een regel die er al is', ['regeling', 'landelijk', 'bijstand'], 'bestaat al'],
		['een gemeente zonder naam', ['gemeente', 'testdam'], 'Zo maakt u een nieuwe map'],
		['een gemeente die landelijk heet', ['gemeente', 'landelijk', 'Landelijk'], 'voor het Rijk'],
	])('%s', (_naam, args, woord) => {
		expect(maak(project, args)).toEqual({ melding: expect.stringContaining(woord) });
	});
});

describe('in een kopie van het project', () => {
	const { map, weg } = maakKopie();
	afterAll(weg);
	const nieuw = (...args: string[]) => draai('nieuw', { args, map });
	let stappen: Afloop[];
	beforeAll(async () => {
		stappen = [
			await nieuw('gemeente', 'nieuwdam', "'s-Nieuwdam"),
			await nieuw('regeling', 'nieuwdam', 'eerste-hulp'),
			await nieuw('regeling', 'landelijk', 'nieuwe-toeslag'),
			await nieuw('regeling', 'nieuwdam', 'eerste-hulp'),
		];
	}, 60_000);

	it('schrijft de mappen en weigert daarna', () => {
		expect(stappen.map(({ code }) => code)).toEqual([0, 0, 0, 2]);
		expect(stappen[3]!.fout).toContain('bestaat al');
		for (const bestand of ['index.ts', 'normen.ts', 'teksten/nl.ts', 'voorbeelden.ts'])
			expect(existsSync(join(map, 'rules/gemeenten/nieuwdam/eerste-hulp', bestand)), bestand).toBe(true);
		expect(readFileSync(join(map, 'rules/gemeenten/index.ts'), 'utf8')).toContain(
			"export { default as nieuwdam } from './nieuwdam/inschrijving.ts';",
		);
	});

	it('schrijft wat de compiler en de opmaak goed vinden', async () => {
		expect((await voerUit(['node_modules/.bin/tsc', '-p', join(map, 'rules')])).uitvoer).toBe('');
		for (const regel of stappen
			.slice(0, 3)
			.flatMap(({ uit }) => uit.split('\n').filter((een) => /^ {2}rules/.test(een)))) {
			const pad = join(map, regel.trim());
			const config = await resolveConfig(join('rules', 'index.ts'));
			expect(await check(readFileSync(pad, 'utf8'), { ...config, filepath: pad }), pad).toBe(true);
		}
	});

	it('blijft rood tot alles is ingevuld', () => {
		const plaatsen = nogInTeVullen(map);
		for (const bestand of [
			'nieuwdam/contacten.ts',
			'nieuwdam/bronnen.ts',
			'eerste-hulp/teksten/nl.ts',
			'nieuwe-toeslag/normen.ts',
		])
			expect(
				plaatsen.some((plaats) => plaats.includes(bestand)),
				bestand,
			).toBe(true);
	});
});
