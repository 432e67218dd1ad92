/** Who does not know the gemeente chooses a village or a neighbourhood of it. */
import { expect, it } from 'vitest';
import { gemeenteIds, laadKernen } from '#rules';

const gemeenten = await Promise.all(gemeenteIds.map(async (id) => ({ id, kernen: await laadKernen(id) })));

it.each(gemeenten)('$id noemt plaatsen om uit te kiezen, elk met een bron', ({ kernen }) => {
	expect(kernen.length).toBeGreaterThan(0);
	for (const { bron } of kernen) expect([bron.titel, bron.url].every(Boolean)).toBe(true);
});

it('noemt elke plaats bij één gemeente', () => {
	const namen = gemeenten.flatMap(({ kernen }) => kernen.map(({ naam }) => naam));
	expect(namen).toEqual([...new Set(namen)]);
});

it('laat Spaarndam-West bij Haarlem, en de rest van Spaarndam bij Haarlemmermeer', () => {
	const waar = (stuk: string) => gemeenten.filter(({ kernen }) => kernen.some(({ naam }) => naam === stuk));
	expect(waar('Spaarndam-West').map(({ id }) => id)).toEqual(['haarlem']);
	expect(waar('Spaarndam, maar niet Spaarndam-West').map(({ id }) => id)).toEqual(['haarlemmermeer']);
});
