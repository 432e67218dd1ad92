/** What was kept in the tab by this version of the site, an earlier one and a later one. */
import { beforeEach, expect, test, vi } from 'vitest';
import { stappen } from '../../src/lib/check/migraties.ts';
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
	['a time that is still to come', { schemaVersion, ruw: vraag1en2, savedAt: nu + 1 }],
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
