/** Who does not know the gemeente chooses a village or a neighbourhood of it; who looks for help near by does so too. */
import { expect, it } from 'vitest';
import { gemeenteIds, laadGemeente, laadKernen } from '#rules';

const gemeenten = await Promise.all(
	gemeenteIds.map(async (id) => ({ id, kernen: await laadKernen(id), contacten: (await laadGemeente(id)).contacten })),
);

it.each(gemeenten)('$id noemt plaatsen om uit te kiezen, elk met een bron', ({ kernen }) => {
	expect(kernen.length).toBeGreaterThan(0);
	for (const { bron } of kernen) expect([bron.titel, bron.url].every(Boolean)).toBe(true);
});

it.each(gemeenten)('$id geeft elke plaats een adres dat nergens anders van is', ({ kernen }) => {
	const ids = kernen.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

it.each(gemeenten)('$id zegt alleen van bekende plaatsen wat er is, en waar zij in liggen', ({ kernen, contacten }) => {
	const ids = kernen.map(({ id }) => id);
	for (const contact of contacten)
		for (const kern of contact.kernen ?? []) expect(ids, `contact ${contact.id}`).toContain(kern);
	// A part of a part would be shown nowhere.
	const hele = kernen.filter(({ deelVan }) => !deelVan).map(({ id }) => id);
	for (const { id, deelVan } of kernen) if (deelVan) expect(hele, `kern ${id}`).toContain(deelVan);
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
