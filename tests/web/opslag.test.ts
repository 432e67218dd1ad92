/** What was kept in the tab by this version of the site, an earlier one and a later one. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Check } from '../../src/lib/check/check.svelte.ts';
import { leesBewaard, stappen } from '../../src/lib/check/migraties.ts';
import { leesRuw } from '../../src/lib/check/ruw.ts';
import { vandaag } from '../../src/lib/taal/vandaag.ts';
import { bewaartijd, leesOpslag, opslagsleutel, schemaVersion, schrijfOpslag } from '../../src/lib/check/opslag.ts';

const nu = 1_795_000_000_000;
let inhoud: Map<string, string>;

beforeEach(() => {
	inhoud = new Map();
	vi.stubGlobal('sessionStorage', {
		getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
		setItem: (sleutel: string, waarde: string) => inhoud.set(sleutel, waarde),
		removeItem: (sleutel: string) => inhoud.delete(sleutel),
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.doUnmock('../../src/lib/check/migraties.ts');
});

const leg = (waarde: unknown) => inhoud.set(opslagsleutel, JSON.stringify(waarde));
const vraag1en2 = { '1': 'haarlem', '2': '27' } as const;

test('every version has a step to the next', () => expect(stappen).toHaveLength(schemaVersion - 1));

test('what is kept is read back', async () => {
	const bewaard = { ruw: { ...vraag1en2, heeftAl: ['haarlempas'] }, terugNaar: 'uitkomst', savedAt: nu } as const;
	expect(schrijfOpslag(bewaard)).toBe(true);
	expect(await leesOpslag(nu + bewaartijd - 1)).toEqual(bewaard);
});

test.each([
	[true, 'controleren'],
	[false, null],
])('version 1, written as it was, is still read (one answer being changed: %s)', async (wijzigt, terugNaar) => {
	inhoud.set(
		opslagsleutel,
		`{"schemaVersion":1,"ruw":{"1":"haarlem","2":"27","na":{"kaleHuur":"650"}},"wijzigt":${wijzigt},"savedAt":${nu}}`,
	);
	expect(await leesOpslag(nu + 1000)).toEqual({
		ruw: { ...vraag1en2, na: { kaleHuur: '650' } },
		terugNaar,
		savedAt: nu,
	});
});

test('a later version cannot be read: it is wiped, and the person hears it', async () => {
	leg({ schemaVersion: schemaVersion + 1, ruw: vraag1en2, savedAt: nu });
	expect(await leesOpslag(nu)).toBe('nieuwer');
	expect(inhoud.size).toBe(0);
});

test.each([schemaVersion, schemaVersion + 1, 1, 'anders'])(
	'after half an hour it is wiped, whatever wrote it (%s)',
	async (versie) => {
		leg({ schemaVersion: versie, ruw: vraag1en2, savedAt: nu - bewaartijd });
		expect(await leesOpslag(nu)).toBe('verlopen');
		expect(inhoud.size).toBe(0);
	},
);

test.each([
	['no version', { ruw: vraag1en2, savedAt: nu }],
	['half a version', { schemaVersion: 1.5, ruw: vraag1en2, savedAt: nu }],
	['a version before the first', { schemaVersion: 0, ruw: vraag1en2, savedAt: nu }],
	['no time', { schemaVersion, ruw: vraag1en2 }],
	['a time that is no time', { schemaVersion, ruw: vraag1en2, savedAt: 'gisteren' }],
	['a word', 'haarlem'],
])('what nobody can trust is wiped: %s', async (_, waarde) => {
	leg(waarde);
	expect(await leesOpslag(nu)).toBeNull();
	expect(inhoud.size).toBe(0);
});

test('what is no JSON is wiped', async () => {
	inhoud.set(opslagsleutel, '{"ruw":');
	expect(await leesOpslag(nu)).toBeNull();
	expect(inhoud.size).toBe(0);
});

test('an answer or a page that this version does not know is dropped, the rest stays', async () => {
	leg({
		schemaVersion,
		ruw: { ...vraag1en2, '3': 'kasteel', heeftAl: ['x'.repeat(61)], '99': 'ja' },
		terugNaar: 'elders',
		savedAt: nu,
	});
	expect(await leesOpslag(nu)).toEqual({ ruw: vraag1en2, terugNaar: null, savedAt: nu });
});

test('after the clock was set back the answers stay, from now on as long as ever', async () => {
	leg({ schemaVersion, ruw: vraag1en2, terugNaar: null, savedAt: nu + 3_600_000 });
	expect(await leesOpslag(nu)).toEqual({ ruw: vraag1en2, terugNaar: null, savedAt: nu });
	vi.useFakeTimers({ now: nu });
	const check = new Check();
	await check.bewaar(1, 'anders');
	expect(check.resterend(nu - 3_600_000)).toBe(bewaartijd);
	expect(check.resterend(nu - 3_600_000 + bewaartijd)).toBe(0);
});

test('what cannot be read now, because a part of the site is missing, is not wiped', async () => {
	vi.resetModules();
	vi.doMock('../../src/lib/check/migraties.ts', () => {
		throw new Error('404');
	});
	const { leesOpslag: lees } = await import('../../src/lib/check/opslag.ts');
	leg({ schemaVersion, ruw: vraag1en2, terugNaar: null, savedAt: nu });
	await expect(lees(nu)).rejects.toThrow();
	expect(inhoud.size).toBe(1);
});

test('who answers before what was kept is read, keeps the rest', async () => {
	leg({ schemaVersion, ruw: { ...vraag1en2, '1': 'anders' }, terugNaar: null, savedAt: Date.now() });
	await new Check().bewaar(1, 'onbekend');
	expect(JSON.parse(inhoud.get(opslagsleutel)!).ruw).toEqual({ ...vraag1en2, '1': 'onbekend' });
});

test('one field that broke, or that another version added, takes no other along', () => {
	const goed = { na: { kaleHuur: '650' } };
	const kwaad = { kaleHuur: '650', servicekosten: 7, later: '12', kinderen: { diep: [] } };
	expect(leesRuw({ na: kwaad })).toEqual({ na: goed.na });
	expect(leesRuw({ na: 'kaleHuur', verdienen: ['x'] })).toEqual({});
});

test('whatever stands there is read or dropped, and what is left is read the same', () => {
	const sleutel = fc.oneof(fc.integer({ min: 1, max: 24 }).map(String), fc.constantFrom('na', 'opvang', 'scenarios'));
	fc.assert(
		fc.property(fc.dictionary(sleutel, fc.jsonValue()), fc.constantFrom(1, schemaVersion), (ruw, versie) => {
			const { ruw: gelezen } = leesBewaard({ ruw, terugNaar: ruw }, versie);
			expect(leesRuw(JSON.parse(JSON.stringify(gelezen)))).toEqual(gelezen);
		}),
		{ numRuns: 300, seed: 20261130 },
	);
});

test('no day is before the one on which the site was built', () => {
	vi.useFakeTimers({ now: new Date('2019-03-01T12:00:00Z') });
	expect(vandaag()).toBe('2019-03-01');
	expect(new Check('nl', '2026-11-30').peildatum).toBe('2026-11-30');
	vi.setSystemTime(new Date('2031-03-01T12:00:00Z'));
	expect(new Check('nl', '2026-11-30').peildatum).toBe('2031-03-01');
});
