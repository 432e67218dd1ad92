/** What can be asked for with one form, and what is never chosen for anybody. */
import { describe, expect, test } from 'vitest';
import type { Contact, Formulier } from '#rules';
import { bundelsVan, type Bundelkaart } from '../../src/lib/uitkomst/bundel.ts';

const bron = { titel: 'Pagina', url: 'https://example.org', datum: '2024-08' } as const;
const formulier = (id: string, ...regelingen: readonly string[]): Formulier => ({
	...{ id, naam: 'het formulier', metDigid: true, regelingen, contacten: ['gemeente'], bron },
});
const kaart = (id: string, klasse: Bundelkaart['klasse'] = 'waarschijnlijk'): Bundelkaart => ({
	...{ id, naam: id, officieel: id, klasse },
});
const contacten: readonly Contact[] = [
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente', waarde: '14 023', bron },
	{ id: 'ander', soort: 'telefoon', naam: 'Ander', waarde: '14 024', bron },
];
const ids = (kaarten: readonly Bundelkaart[]) => kaarten.map(({ id }) => id);

describe('a bundle', () => {
	test('holds what is probable, and keeps what is only possible apart', () => {
		const [bundel] = bundelsVan(
			[formulier('f', 'a', 'b', 'c', 'd')],
			[kaart('b'), kaart('a'), kaart('c', 'misschien'), kaart('d', 'waarschijnlijk-niet'), kaart('e')],
			contacten,
		);
		expect(ids(bundel!.waarschijnlijk)).toEqual(['b', 'a']);
		expect(ids(bundel!.misschien)).toEqual(['c']);
		expect(bundel).toMatchObject({ isEersteStap: true, bronjaar: '2024', contacten: [{ id: 'gemeente' }] });
	});

	test('is of two or more', () => {
		const van = (...kaarten: readonly Bundelkaart[]) => bundelsVan([formulier('f', 'a', 'b')], kaarten, contacten);
		expect(van(kaart('a'))).toEqual([]);
		expect(van(kaart('a'), kaart('e'))).toEqual([]);
		expect(van(kaart('a'), kaart('b', 'misschien'))).toHaveLength(1);
	});

	test('is a first step only when two or more are probable', () => {
		const [bundel] = bundelsVan(
			[formulier('f', 'a', 'b', 'c')],
			[kaart('a'), kaart('b', 'misschien'), kaart('c', 'misschien')],
			contacten,
		);
		expect(bundel!.isEersteStap).toBe(false);
	});

	test('of most that is probable comes first', () => {
		const bundels = bundelsVan(
			[formulier('klein', 'a', 'b'), formulier('groot', 'c', 'd', 'e')],
			['a', 'b', 'c', 'd', 'e'].map((id) => kaart(id)),
			contacten,
		);
		expect(bundels.map(({ id }) => id)).toEqual(['groot', 'klein']);
	});
});
