/** Nothing of the catalogue is lost: every record is a regeling, a route, or named with the reason why not. */
import { expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, nietInDeTest, nietMeer } from '#rules';
import { catalogus } from './catalogus.ts';

const { regelingen, routes } = await laadRegelset(gemeenteIds);
const regelingIds = regelingen.map(({ id }) => id);
const routeIds = routes.map(({ id }) => id);
const genoemd = [...nietMeer, ...nietInDeTest].map((een) => een.catalogus);

it('kent 65 gegevens uit de lijst en 6 uit de aanvulling', () => {
	expect(Object.keys(catalogus)).toHaveLength(71);
});

it.each(Object.entries(catalogus))('%s heeft een plek die bestaat', (id, plek) => {
	if (plek === 'niet-meer') expect(genoemd).toContain(id);
	else if ('regelingen' in plek) expect(regelingIds).toEqual(expect.arrayContaining([...plek.regelingen]));
	else expect(routeIds).toEqual(expect.arrayContaining([...plek.routes]));
});

it('noemt niets als "niet meer" of "niet in de test" dat wel in de test zit of niet in de catalogus staat', () => {
	expect(genoemd.filter((id) => catalogus[id] !== 'niet-meer')).toEqual([]);
	expect(genoemd).toEqual([...new Set(genoemd)]);
});

it('heeft elke regeling uit de catalogus', () => {
	const gedekt = Object.values(catalogus).flatMap((plek) => {
		if (plek === 'niet-meer') return [];
		return 'regelingen' in plek ? plek.regelingen : plek.routes;
	});
	/** Of the country or of the stories of the seeds, so of no record. */
	const landelijk = [
		...['aio', 'huurtoeslag', 'ioaw', 'kinderbijslag', 'kinderopvangtoeslag', 'kindgebonden-budget'],
		...['tegemoetkoming-arbeidsongeschikten', 'toeslagenwet', 'zorgtoeslag'],
	];
	const zonderGegeven = [...landelijk, 'eigen-netwerk', 'ouderenbond'];
	expect(
		[...regelingIds, ...routeIds].filter((id) => !gedekt.includes(id) && !zonderGegeven.includes(id)),
		'Staat de regeling in de lijst van het onderzoek? Zet haar dan in catalogus.ts. Zo niet: bij `zonderGegeven` hierboven.',
	).toEqual([]);
});
