/** From a node to its cell. */
import { isBegin } from '../datum.ts';
import { rowOn } from '../evalueer.ts';
import { isNorm, type Node } from '../node.ts';
import { always, constant, KNOWN, NO, own, UNKNOWN, share, YES, type Cel } from './cel.ts';
import { answerOrCel, containsCel, factCel, isAnsweredCel, isOneOfFact, isRoughCel, isUnsureCel } from './feit.ts';
import { betweenCel, formulaCel, normCel, stepsCel, tableCel } from './getal.ts';
import { choice, comparison, firstOf, isOneOfCel, kleeneCel, notCel } from './jaNee.ts';
import { membersCel } from './leden.ts';
import { once, readsMember, type Scope } from './scope.ts';

/** The cell of a node; what several trees share becomes one cell. */
export function build(node: Node, scope: Scope): Cel {
	const { outer, list } = scope;
	// The same for every member, so worked out once for all of them.
	if (outer && !readsMember(node, list!)) return share(build(node, outer));
	const known = scope.cells.get(node);
	if (known) return share(known);
	const cel = own(make(node, scope), scope.clock);
	scope.cells.set(node, cel);
	return cel;
}

const ofBoolean = (is: boolean) => always(is ? YES : NO);

const numbers = new WeakMap<object, number>();
let numbered = 0;
/** Formulas and tables are the same when they are the same object. */
function numberOf(one: object): number {
	const known = numbers.get(one) ?? (numbered += 1);
	numbers.set(one, known);
	return known;
}

function make(node: Node, scope: Scope): Cel {
	const { peildatum } = scope;
	const part = (one: Node) => build(one, scope);
	const later = (one: Node) => () => part(one);
	const of = (what: string, parts: readonly Cel[], makeIt: () => Cel) =>
		once(scope, `${node.kind} ${what}`, parts, makeIt);
	switch (node.kind) {
		case 'feit':
			return of(node.id, [], () => factCel(node, scope));
		case 'bevat':
			return containsCel(node, scope);
		case 'isGeschat':
			return of(node.id, [], () => isRoughCel(node.id, scope));
		case 'isBeantwoord':
			return of(node.id, [], () => isAnsweredCel(node.id, scope));
		case 'isWeetNiet':
			return of(node.id, [], () => isUnsureCel(node.id, scope));
		case 'isBegin':
			return ofBoolean(isBegin(peildatum, node.van));
		case 'isGevonden':
			return ofBoolean(isNorm(node.norm) && rowOn<unknown>(node.norm.rijen, peildatum)?.[1] != null);
		case 'antwoordOf': {
			const feit = node.feit as Extract<Node, { kind: 'feit' }>;
			return answerOrCel(feit.id, part(feit), later(node.anders), scope);
		}
		case 'onbepaald':
			return always(UNKNOWN);
		case 'vast': {
			const { waarde } = node;
			return typeof waarde === 'number'
				? of(`${waarde}`, [], () => constant(waarde, waarde, KNOWN))
				: ofBoolean(waarde);
		}
		case 'norm': {
			const cel = normCel(node, peildatum);
			return of(`${cel.lo} ${cel.hi} ${cel.fixed}`, [], () => cel);
		}
		case 'staffel': {
			const getal = part(node.getal);
			return of(`${numberOf(node.rijen)}`, [getal], () => stepsCel(node, getal, peildatum));
		}
		case 'tabel': {
			const [rij, kolom] = [part(node.rij), part(node.kolom)];
			return of(`${numberOf(node.rijen)}`, [rij, kolom], () => tableCel(node, rij, kolom, peildatum));
		}
		case 'isEen':
			return isOneOf(node, scope);
		case 'vergelijking': {
			const [links, rechts] = [part(node.links), part(node.rechts)];
			const { teken, geld } = node;
			return of(`${teken} ${geld}`, [links, rechts], () => comparison(links, teken, rechts, geld));
		}
		case 'alle':
			return kleeneCel(node.delen.map(later), NO, scope);
		case 'minstensEen':
			return kleeneCel(node.delen.map(later), YES, scope);
		case 'niet': {
			const deel = part(node.deel);
			return of('', [deel], () => notCel(deel));
		}
		case 'indien':
			return choice(part(node.als), later(node.dan), later(node.anders), scope);
		case 'kies':
			return firstOf(
				node.gevallen.map(([als, optie]) => [later(als), optie] as const),
				node.anders,
				scope,
			);
		case 'tussen': {
			const [van, tot] = [part(node.van), part(node.tot)];
			return of('', [van, tot], () => betweenCel(van, tot));
		}
		case 'leden':
			return membersCel(node, scope, build);
		case 'berekening': {
			const parts = Object.values(node.invoer).map(part);
			const names = Object.keys(node.invoer).map((naam) => `${naam}:${node.richting[naam]}`);
			return of(`${numberOf(node.formule)} ${names.join()}`, parts, () => formulaCel(node, parts));
		}
		case 'begrip':
			return part(node.inhoud);
	}
}

function isOneOf({ keuze, opties }: Extract<Node, { kind: 'isEen' }>, scope: Scope): Cel {
	const wanted = opties.join();
	if (keuze.kind === 'feit' && keuze.soort === 'keuze')
		return once(scope, `isEen ${keuze.id} ${wanted}`, [], () => isOneOfFact(keuze, opties, scope));
	const cel = build(keuze, scope);
	return once(scope, `isEen ${wanted}`, [cel], () => isOneOfCel(cel, opties));
}
