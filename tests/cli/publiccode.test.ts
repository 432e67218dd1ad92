/** publiccode.yml keeps to the shape of the standard. Read as text: no YAML parser is worth its bytes for one file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tekst = readFileSync('publiccode.yml', 'utf8');
const pakket = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string; version: string };

/** Everything below a key, up to the next line that is indented no deeper. */
function onder(sleutel: string, van = tekst): string {
	const [, inspringing = '', rest = ''] = new RegExp(`^( *)${sleutel}:([\\s\\S]*)`, 'm').exec(van) ?? [];
	const [regel = '', ...regels] = rest.split('\n');
	const eind = regels.findIndex((een) => een.trim() !== '' && !een.startsWith(`${inspringing} `));
	return [regel, ...(eind === -1 ? regels : regels.slice(0, eind))].join('\n');
}

const waarde = (sleutel: string, van?: string) => onder(sleutel, van).trim().replace(/^'|'$/g, '');
const lijst = (sleutel: string, van?: string) =>
	[...onder(sleutel, van).matchAll(/^ +- (.+)$/gm)].map(([, een]) => een);
const gevouwen = (sleutel: string, van: string) =>
	onder(sleutel, van)
		.replace(/^\s*>\s*/, '')
		.replace(/\s+/g, ' ')
		.trim();

describe('publiccode.yml', () => {
	it('heeft elke sleutel die de standaard verplicht', () => {
		const sleutels = [...tekst.matchAll(/^([a-zA-Z]+):/gm)].map(([, sleutel]) => sleutel);
		expect(new Set(sleutels).size).toBe(sleutels.length);
		expect(sleutels).toEqual(
			expect.arrayContaining(
				'publiccodeYmlVersion name url platforms categories developmentStatus softwareType description legal maintenance localisation'.split(
					' ',
				),
			),
		);
		expect(tekst).not.toMatch(/\t/);
	});

	it('zegt wat het is, voor wie en onder welke licentie', () => {
		expect(waarde('publiccodeYmlVersion')).toMatch(/^0\.[45]$/);
		expect(new URL(waarde('url')).protocol).toBe('https:');
		expect(lijst('platforms')).toEqual(['web']);
		expect(lijst('categories').length).toBeGreaterThan(0);
		expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(waarde('developmentStatus'));
		expect(waarde('softwareType')).toBe('standalone/web');
		expect(lijst('countries', onder('intendedAudience'))).toEqual(['nl']);
		expect(waarde('license', onder('legal'))).toBe(pakket.license);
		expect(waarde('softwareVersion')).toBe(pakket.version);
	});

	it.each(['nl', 'en'])('beschrijft het in het %s, zo lang als de standaard vraagt', (taal) => {
		const van = onder(taal, onder('description'));
		expect(gevouwen('shortDescription', van).length).toBeLessThanOrEqual(150);
		expect(gevouwen('longDescription', van).length).toBeGreaterThanOrEqual(150);
		expect(lijst('features', van).length).toBeGreaterThan(2);
	});

	it('noemt wie het onderhoudt en in welke taal het er is', () => {
		expect(waarde('type', onder('maintenance'))).toBe('community');
		expect(onder('contacts', onder('maintenance'))).toContain('- name: ');
		expect(lijst('availableLanguages', onder('localisation'))).toEqual(['nl']);
	});
});
