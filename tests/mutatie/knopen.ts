/** The mistakes that one node of a tree can have. */
import type { Formule, Node, Teken } from '../../rules/kern/node.ts';
import { wordt, type Terug } from './wissel.ts';

export type Fout = readonly [wat: string, zet: () => Terug];

type Soort<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** On the limit itself, and the other way round. */
const andereTekens: Readonly<Record<Teken, readonly Teken[]>> = {
	'>=': ['>', '<='],
	'<=': ['<', '>='],
	'>': ['>=', '<'],
	'<': ['<=', '>'],
};

const zonder = <T>(lijst: readonly T[], plek: number) => lijst.filter((_, i) => i !== plek);
const anders =
	(node: Node, velden: object): (() => Terug) =>
	() =>
		wordt(node, { ...node, ...velden });
const vast = (node: Node, waarde: boolean): Fout => [`altijd ${waarde}`, () => wordt(node, { kind: 'vast', waarde })];
/** As if the node were nothing but one of its parts. */
const alleen = (node: Node, deel: Node): (() => Terug) =>
	anders(node, { kind: 'indien', als: { kind: 'vast', waarde: true }, dan: deel, anders: deel });

function verband(node: Soort<'alle' | 'minstensEen'>): readonly Fout[] {
	if (node.delen.length < 2) return [];
	const kind = node.kind === 'alle' ? 'minstensEen' : 'alle';
	const weg = node.delen.map((_, i): Fout => [`zonder deel ${i + 1}`, anders(node, { delen: zonder(node.delen, i) })]);
	return [[`${node.kind} wordt ${kind}`, anders(node, { kind })], ...weg];
}

function opties(node: Soort<'isEen' | 'bevat'>): readonly Fout[] {
	const weg = node.opties.map((optie, i): Fout => [
		`zonder optie ${optie}`,
		anders(node, { opties: zonder(node.opties, i) }),
	]);
	return [...weg, vast(node, true)];
}

/** Left out of the sum: nothing. */
function invoer(node: Soort<'berekening'>): readonly Fout[] {
	const reken = node.formule as (punt: Readonly<Record<string, number>>) => number;
	return Object.keys(node.invoer).map((naam) => {
		const formule: Formule = (punt: Readonly<Record<string, number>>) => reken({ ...punt, [naam]: 0 });
		return [`rekent met ${naam} 0`, anders(node, { formule })];
	});
}

function gevallen(node: Soort<'kies'>): readonly Fout[] {
	return node.gevallen.map(([, optie], i) => [
		`zonder geval ${optie}`,
		anders(node, { gevallen: zonder(node.gevallen, i) }),
	]);
}

function leden(node: Soort<'leden'>): readonly Fout[] {
	const rang = node.rang.map((_, i): Fout => [`zonder rang ${i + 1}`, anders(node, { rang: zonder(node.rang, i) })]);
	const hoogstens: Fout = ['een lid minder mogelijk', anders(node, { hoogstens: node.hoogstens - 1 })];
	return node.hoe === 'aantal' ? [hoogstens] : rang;
}

function getalOfWaarheid(node: Soort<'vast'>): readonly Fout[] {
	if (typeof node.waarde === 'boolean') return [vast(node, !node.waarde)];
	const waarde = Number.isFinite(node.waarde) ? node.waarde + 1 : 0;
	return [[`${node.waarde} wordt ${waarde}`, anders(node, { waarde })]];
}

/** Rows of figures have mistakes of their own: `rijen.ts`. */
export function foutenIn(node: Node): readonly Fout[] {
	switch (node.kind) {
		case 'vergelijking':
			return andereTekens[node.teken].map((teken) => [`${node.teken} wordt ${teken}`, anders(node, { teken })]);
		case 'alle':
		case 'minstensEen':
			return verband(node);
		case 'niet':
			return [['zonder niet', alleen(node, node.deel)]];
		case 'indien':
			return [
				['altijd dan', alleen(node, node.dan)],
				['altijd anders', alleen(node, node.anders)],
			];
		case 'antwoordOf':
			return [
				['zonder wat er anders geldt', alleen(node, node.feit)],
				['zonder het antwoord', alleen(node, node.anders)],
			];
		case 'tussen':
			return [
				['alleen de ondergrens', anders(node, { tot: node.van })],
				['alleen de bovengrens', anders(node, { van: node.tot })],
			];
		case 'isEen':
		case 'bevat':
			return opties(node);
		case 'isGeschat':
		case 'isBeantwoord':
		case 'isWeetNiet':
		case 'isBegin':
		case 'isGevonden':
		case 'onbepaald':
			return [vast(node, true), vast(node, false)];
		case 'vast':
			return getalOfWaarheid(node);
		case 'kies':
			return gevallen(node);
		case 'leden':
			return leden(node);
		case 'berekening':
			return invoer(node);
		default:
			return [];
	}
}
