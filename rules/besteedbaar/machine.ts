/** What reads the trees: the evaluator, with every reason, or the compiled trees, for hundreds of incomes. */
import { beoordeel, type Bedrag, type Oordeel } from '../kern/beoordeel.ts';
import type { Bereik } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import { reader, type Antwoorden } from '../kern/evalueer.ts';
import type { Node } from '../kern/node.ts';
import { compileer, compileerGetallen, type Teken } from '../kern/snel/compileer.ts';
import { bomen } from './aanslag.ts';

/** What the rules say of one regeling; `normVanaf` where every reason was read. */
export interface Hulp {
	readonly id: string;
	readonly oordeel: Oordeel;
	readonly bedrag: (Omit<Bedrag, 'normVanaf'> & Partial<Pick<Bedrag, 'normVanaf'>>) | null;
}

type Boom = keyof typeof bomen.zelf;
export type Getallen = Readonly<Record<Boom, Bereik>>;

export interface Machine {
	/** @param antwoorden with the earnings of both */
	readonly lees: (antwoorden: Antwoorden) => { readonly zelf: Getallen; readonly partner: Getallen };
	/** Bijstand and AIO: they are income themselves, so they go first. */
	readonly aanvulling: (antwoorden: Antwoorden) => readonly Hulp[];
	/** Everything else. */
	readonly rest: (antwoorden: Antwoorden) => readonly Hulp[];
}

const namen = Object.keys(bomen.zelf) as readonly Boom[];

const isAanvulling = ({ id }: { readonly id: string }) => id === 'bijstand' || id === 'aio';
/** The regelingen that fill up the income, and the others. */
export const splits = (set: Regelset) => ({
	aanvulling: { ...set, regelingen: set.regelingen.filter(isAanvulling), routes: [] },
	rest: { ...set, regelingen: set.regelingen.filter((r) => !isAanvulling(r)), routes: [] },
});

/** With every reason. */
export function evaluator(set: Regelset, peildatum: Datum): Machine {
	const delen = splits(set);
	const oordelen = (deel: Regelset) => (antwoorden: Antwoorden) => {
		const read = reader(antwoorden, peildatum);
		return deel.regelingen.map((r) => beoordeel(r, read, peildatum));
	};
	return {
		lees: (antwoorden) => {
			const read = reader(antwoorden, peildatum);
			const van = (wie: keyof typeof bomen) =>
				Object.fromEntries(namen.map((naam) => [naam, read(bomen[wie][naam].node).value])) as unknown as Getallen;
			return { zelf: van('zelf'), partner: van('partner') };
		},
		aanvulling: oordelen(delen.aanvulling),
		rest: oordelen(delen.rest),
	};
}

/** Made ready for one household of which only the income differs; every number and every turning point by itself. */
export interface Snelmachine extends Machine {
	readonly tekens: Readonly<Record<'aanvulling' | 'rest', (antwoorden: Antwoorden) => Teken>> & {
		/** Of what was read last. */
		readonly gelezen: () => Teken;
	};
}

/**
 * @param verdiensten what is told to `lees` of earnings that stay the same
 * @param vrij the answers, and the earnings, that differ
 */
export function gecompileerd(
	set: Regelset,
	peildatum: Datum,
	antwoorden: Antwoorden,
	verdiensten: Antwoorden,
	vrij: { readonly antwoorden: readonly string[]; readonly verdiensten: readonly string[] },
): Snelmachine {
	const delen = splits(set);
	const nodes = (wie: keyof typeof bomen) =>
		Object.fromEntries(namen.map((naam) => [naam, bomen[wie][naam].node])) as Readonly<Record<Boom, Node>>;
	const vanVerdiensten = { antwoorden: { ...antwoorden, ...verdiensten }, vrij: vrij.verdiensten };
	const getallen = (wie: keyof typeof bomen) => compileerGetallen(nodes(wie), peildatum, vanVerdiensten);
	const [zelf, partner] = [getallen('zelf'), getallen('partner')];
	const rekenaar = (deel: Regelset) => compileer(deel, peildatum, { antwoorden, vrij: vrij.antwoorden });
	const [aanvulling, rest] = [rekenaar(delen.aanvulling), rekenaar(delen.rest)];
	return {
		lees: (feiten) => ({ zelf: zelf.lees(feiten) as Getallen, partner: partner.lees(feiten) as Getallen }),
		aanvulling: aanvulling.beoordeel,
		rest: rest.beoordeel,
		tekens: {
			aanvulling: aanvulling.teken,
			rest: rest.teken,
			gelezen: () => [...zelf.teken(), ...partner.teken()],
		},
	};
}
