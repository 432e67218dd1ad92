/** One suite over every regeling; what it finds in a folder, it checks. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	beginVanTermijn,
	gemeenteIds,
	laadGemeente,
	laadTeksten,
	laadRegelset,
	navraagvolgorde,
	vraagvolgorde,
} from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { beoordeel, treesOf, type Beoordeling } from '../../rules/kern/beoordeel.ts';
import { centen, type Bereik } from '../../rules/kern/bereik.ts';
import { evaluate, reader, type Result } from '../../rules/kern/evalueer.ts';
import { allNodes, isNorm, type Node } from '../../rules/kern/node.ts';
import { alleEisen, type Regeling, type Route } from '../../rules/kern/regeling.ts';
import { keyOf } from '../../rules/kern/vragen.ts';
import type { Voorbeeld } from '../../rules/kern/voorbeeld.ts';

const bestanden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });

const gemeenten = await Promise.all(gemeenteIds.map(laadGemeente));
const { regelingen, routes } = await laadRegelset(gemeenteIds);
const alleBomen = [
	...regelingen.flatMap(treesOf),
	...routes.flatMap((route: Route) => [route.past.node, route.vandaag.node, route.dezeWeek.node]),
];
/** What reckoning on reads besides. */
const bomenErbij = [bomen.zelf, bomen.partner].flatMap((wie) => Object.values(wie).map(({ node }) => node));

/** rules/gemeenten/haarlem/haarlempas/voorbeelden.ts belongs to haarlem-haarlempas. */
const idVan = (pad: string) => pad.split('/').slice(3, -1).join('-');
const voorbeeldenVan = new Map(
	Object.entries(bestanden)
		.filter(([pad]) => !pad.includes('sjablonen'))
		.map(([pad, { default: lijst }]) => [idVan(pad), lijst]),
);
const lees = (r: Regeling, { antwoorden, peildatum }: Voorbeeld) =>
	beoordeel(r, reader(antwoorden, peildatum), peildatum);

/** The comparisons that decide a condition, not those inside a norm. */
function vergelijkingen(result: Result): readonly Result[] {
	const { node, parts } = result;
	if (node.kind === 'vergelijking') return [result];
	return node.kind === 'isEen' ? [] : parts.flatMap(vergelijkingen);
}

interface Keerpunt {
	readonly naam: string;
	readonly gezien: Set<string>;
	readonly nodig: Set<string>;
}

const stapVan = (node: Node) => (node.kind === 'vergelijking' && node.geld ? 1 : 100);

/** Both sides of every turning point that the examples come upon. */
function verzamelKeerpunten(beoordelingen: readonly Beoordeling[]): Map<Node, Keerpunt> {
	const keerpunten = new Map<Node, Keerpunt>();
	for (const { toetsen } of beoordelingen)
		for (const { id, soort, result } of toetsen)
			if (soort !== 'voorbehoud')
				for (const een of vergelijkingen(result)) {
					const punt = keerpunten.get(een.node) ?? { naam: id, gezien: new Set(), nodig: new Set() };
					keerpunten.set(een.node, punt);
					tel(een, punt);
				}
	return keerpunten;
}

function tel({ node, parts }: Result, { gezien, nodig }: Keerpunt) {
	const [links, rechts] = parts.map(({ value }) => value as Bereik | undefined);
	if (node.kind !== 'vergelijking' || !links || !rechts || links.van !== links.tot) return;
	const binnen = node.teken === '<' || node.teken === '>=' ? -stapVan(node) : stapVan(node);
	for (const [eind, grens] of Object.entries(rechts)) {
		const domein = node.links.kind === 'feit' && node.links.soort === 'getal' ? node.links.domein.tot : Infinity;
		for (const naast of [0, binnen]) {
			if (centen(grens) + naast > domein * 100) continue;
			nodig.add(`${eind} ${naast}`);
			if (centen(links.van) === centen(grens) + naast) gezien.add(`${eind} ${naast}`);
		}
	}
}

