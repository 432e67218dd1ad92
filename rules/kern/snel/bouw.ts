/** From a node to its cell. */
import { isBegin } from '../datum.ts';
import { rowOn } from '../evalueer.ts';
import { isNorm, type Node } from '../node.ts';
import { always, constant, KNOWN, NEVER, NO, share, YES, type Cel } from './cel.ts';
import { answerOrCel, containsCel, factCel, isAnsweredCel, isOneOfFact, isRoughCel, isUnsureCel } from './feit.ts';
import { betweenCel, choiceOfNumbers, formulaCel, normCel, stepsCel, tableCel } from './getal.ts';
import { choiceOfConditions, comparison, firstOf, isOneOfCel, kleeneCel, notCel } from './jaNee.ts';
import { membersCel } from './leden.ts';
import { readsMember, type Scope } from './scope.ts';

/** The cell of a node; what several trees share becomes one cell. */
export function build(node: Node, scope: Scope): Cel {
	const { outer, list } = scope;
	if (outer && !readsMember(node, list!)) return build(node, outer);
	const known = scope.cells.get(node);
	if (known) {
		share(known, scope.clock);
		return known;
	}
	const cel = make(node, scope);
	scope.cells.set(node, cel);
	return cel;
}

const ofBoolean = (is: boolean) => always(is ? YES : NO);

function make(node: Node, scope: Scope): Cel {
	const { peildatum } = scope;
	const part = (one: Node) => build(one, scope);
	const later = (one: Node) => () => part(one);
	switch (node.kind) {
		case 'feit':
			return factCel(node, scope);
		case 'bevat':
			return containsCel(node, scope);
		case 'isGeschat':
			return isRoughCel(node.id, scope);
		case 'isBeantwoord':
			return isAnsweredCel(node.id, scope);
		case 'isWeetNiet':
			return isUnsureCel(node.id, scope);
		case 'isBegin':
			return ofBoolean(isBegin(peildatum, node.van));
		case 'isGevonden':
			return ofBoolean(isNorm(node.norm) && rowOn<unknown>(node.norm.rijen, peildatum)?.[1] != null);
		case 'antwoordOf':
			return answerOrCel((node.feit as Extract<Node, { kind: 'feit' }>).id, part(node.feit), later(node.anders), scope);
		case 'onbepaald':
			return always(NEVER);
		case 'vast':
			return typeof node.waarde === 'number' ? constant(node.waarde, node.waarde, KNOWN) : ofBoolean(node.waarde);
		case 'norm':
			return normCel(node, peildatum);
		case 'staffel':
			return stepsCel(node, part(node.getal), peildatum);
		case 'tabel':
			return tableCel(node, part(node.rij), part(node.kolom), peildatum);
		case 'isEen': {
			const { keuze, opties } = node;
			const isFact = keuze.kind === 'feit' && keuze.soort === 'keuze';
			return isFact ? isOneOfFact(keuze, opties, scope) : isOneOfCel(part(keuze), opties);
		}
		case 'vergelijking':
			return comparison(part(node.links), node.teken, part(node.rechts), node.geld);
		case 'alle':
			return kleeneCel(node.delen.map(later), NO);
		case 'minstensEen':
			return kleeneCel(node.delen.map(later), YES);
		case 'niet':
			return notCel(part(node.deel));
		case 'indien':
			return choice(part(node.als), later(node.dan), later(node.anders));
		case 'kies':
			return firstOf(
				node.gevallen.map(([als, optie]) => [later(als), optie] as const),
				node.anders,
			);
		case 'tussen':
			return betweenCel(part(node.van), part(node.tot));
		case 'leden':
			return membersCel(node, scope, build);
		case 'berekening':
			return formulaCel(node, part);
		case 'begrip':
			return part(node.inhoud);
	}
}

function choice(als: Cel, dan: () => Cel, anders: () => Cel): Cel {
	if (als.fixed === YES) return dan();
	if (als.fixed === NO) return anders();
	const [a, b] = [dan(), anders()];
	return a.sort === 'jaNee' ? choiceOfConditions(als, a, b) : choiceOfNumbers(als, a, b);
}
