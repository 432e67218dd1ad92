/** What lies below a node: whoever looks for the questions, norms or reasons of a rule walks it. */
import { describe, expect, it } from 'vitest';
import { allNodes, collect, isNorm, onderdelen, type Node } from '../../rules/kern/node.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	feit,
	indien,
	isBeantwoord,
	isBegin,
	isGeschat,
	isGevonden,
	isWeetNiet,
	kies,
	minstensEen,
	niet,
	norm,
	normstaffel,
	normtabel,
	onbepaald,
	tussen,
} from '../../rules/kern/uitdrukking.ts';
import { bron } from './proef.ts';

const a = feit.jaNee('a');
const b = feit.jaNee('b');
const x = feit.getal('x', 'euro/maand', { van: 0, tot: 9 });
const y = feit.getal('y', 'euro/maand', { van: 0, tot: 9 });
const k = feit.keuze('k', ['p', 'q']);
const l = feit.keuze('l', ['p', 'q']);
const soorten = feit.verzameling('soorten', ['p', 'q']);
const grens = norm('grens', 'euro/maand', []);
const lijst = feit.lijst(
	'leden',
	{ a: feit.jaNee('leden.a'), x: feit.getal('leden.x', 'euro/maand', { van: 0, tot: 9 }) },
	3,
);
const { a: lidA, x: lidX } = lijst.lid;
const staffel = () => normstaffel('staffel', 'euro/maand', 'jaar', x, []);
const tabel = () => normtabel('tabel', 'euro/maand', 'jaar', { rij: k, kolom: l }, []);

interface Boom {
	readonly node: Node;
}

describe('onder een knoop liggen zijn delen, in hun volgorde', () => {
	it.each<[string, () => Boom, readonly Boom[]]>([
		['een feit', () => a, []],
		['bevat', () => soorten.bevat('p'), []],
		['isGeschat', () => isGeschat(x), []],
		['isBeantwoord', () => isBeantwoord(x), []],
		['isWeetNiet', () => isWeetNiet(x), []],
		['isBegin', () => isBegin('kwartaal'), []],
		['onbepaald', () => onbepaald('reden'), []],
		['vast', () => altijd, []],
		['een norm', () => grens, []],
		['isGevonden', () => isGevonden(grens), [grens]],
		['antwoordOf', () => antwoordOf(x, y), [x, y]],
		['een staffel', staffel, [x]],
		['een tabel', tabel, [k, l]],
		['isEen', () => k.is('p'), [k]],
		['een vergelijking', () => x.isMinstens(grens), [x, grens]],
		['alle', () => alle(a, b), [a, b]],
		['minstensEen', () => minstensEen(a, b), [a, b]],
		['niet', () => niet(a), [a]],
		['indien', () => indien(a, x, y), [a, x, y]],
		[
			'kies',
			() =>
				kies(
					[
						[a, 'p'],
						[b, 'q'],
					],
					'r',
				),
			[a, b],
		],
		['tussen', () => tussen(x, y), [x, y]],
		['een van de leden', () => lijst.heeftEen((lid) => lid.a), [lidA]],
		['het aantal leden', () => lijst.aantalWaarvoor((lid) => lid.a), [lidA]],
		['de som van de leden', () => lijst.somVan((lid) => lid.x), [lidX]],
		[
			'het hoogste lid',
			() =>
				lijst.vanHoogste(
					(lid) => [lid.x, x],
					() => y,
				),
			[y, lidX, x],
		],
		['een berekening', () => bereken('euro/maand', { x, y }, {}, (invoer) => invoer.x, bron), [x, y]],
		['een begrip', () => begrip('begrip', bron, a), [a]],
	])('%s', (_naam, maak, delen) => {
		const gevonden = onderdelen(maak().node);
		expect(gevonden).toHaveLength(delen.length);
		delen.forEach(({ node }, i) => expect(gevonden[i]).toBe(node));
	});
});

describe('cijfers met een bron', () => {
	it.each<[string, () => Boom, boolean]>([
		['een norm', () => grens, true],
		['een tabel', tabel, true],
		['een staffel', staffel, true],
		['een feit', () => x, false],
		['een vast getal', () => altijd, false],
	])('%s: %s', (_naam, maak, heeft) => expect(isNorm(maak().node)).toBe(heeft));
});

describe('een hele boom', () => {
	it('geeft elke knoop één keer, ook wat op twee plaatsen staat', () => {
		const boom = alle(a, minstensEen(a, b)).node;
		expect(allNodes(boom).map(({ kind }) => kind)).toEqual(['alle', 'feit', 'minstensEen', 'feit']);
	});

	/** Rules share whole trees: going through each of them again would take ages. */
	it('vraagt elke knoop één keer om zijn delen', () => {
		let gevraagd = 0;
		const boom = alle(alle(a, a), alle(a, a), a).node;
		const gevonden = collect(boom, (node) => {
			gevraagd++;
			return onderdelen(node);
		});
		expect(gevraagd).toBe(gevonden.size);
	});

	it('wordt één keer doorlopen en dan onthouden', () => {
		const boom = alle(a, b).node;
		expect(allNodes(boom)).toBe(allNodes(boom));
	});
});
