/** Why a household hears "misschien": every cause, in the words of who can take it away. */
import {
	inOrder,
	isDecided,
	isNorm,
	isUnanswered,
	normsOf,
	rowOn,
	vraagvolgorde,
	type Antwoorden,
	type Beoordeling,
	type Datum,
	type Regeling,
	type Result,
	type Toets,
} from '#rules';

export const oorzaken = {
	vraag: 'nog te vragen',
	ruw: 'weet ik niet, of ruw antwoord',
	marge: 'binnen een marge',
	niemand: 'alleen wie beslist, weet het',
	voorbehoud: 'voorbehoud',
	discretionair: 'de gemeente weegt af',
	verouderd: 'verouderde norm',
	normOntbreekt: 'norm niet gevonden',
	uitgezet: 'uitgezet',
} as const;
export type Soort = keyof typeof oorzaken;

export interface Oorzaak {
	readonly soort: Soort;
	/** Which question, reason, reservation or norm. */
	readonly wat: string;
}

const naamVan = ({ node, parts }: Result): string =>
	'id' in node ? node.id : node.kind === 'tussen' ? naamVan(parts[0]!) : node.kind;

/** What was not answered, and what was answered without settling it. */
const vanVragen = (open: readonly string[], antwoorden: Antwoorden): readonly Oorzaak[] =>
	open.map((pad) => ({
		soort: isUnanswered(pad, antwoorden) ? 'vraag' : 'ruw',
		wat: inOrder([pad], vraagvolgorde)[0] ?? pad,
	}));

/** The parts to look into: a branch counts only when it is chosen, and while an answer can settle it nothing else is to blame. */
function beslissend({ node, parts, open }: Result): readonly Result[] {
	if (node.kind === 'indien' && !isDecided(parts[0]!.value)) return parts.slice(0, 1);
	if (node.kind === 'vergelijking') return parts.filter(({ value }) => value === undefined);
	return open.length ? parts.filter((deel) => deel.open.length) : parts;
}

/** Down to the parts that leave this undecided. */
function oorzakenIn(result: Result, antwoorden: Antwoorden): readonly Oorzaak[] {
	const { node, value, open, parts } = result;
	if (isDecided(value)) return [];
	if (node.kind === 'onbepaald') return [{ soort: 'niemand', wat: node.reden }];
	if (isNorm(node) && value === undefined) return [{ soort: 'normOntbreekt', wat: node.id }];
	if (node.kind !== 'vergelijking' || parts.some((deel) => deel.value === undefined)) {
		const dieper = beslissend(result).flatMap((deel) => oorzakenIn(deel, antwoorden));
		return dieper.length ? dieper : vanVragen(open, antwoorden);
	}
	const verlopen = parts.find(({ stale }) => stale);
	if (verlopen) return [{ soort: 'verouderd', wat: naamVan(verlopen) }];
	if (open.length) return vanVragen(open, antwoorden);
	return [{ soort: 'marge', wat: parts.map(naamVan).join(' en ') }];
}

function vanToets({ id, soort, result }: Toets, antwoorden: Antwoorden): readonly Oorzaak[] {
	if (soort !== 'voorbehoud') return oorzakenIn(result, antwoorden);
	if (result.value === true) return [{ soort: id === 'uitgezet' ? 'uitgezet' : 'voorbehoud', wat: id }];
	return oorzakenIn(result, antwoorden);
}

const zonderRij = (regeling: Regeling, dag: Datum): readonly Oorzaak[] =>
	normsOf(regeling)
		.filter(({ rijen }) => !rowOn<unknown>(rijen, dag))
		.map(({ id }) => ({ soort: 'normOntbreekt', wat: id }));

/** Every cause once; none where the answer is not "misschien". */
export function waaromMisschien(
	regeling: Regeling,
	b: Beoordeling,
	antwoorden: Antwoorden,
	dag: Datum,
): readonly Oorzaak[] {
	if (b.oordeel !== 'misschien') return [];
	const gevonden = [
		...b.toetsen.flatMap((toets) => vanToets(toets, antwoorden)),
		...(b.discretionair ? [{ soort: 'discretionair', wat: b.id } as const] : []),
		...zonderRij(regeling, dag),
	];
	return [...new Map(gevonden.map((een) => [`${een.soort} ${een.wat}`, een])).values()];
}