describe.each(regelingen.map((r) => [r.id, r] as const))('%s', (id, r) => {
	const lijst = voorbeeldenVan.get(id) ?? [];
	const beoordelingen = lijst.map((voorbeeld) => lees(r, voorbeeld));

	it.each(lijst.map((een) => [een.naam, een] as const))('voorbeeld: %s', (_naam, voorbeeld) => {
		const { oordeel, bedrag } = lees(r, voorbeeld);
		expect(oordeel).toBe(voorbeeld.oordeel);
		if (voorbeeld.bedrag === undefined) return;
		const [gezien, verwacht] = [bedrag, voorbeeld.bedrag].map((een) => een && [centen(een.van), centen(een.tot)]);
		expect(gezien).toEqual(verwacht);
	});

	it('heeft voorbeelden met een herkomst', () => {
		expect(lijst.length).toBeGreaterThan(3);
		expect(lijst.filter(({ herkomst }) => herkomst.length < 20)).toEqual([]);
	});

	it('laat elke eis minstens één voorbeeld alleen beslissen', () => {
		const alleen = beoordelingen.map(({ toetsen }) =>
			toetsen.filter(({ soort, result }) => soort !== 'voorbehoud' && result.value !== true).map((toets) => toets.id),
		);
		const eisen = [...Object.keys(r.doelgroep), ...Object.keys(r.eisen)];
		expect(eisen.filter((eis) => !alleen.some((ids) => ids.length === 1 && ids[0] === eis))).toEqual([]);
	});

	it('heeft een voorbeeld op elke grens en één stap ernaast', () => {
		const keerpunten = [...verzamelKeerpunten(beoordelingen).values()];
		const ontbreekt = keerpunten.flatMap(({ naam, gezien, nodig }) =>
			[...nodig].filter((punt) => !gezien.has(punt)).map((punt) => `${naam}: ${punt}`),
		);
		expect(ontbreekt).toEqual([]);
	});

	it('heeft bij elke eis een wet of beleid met een https-adres', () => {
		for (const [, { bron }] of alleEisen(r)) {
			expect(bron.wet.length).toBeGreaterThan(5);
			expect(new URL(bron.url).protocol).toBe('https:');
		}
	});
});

describe('normen', () => {
	const termen = [...regelingen, ...routes].flatMap((een) => Object.values(een.termen ?? {})).map(({ node }) => node);
	const normen = [...new Set([...alleBomen, ...bomenErbij, ...termen].flatMap(allNodes))].filter(isNorm);

	it.each(normen.map((norm) => [norm.id, norm] as const))(
		'%s: rijen nieuwste eerst, met een vindplaats',
		(_id, { rijen }) => {
			const dagen = rijen.map(([vanaf]) => vanaf);
			expect(dagen).toEqual([...new Set(dagen)].sort().reverse());
			for (const [vanaf, , bron, zekerheid] of rijen) {
				expect(vanaf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				if (zekerheid === 'eigen-keuze') expect(existsSync(bron.url), bron.url).toBe(true);
				else expect(new URL(bron.url).protocol).toBe('https:');
			}
		},
	);

	/** What is set anew every year or half-year is so on the first day of it; the laws that do so all say that. */
	it('van een jaarnorm gaan in op de eerste dag van het jaar of halfjaar', () => {
		const anders = normen.flatMap((node) => {
			if (!isNorm(node) || node.elk === null) return [];
			const { id, elk, rijen } = node;
			return rijen.filter(([vanaf]) => beginVanTermijn(vanaf, elk) !== vanaf).map(([vanaf]) => `${id} ${vanaf}`);
		});
		expect(anders).toEqual([]);
	});

	it('geven een bereik van laag naar hoog', () => {
		for (const { rijen } of normen)
			for (const [, waarde] of rijen)
				if (waarde && typeof waarde === 'object' && 'tot' in waarde)
					expect((waarde as Bereik).van).toBeLessThan((waarde as Bereik).tot);
	});
});

describe('vragen en teksten', () => {
	let namen: Record<string, { toetsen?: object; nietGetoetst?: object }>;
	beforeAll(async () => {
		namen = (await laadTeksten(gemeenteIds, 'nl')).regelingen;
	});

	it('heeft elke regeling een Nederlandse tekst voor elke eis, en niets te veel', () => {
		for (const r of regelingen) {
			const tekst = namen[r.id]!;
			expect(Object.keys(tekst.toetsen!).sort(), r.id).toEqual(
				alleEisen(r)
					.map(([id]) => id)
					.sort(),
			);
			expect(Object.keys(tekst.nietGetoetst!).sort(), r.id).toEqual([...(r.nietGetoetst ?? [])].sort());
		}
	});

	it('leest elk feit ergens, en vraagt niets wat niemand leest', () => {
		const gelezen = new Set(
			[...new Set(alleBomen.flatMap(allNodes))].flatMap((node) => {
				if (node.kind === 'feit' || node.kind === 'bevat') return [keyOf(node.id)];
				return node.kind === 'leden' ? [node.lijst] : [];
			}),
		);
		expect([...gelezen].sort()).toEqual([...vraagvolgorde, ...navraagvolgorde].sort());
	});

	it('wijst bij elke regeling en route een weg die niet digitaal is', async () => {
		const { regelingen: teksten } = await laadTeksten(gemeenteIds, 'nl');
		for (const gemeente of gemeenten) {
			const soort = (id: string) => gemeente.contacten.find((contact) => contact.id === id)?.soort;
			for (const r of gemeente.regelingen)
				expect(teksten[r.id]!.aanvragen.contacten.map(soort), r.id).toContain('telefoon');
			for (const route of gemeente.routes) expect(route.contacten.map(soort), route.id).toContain('telefoon');
		}
	});
});

it('leest een onbekend feit nooit als nee', () => {
	for (const boom of alleBomen.filter(({ kind }) => kind !== 'norm'))
		expect(evaluate(boom, {}, '2026-11-22').value === false && boom.kind !== 'vast').toBe(false);
});
