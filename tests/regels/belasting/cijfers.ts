/** The figures of a day as plain numbers, read from the norms of the rules. */
import {
	algemeneKorting,
	alleenstaandeOuderenkorting,
	arbeidKorting,
	jonggehandicaptenkorting,
	kortingOuderen,
} from '../../../rules/begrippen/belasting/normen-kortingen.ts';
import { schijven, tabelstap, zvw } from '../../../rules/begrippen/belasting/normen-tarief.ts';
import type { Tabel } from '../../../rules/begrippen/belasting/loonheffing.ts';
import type { Bereik } from '../../../rules/kern/bereik.ts';
import type { Datum } from '../../../rules/kern/datum.ts';
import { evaluate } from '../../../rules/kern/evalueer.ts';
import type { Eenheid } from '../../../rules/kern/node.ts';
import type { Getal } from '../../../rules/kern/uitdrukking.ts';

export const getalOp = (dag: Datum, { node }: Getal<Eenheid>) => (evaluate(node, {}, dag).value as Bereik).van;

export const soorten = [
	'loon',
	'loonAow',
	'uitkering',
	'wajong',
	'pensioenTotAow',
	'pensioen',
	'aowAlleen',
	'aowPaar',
] as const;
export type Soort = (typeof soorten)[number];

type Cijfers = Readonly<Record<string, Getal<Eenheid>>>;
const ouderen = { ...algemeneKorting.aow, ...kortingOuderen };
/** What is always withheld, and what the loonheffingskorting adds. */
const kolommen: Readonly<Record<Soort, readonly [altijd: Cijfers, korting: Cijfers]>> = {
	loon: [schijven.totAow, { ...algemeneKorting.totAow, ...arbeidKorting.totAow }],
	loonAow: [schijven.aow, { ...ouderen, ...arbeidKorting.aow }],
	uitkering: [schijven.totAow, algemeneKorting.totAow],
	wajong: [{ ...schijven.totAow, vasteKorting: jonggehandicaptenkorting }, algemeneKorting.totAow],
	pensioenTotAow: [{ ...schijven.totAow, ...zvw }, algemeneKorting.totAow],
	pensioen: [{ ...schijven.aow, ...zvw }, ouderen],
	aowAlleen: [
		{ ...schijven.aow, ...zvw },
		{ ...ouderen, vasteKorting: alleenstaandeOuderenkorting },
	],
	aowPaar: [{ ...schijven.aow, ...zvw }, ouderen],
};

/** The table for one kind of income on a day. */
export function tabelOp(dag: Datum, soort: Soort, loonheffingskorting: boolean): Tabel {
	const [altijd, korting] = kolommen[soort];
	const cijfers = { ...altijd, ...(loonheffingskorting ? korting : {}), tabelstap };
	return Object.fromEntries(
		Object.entries(cijfers).map(([naam, getal]) => [naam, getalOp(dag, getal)]),
	) as unknown as Tabel;
}
