/** The accountability pack of a release: nothing in it that did not happen, and nothing open that looks like a fact. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deelVan, dagVan } from '../../scripts/uitgave/changelog.ts';
import { leesmij, maakPak, type Bronnen } from '../../scripts/uitgave/pak.ts';
import { bezwaren, poortrapport, testverslag, type Poortrapport } from '../../scripts/uitgave/poort.ts';

const changelog =
	'# Wijzigingen\n\n## [2.0.0] - 2027-01-04\n\n### Toegevoegd\n\n- Iets.\n\n## [1.0.0] - 2026-12-01\n\n## [0.9.0]\n\n- Oud.\n';
const poort: Poortrapport = {
	commit: 'abc',
	klaarOp: '2027-01-04T10:00:00.000Z',
	volledig: true,
	stappen: [
		{ naam: 'vitest: unit en component', geslaagd: 40, mislukt: 0, seconden: 9 },
		{ naam: 'playwright: in de browser', geslaagd: 2, mislukt: 0, seconden: 7 },
		{ naam: 'npm audit', geslaagd: 0, mislukt: 0, seconden: 1, overgeslagen: 'geen register' },
	],
};
const bronnen: Bronnen = {
	versie: '2.0.0',
	datum: '2027-01-04',
	commit: 'abc',
	changelog,
	wijzigingen: [{ regelversie: '2027-01-01', wat: ['De bedragen van 2027 staan erin.'], raakt: [] }],
	verklaringen: { 'v.md': 'Versie {{versie}}, {{browsertoetsen}} van {{toetsen}}. [VUL IN: wie] en [VUL IN: wie].' },
	poort,
};

describe('de changelog', () => {
	it('geeft het deel van één versie, en niets waar niets staat', () => {
		expect(deelVan(changelog, '2.0.0')).toBe('### Toegevoegd\n\n- Iets.');
		expect(deelVan(changelog, '0.9.0')).toBe('- Oud.');
		expect([deelVan(changelog, '1.0.0'), deelVan(changelog, '2.0')]).toEqual([null, null]);
		expect([dagVan(changelog, '2.0.0'), dagVan(changelog, '0.9.0')]).toEqual(['2027-01-04', null]);
	});

	it('zegt iets over de versie van nu, met een dag', () => {
		const nu = readFileSync('docs/CHANGELOG.md', 'utf8');
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(deelVan(nu, version)).toMatch(/^- /m);
		expect(dagVan(nu, version)).not.toBeNull();
	});
});

describe('de controle', () => {
	it('draagt een uitgave alleen als zij volledig was, groen, en over deze commit ging', () => {
		const [stap, ...rest] = poort.stappen;
		expect(bezwaren(poort, 'abc')).toEqual([]);
		expect(bezwaren(null, 'abc')).toHaveLength(1);
		expect(bezwaren(poort, 'def')).toHaveLength(1);
		expect(bezwaren({ ...poort, commit: null }, 'abc')).toHaveLength(1);
		expect(bezwaren({ ...poort, volledig: false }, 'abc')).toHaveLength(1);
		expect(bezwaren({ ...poort, stappen: [{ ...stap!, mislukt: 3 }, ...rest] }, 'abc')).toEqual([
			'De controle had 3 fouten.',
		]);
		expect(() => poortrapport.parse({ ...poort, stappen: [] })).toThrow();
	});

	it('noemt in het verslag ook wat niet draaide', () => {
		expect(testverslag(poort)).toContain('**42 geslaagd, 0 mislukt.**');
		expect(testverslag(poort)).toContain('| npm audit | niet gedraaid: geen register | 0 | 1 |');
	});
});

describe('het pak', () => {
	it('vult in wat gemeten is, en laat open wat alleen de gemeente weet', () => {
		const { bestanden, open } = maakPak(bronnen);
		expect(bestanden['v.md']).toBe('Versie 2.0.0, 2 van 42. [VUL IN: wie] en [VUL IN: wie].');
		expect(open).toEqual({ 'v.md': ['[VUL IN: wie]'] });
		expect(bestanden['wijzigingen.md']).toContain('De bedragen van 2027 staan erin.');
		expect(leesmij(bronnen, maakPak(bronnen), ['v.md'], ['de SBOM'])).toMatch(
			/- v\.md[\s\S]*ontbreekt\n\n- de SBOM[\s\S]*gemeente\n\n\*\*v\.md\*\* \(1\)\n\n- \[VUL IN: wie\]/,
		);
	});

	it('verzint geen aantal als er niet getest is, en geen feit dat niemand weet', () => {
		const { bestanden } = maakPak({ ...bronnen, poort: null });
		expect(bestanden['v.md']).toContain('(niet gedraaid) van (niet gedraaid)');
		expect(bestanden['testverslag.md']).toContain('niet gedraaid');
		expect(() => maakPak({ ...bronnen, verklaringen: { 'v.md': '{{waarheid}}' } })).toThrow('waarheid');
	});
});
