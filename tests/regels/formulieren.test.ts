/** One form for several regelingen: only what exists, with a source, and never without another way. */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadGemeente, laadLandelijk } from '#rules';
import { gemeente } from '../../rules/sjablonen/gemeente.ts';
import aanbodZandvoort from '../../rules/gemeenten/zandvoort/index.ts';
import { keur } from '../../scripts/taal/keur.ts';

const landelijk = await laadLandelijk();

describe.each(gemeenteIds)('%s', async (id) => {
	const { formulieren, regelingen, contacten } = await laadGemeente(id);
	const bestaat = new Set([...landelijk, ...regelingen].map((een) => een.id));

	it('noemt alleen regelingen die er zijn, elk in hoogstens één formulier', () => {
		const genoemd = formulieren.flatMap((een) => een.regelingen);
		expect(genoemd.filter((een) => !bestaat.has(een))).toEqual([]);
		expect(genoemd).toEqual([...new Set(genoemd)]);
	});
	it('heeft twee of meer regelingen per formulier', () => {
		for (const een of formulieren) expect(een.regelingen.length, een.id).toBeGreaterThan(1);
	});
	it('zegt wie iemand kan bellen', () => {
		for (const een of formulieren) {
			const wie = een.contacten.map((contact) => contacten.find((ander) => ander.id === contact));
			expect(wie, een.id).not.toContain(undefined);
			expect(wie.map((contact) => contact!.soort)).toContain('telefoon');
		}
	});
	it('heeft namen die iedereen begrijpt', () =>
		expect(formulieren.flatMap(({ id: naam, naam: tekst }) => keur({ plaats: naam, tekst, lezer: 'inwoner' }))).toEqual(
			[],
		));
});

it('van Haarlemmermeer: alles wat via de knop Bereken uw recht gaat', async () => {
	const { formulieren, teksten } = await laadGemeente('haarlemmermeer');
	const { regelingen } = await teksten('nl');
	const viaDeKnop = Object.entries(regelingen)
		.filter(([, { aanvragen }]) => aanvragen.stappen.some((stap) => stap.startsWith('Log in met DigiD.')))
		.map(([id]) => id);
	expect([...formulieren[0]!.regelingen].sort()).toEqual(viaDeKnop.sort());
});

it('laat weg wat uit staat', () => {
	const uit = gemeente('zandvoort', 'Zandvoort', { ...aanbodZandvoort, uitgezet: ['schoolkosten'] });
	expect(uit.formulieren[0]!.regelingen).not.toContain('zandvoort-schoolkosten');
	expect(uit.formulieren[0]!.regelingen).toContain('zandvoort-zandvoortpas');
});
