import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { leesHuishouden, type Huishouden } from '../../src/lib/contract/huishouden.ts';
import { bereken } from '../../src/lib/contract/rekenaar.ts';
import type { Uitkomst } from '../../src/lib/contract/uitkomst.ts';
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
const uitkomstVan = async (value: unknown) =>
	JSON.parse(JSON.stringify(await bereken(gelezen(value), '2026-11-22'))) as Uitkomst;
const steekproef = fc.sample(huishouden, { numRuns: 300, seed: 1 });

describe('elke uitkomst volgt het contract', () => {
	it.each(voorbeelden)('%s', async (naam) => {
		const uitkomst = await uitkomstVan(JSON.parse(readFileSync(new URL(naam, map), 'utf8')));
		expect(uitkomstSchema(uitkomst), JSON.stringify(uitkomstSchema.errors)).toBe(true);
	});

	describe('ook van willekeurige huishoudens', () => {
		let gevallen: readonly (readonly [value: (typeof steekproef)[number], uitkomst: Uitkomst])[];
		beforeAll(async () => {
			gevallen = await Promise.all(steekproef.map(async (value) => [value, await uitkomstVan(value)] as const));
		});

		it('volgt elke het schema, met het eigen id en de eigen dag', () => {
			for (const [value, uitkomst] of gevallen) {
				if (!uitkomstSchema(uitkomst)) throw new Error(JSON.stringify([uitkomstSchema.errors, value]));
				expect([uitkomst.id, uitkomst.peildatum]).toEqual([value.id, value.peildatum ?? '2026-11-22']);
			}
		});

		it('vraagt nooit wat al beantwoord is', () => {
			for (const [value, { vragen }] of gevallen) {
				const antwoorden = value.antwoorden as Record<string, unknown>;
				const isBeantwoord = (vraag: string) =>
					antwoorden[vraag] === null || !['object', 'undefined'].includes(typeof antwoorden[vraag]);
				expect(vragen.filter(isBeantwoord), JSON.stringify(value)).toEqual([]);
			}
		});

		it('noemt van/tot in centen en in de goede volgorde', () => {
			const isFout = (bedrag: { van: number; tot: number | null }) =>
				Math.round(bedrag.van * 100) / 100 !== bedrag.van || (bedrag.tot ?? Infinity) < bedrag.van;
			for (const [value, { regelingen }] of gevallen)
				expect(
					regelingen.filter(({ bedrag }) => bedrag && isFout(bedrag)),
					JSON.stringify(value),
				).toEqual([]);
		});
	});
});
