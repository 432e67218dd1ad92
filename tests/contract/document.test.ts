import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { antwoorden } from '../../src/lib/contract/huishouden.ts';
import { bereken } from '../../src/lib/contract/rekenaar.ts';
import type { Uitkomst } from '../../src/lib/contract/uitkomst.ts';
import { hoogsteGrootte, lees } from '../../scripts/lezen.ts';
import { huishoudenSchema, uitkomstSchema } from './schema.ts';

const document = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');
const [huishouden = '', uitkomst = '', fout = ''] = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(
	([, json]) => json!,
);

describe('docs/contract.md', () => {
	it('toont een huishouden dat klopt', () => {
		expect(huishoudenSchema(JSON.parse(huishouden))).toBe(true);
		expect(lees(huishouden)).toHaveProperty('huishouden');
	});

	it('toont een uitkomst die het schema volgt', () => {
		expect(uitkomstSchema(JSON.parse(uitkomst)), JSON.stringify(uitkomstSchema.errors)).toBe(true);
	});

	it('toont de uitkomst die u echt krijgt', async () => {
		const gelezen = lees(huishouden);
		if ('fout' in gelezen) throw new Error(gelezen.fout.melding);
		const echt = await bereken(gelezen.huishouden, '2026-11-22');
		for (const { eisen, voorbehouden, ...getoond } of (JSON.parse(uitkomst) as Uitkomst).regelingen) {
			const regeling = echt.regelingen.find(({ id }) => id === getoond.id)!;
			expect(regeling).toMatchObject(getoond);
			expect(regeling.eisen).toEqual(expect.arrayContaining([...eisen]));
			expect(regeling.voorbehouden).toEqual(expect.arrayContaining([...voorbehouden]));
		}
	});

	it('noemt hoe groot een huishouden mag zijn, net als docs/api.md', () => {
		const grens = `${hoogsteGrootte.toLocaleString('nl-NL')} bytes`;
		expect(document).toContain(`groter dan ${grens}`);
		expect(readFileSync('docs/api.md', 'utf8')).toContain(`De grens van ${grens} per huishouden`);
	});

	it('toont de fout die u echt krijgt', () => {
		expect(lees('{"id": "dossier-12", "antwoorden": {"leeftijd": 121}}')).toEqual(JSON.parse(fout));
	});

	it.each(Object.keys(antwoorden.shape))('legt het antwoord %s uit', (veld) => {
		expect(document).toContain(`\`${veld}\``);
	});
});
