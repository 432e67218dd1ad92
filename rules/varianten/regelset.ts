/** A rewriter of trees, let loose on a regeling or a route: what it leaves alone stays the same object. */
import type { Eenheid, Node } from '../kern/node.ts';
import type { Eis, Regeling, Route } from '../kern/regeling.ts';
import { getallenVan, type Aanvraagtermijn } from '../kern/termijn.ts';
import { Getal, JaNee } from '../kern/uitdrukking.ts';

type Herschrijf = (node: Node) => Node;
type Per<W> = Readonly<Record<string, W>>;

function alsAnders<W extends JaNee | Getal<Eenheid>>(oud: W, herschrijf: Herschrijf): W {
	const node = herschrijf(oud.node);
	if (node === oud.node) return oud;
	return (oud instanceof JaNee ? new JaNee(node) : new Getal(node, oud.eenheid)) as W;
}

/** Each of them; the record itself where none of them changed. */
function elk<W>(record: Per<W>, verander: (een: W) => W): Per<W> {
	const paren = Object.entries(record).map(([naam, een]) => [naam, verander(een)] as const);
	return paren.every(([naam, een]) => een === record[naam]) ? record : Object.fromEntries(paren);
}

/** The parts that changed, in the place of the old ones; the whole itself where none did. */
function metNieuw<T extends object>(oud: T, nieuw: Partial<T>): T {
	const namen = Object.keys(nieuw) as (keyof T)[];
	return namen.every((naam) => nieuw[naam] === oud[naam]) ? oud : { ...oud, ...nieuw };
}

const herschrevenEisen = (eisen: Per<Eis>, herschrijf: Herschrijf) =>
	elk(eisen, (eis) => metNieuw(eis, { als: alsAnders(eis.als, herschrijf) }));
const herschrevenGetallen = (termen: Per<Getal<Eenheid>>, herschrijf: Herschrijf) =>
	elk(termen, (getal) => alsAnders(getal, herschrijf));

function herschrevenTermijn(termijn: Aanvraagtermijn, herschrijf: Herschrijf): Aanvraagtermijn {
	if (getallenVan(termijn).length === 0 || termijn.soort === 'vooraf') return termijn;
	return termijn.soort === 'elk-jaar'
		? metNieuw(termijn, { dag: alsAnders(termijn.dag, herschrijf), maand: alsAnders(termijn.maand, herschrijf) })
		: metNieuw(termijn, { maanden: alsAnders(termijn.maanden, herschrijf) });
}

export const herschreven = (r: Regeling, herschrijf: Herschrijf): Regeling =>
	metNieuw(r, {
		doelgroep: herschrevenEisen(r.doelgroep, herschrijf),
		eisen: herschrevenEisen(r.eisen, herschrijf),
		...(r.voorbehouden && { voorbehouden: herschrevenEisen(r.voorbehouden, herschrijf) }),
		...(r.bedrag && { bedrag: alsAnders(r.bedrag, herschrijf) }),
		...(r.heeftAl && { heeftAl: alsAnders(r.heeftAl, herschrijf) }),
		...(r.termen && { termen: herschrevenGetallen(r.termen, herschrijf) }),
		...(r.termijn && { termijn: herschrevenTermijn(r.termijn, herschrijf) }),
	});

export const herschrevenRoute = (route: Route, herschrijf: Herschrijf): Route =>
	metNieuw(route, {
		past: alsAnders(route.past, herschrijf),
		vandaag: alsAnders(route.vandaag, herschrijf),
		dezeWeek: alsAnders(route.dezeWeek, herschrijf),
		heeftAl: alsAnders(route.heeftAl, herschrijf),
		...(route.bijzonder && { bijzonder: elk(route.bijzonder, (een) => alsAnders(een, herschrijf)) }),
		...(route.termen && { termen: herschrevenGetallen(route.termen, herschrijf) }),
	});
