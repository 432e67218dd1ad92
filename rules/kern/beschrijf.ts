/** From a tree to words, for the page on which a policy officer checks a rule. Data: lines with lines below them. */
import { printed } from './uitleg.ts';
import type { Datum } from './datum.ts';
import { rowOn } from './evalueer.ts';
import type { Bereik } from './bereik.ts';
import type { Node } from './node.ts';

export interface Beschrijving {
	readonly tekst: string;
	readonly delen: readonly Beschrijving[];
}

/** 'gezamenlijkInkomen' to 'gezamenlijk inkomen', 'kinderen.leeftijd' to 'leeftijd'. */
export const inWoordenVan = (id: string) =>
	id
		.split('.')
		.at(-1)!
		.replace(/([a-z])([A-Z0-9])/g, '$1 $2')
		.toLowerCase();

const tekens = { '>=': 'is minstens', '<=': 'is hoogstens', '>': 'is meer dan', '<': 'is minder dan' } as const;

const regel = (tekst: string, ...delen: readonly Beschrijving[]): Beschrijving => ({ tekst, delen });

/** @param peildatum the day whose norms are shown */
export function beschrijf(node: Node, peildatum: Datum): Beschrijving {
	const deel = (kind: Node) => beschrijf(kind, peildatum);
	const kort = (kind: Node) => korteNaam(kind, peildatum);
	switch (node.kind) {
		case 'feit':
		case 'vast':
		case 'norm':
		case 'tabel':
		case 'tussen':
			return regel(kort(node));
		case 'bevat':
			return regel(`${inWoordenVan(node.id)}: minstens één van ${node.opties.join(', ')}`);
		case 'isGeschat':
			return regel(`${inWoordenVan(node.id)} is niet precies bekend`);
		case 'isBeantwoord':
			return regel(`${inWoordenVan(node.id)} is beantwoord`);
		case 'onbepaald':
			return regel(`dit kan alleen de gemeente beoordelen (${inWoordenVan(node.reden)})`);
		case 'isEen':
			return regel(`${kort(node.keuze)}: ${node.opties.join(' of ')}`);
		case 'vergelijking':
			return regel(`${kort(node.links)} ${tekens[node.teken]} ${kort(node.rechts)}`);
		case 'alle':
			return regel('al deze dingen', ...node.delen.map(deel));
		case 'minstensEen':
			return regel('minstens één van deze dingen', ...node.delen.map(deel));
		case 'niet':
			return regel('niet', deel(node.deel));
		case 'indien':
			return regel('als', deel(node.als), regel('dan', deel(node.dan)), regel('anders', deel(node.anders)));
		case 'kies':
			return regel(
				'de eerste die past',
				...node.gevallen.map(([als, optie]) => regel(optie, deel(als))),
				regel(node.anders),
			);
		case 'leden':
			return regel(
				{ bestaat: 'minstens één kind met', aantal: 'het aantal kinderen met', som: 'voor alle kinderen samen' }[
					node.hoe
				],
				deel(node.waarvoor),
			);
		case 'berekening':
			return regel(
				`een som van ${Object.keys(node.invoer).map(inWoordenVan).join(', ')}`,
				...Object.values(node.invoer).map(deel),
			);
		case 'begrip':
			return regel(inWoordenVan(node.id), deel(node.inhoud));
	}
}

/** A number inside a sentence. */
function korteNaam(node: Node, peildatum: Datum): string {
	switch (node.kind) {
		case 'feit':
		case 'begrip':
			return inWoordenVan(node.id);
		case 'tabel':
			return `${inWoordenVan(node.id)} (tabel)`;
		case 'norm': {
			const waarde = rowOn<number | Bereik>(node.rijen, peildatum)?.[1] ?? null;
			const bereik = typeof waarde === 'number' ? { van: waarde, tot: waarde } : waarde;
			return `${inWoordenVan(node.id)} (${bereik ? printed(bereik, node.eenheid.startsWith('euro')) : 'niet gevonden'})`;
		}
		case 'vast':
			return { true: 'waar', false: 'nooit', Infinity: 'onbegrensd' }[String(node.waarde)] ?? String(node.waarde);
		case 'tussen':
			return `${korteNaam(node.van, peildatum)}, met marge tot ${korteNaam(node.tot, peildatum)}`;
		case 'berekening':
			return `een som van ${Object.keys(node.invoer).map(inWoordenVan).join(', ')}`;
		case 'indien':
			return `${korteNaam(node.dan, peildatum)} of ${korteNaam(node.anders, peildatum)}`;
		case 'kies':
			return [...node.gevallen.map(([, optie]) => optie), node.anders].join(' / ');
		case 'leden':
			return 'een som over de kinderen';
		default:
			return beschrijf(node, peildatum).tekst;
	}
}
