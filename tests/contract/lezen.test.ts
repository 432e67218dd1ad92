import { afterEach, describe, expect, it, vi } from 'vitest';
import { opties } from '#rules';
import * as contract from '../../src/lib/contract/huishouden.ts';
import { hoogsteGrootte, lees } from '../../scripts/lezen.ts';

vi.mock(import('../../src/lib/contract/huishouden.ts'), { spy: true });
afterEach(() => void vi.restoreAllMocks());

const bedragen = [4999.99, 999_999.99, 9_999_999.99].map((getal) => ({ van: getal, tot: getal }));
const getallen = [20, 120, 999.99].map((getal) => ({ van: getal, tot: getal }));
const kind = {
	leeftijd: 17,
	school: 'voortgezet-onderwijs',
	opvang: { soort: 'dagopvang', urenPerMaand: 743.99, uurprijs: 99.99 },
};
const overal = [false, ...bedragen, ...getallen, Array.from({ length: 20 }, () => kind)];

/** The longest thing that may be answered to one question. */
function langsteAntwoord(veld: string): unknown {
	const eigen: readonly string[] = opties[veld as keyof typeof opties] ?? [];
	return [...overal, ...eigen, eigen]
		.filter((antwoord) => 'huishouden' in lees(JSON.stringify({ antwoorden: { [veld]: antwoord } })))
		.sort((een, ander) => JSON.stringify(ander).length - JSON.stringify(een).length)[0];
}

describe('hoogsteGrootte', () => {
	it('laat het grootste huishouden van het contract ruim door, en niet veel meer', () => {
		const velden = Object.keys(contract.antwoorden.shape);
		const grootste = JSON.stringify({
			id: 'i'.repeat(200),
			gemeente: 'haarlemmermeer',
			peildatum: '2026-11-22',
			antwoorden: Object.fromEntries(velden.map((veld) => [veld, langsteAntwoord(veld)])),
		});
		expect(Object.keys(JSON.parse(grootste).antwoorden)).toEqual(velden);
		expect(lees(grootste)).toHaveProperty('huishouden');
		// White space, and every sign written as \u0069: six times as long, and still welcome.
		expect(grootste.length * 6).toBeLessThan(hoogsteGrootte);
		expect(grootste.length * 10).toBeGreaterThan(hoogsteGrootte);
	});
});

describe('lees', () => {
	it('laat een huishouden waar de controle op stukloopt niet de rest meenemen', () => {
		vi.mocked(contract.leesHuishouden).mockImplementation(() => {
			throw new RangeError('Maximum call stack size exceeded');
		});
		expect(lees('{"id": "dossier-12", "antwoorden": {}}')).toMatchObject({
			id: 'dossier-12',
			fout: { code: 'te-groot', melding: expect.stringContaining('te veel delen') },
		});
	});

	it('verzwijgt geen fout van onszelf', () => {
		vi.mocked(contract.leesHuishouden).mockImplementation(() => {
			throw new TypeError('onze fout');
		});
		expect(() => lees('{}')).toThrow('onze fout');
	});
});
