import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesHuishouden, type Huishouden } from '../../src/lib/contract/huishouden.ts';
import { bereken } from '../../src/lib/contract/rekenaar.ts';
import { uitkomstSchema } from './schema.ts';
import { huishouden } from './willekeurig.ts';

const map = new URL('../../voorbeelden/', import.meta.url);
const voorbeelden = readdirSync(map).filter((naam) => naam.endsWith('.json'));

const gelezen = (value: unknown): Huishouden => {
	const resultaat = leesHuishouden(value);
	if ('fout' in resultaat) throw new Error(JSON.stringify(resultaat.fout));
	return resultaat.huishouden;
};

/** As it reads on the other side of the pipe. */
const uitkomstVan = async (value: unknown) => JSON.parse(JSON.stringify(await bereken(gelezen(value), '2026-11-22')));

describe('elke uitkomst volgt het contract', () => {
	it.each(voorbeelden)('%s', async (naam) => {
		const uitkomst = await uitkomstVan(JSON.parse(readFileSync(new URL(naam, map), 'utf8')));
		expect(uitkomstSchema(uitkomst), JSON.stringify(uitkomstSchema.errors)).toBe(true);
	});

	it('ook van willekeurige huishoudens', async () => {
		await fc.assert(
			fc.asyncProperty(huishouden, async (value) => {
				const uitkomst = await uitkomstVan(value);
				expect(uitkomstSchema(uitkomst), JSON.stringify(uitkomstSchema.errors)).toBe(true);
				expect(uitkomst.id).toBe(value.id);
				expect(uitkomst.peildatum).toBe(value.peildatum ?? '2026-11-22');
			}),
			{ numRuns: 500, seed: 1 },
		);
	});

	it('vraagt nooit wat al beantwoord is', async () => {
		await fc.assert(
			fc.asyncProperty(huishouden, async (value) => {
				const { vragen } = await uitkomstVan(value);
				const antwoorden = value.antwoorden as Record<string, unknown>;
				const scalair = vragen.filter((vraag: string) => typeof antwoorden[vraag] !== 'object');
				expect(scalair.filter((vraag: string) => antwoorden[vraag] !== undefined)).toEqual([]);
				expect(vragen.filter((vraag: string) => antwoorden[vraag] === null)).toEqual([]);
			}),
			{ numRuns: 200, seed: 1 },
		);
	});

	it('noemt van/tot in centen en in de goede volgorde', async () => {
		await fc.assert(
			fc.asyncProperty(huishouden, async (value) => {
				const { regelingen } = await uitkomstVan(value);
				for (const { bedrag } of regelingen) {
					if (!bedrag) continue;
					expect(Math.round(bedrag.van * 100) / 100).toBe(bedrag.van);
					if (bedrag.tot !== null) expect(bedrag.tot).toBeGreaterThanOrEqual(bedrag.van);
				}
			}),
			{ numRuns: 200, seed: 1 },
		);
	});
});
