/** Seed 003: help that does not stop at once above the limit on income, but falls until nothing is left. */
import { opCenten } from '../kern/bereik.ts';
import { maandenPer, type Per } from '../kern/beoordeel.ts';
import type { Regelset } from '../kern/check.ts';
import { allNodes, isNorm, type Bron, type Eenheid, type Node, type Vindplaats } from '../kern/node.ts';
import type { Eis, Regeling } from '../kern/regeling.ts';
import { alle, bereken, geen, Getal, indien, JaNee, norm, nooit, vast } from '../kern/uitdrukking.ts';
import { redenEenDeel } from '../sjablonen/afbouw.ts';
import { eisenVan, isInkomensgrens, type Vergelijking } from './grens.ts';
import { regelingenMet } from './norm.ts';
import { vervanger, type Vervanging } from './vervang.ts';

const afbouwkeuze: Vindplaats = {
	titel: 'Afbouw als voorbeeld: een keuze van Bereken uw recht',
	url: 'docs/adr/0024-afbouw-als-voorbeeld.md',
	datum: '2026-11-29',
};

/** The part of the income above the limit by which each regeling falls; no source gives it for these regelingen. */
export const deelAfbouw = norm('deelAfbouw', 'fractie', [['2000-01-01', 0.35, afbouwkeuze, 'eigen-keuze']]);

export interface Afbouwwijziging {
	readonly soort: 'afbouw';
	/** Left out: every regeling that can taper off. */
	readonly regelingen?: readonly string[];
}

export type RedenNietAf =
	/** Help in kind, or no amount was found. */
	| 'geen-bedrag'
	| 'geen-inkomensgrens'
	/** The amount itself falls when the income rises. */
	| 'loopt-al-af'
	/** Several limits: which one to taper from is not ours to choose. */
	| 'meer-grenzen';

const feitenOverInkomen = ['inkomen', 'inkomenPartner', 'toetsingsinkomen', 'toetsingsinkomenPartner'];

/** "Perhaps a part": once the part is known there is nothing left of it. */
const isEenDeel = (node: Node) =>
	node.kind === 'alle' && node.delen.some((deel) => deel.kind === 'onbepaald' && deel.reden === redenEenDeel);
const zonderEenDeel = vervanger((node) => (isEenDeel(node) ? nooit.node : undefined));

const grenzenIn = (node: Node) => allNodes(zonderEenDeel(node)).filter(isInkomensgrens);
const grenzenVan = (r: Regeling) => [...new Set(eisenVan(r).flatMap(({ als }) => grenzenIn(als.node)))];

function redenNietAf(r: Regeling): RedenNietAf | null {
	if (!r.bedrag) return 'geen-bedrag';
	if (allNodes(r.bedrag.node).some((node) => node.kind === 'feit' && feitenOverInkomen.includes(node.id)))
		return 'loopt-al-af';
	const { length } = grenzenVan(r);
	if (length === 1) return null;
	return length === 0 ? 'geen-inkomensgrens' : 'meer-grenzen';
}

/** The regelingen that cannot taper off, and why. */
export const nietAfTeBouwen = (set: Regelset): readonly { readonly id: string; readonly reden: RedenNietAf }[] =>
	set.regelingen.flatMap((r) => {
		const reden = redenNietAf(r);
		return reden ? [{ id: r.id, reden }] : [];
	});

const maandenVan = (eenheid: Eenheid) => maandenPer(eenheid.split('/')[1] as Per);

/** What tapers off needs no margin: a euro too much costs a part of a euro. */
const zonderMarge = (grens: Node): Node =>
	grens.kind === 'tussen' && grens.tot.kind === 'begrip' && grens.tot.id === 'grensMetMarge' ? grens.van : grens;

/** The amount, less a share of what the income is above the limit; what is paid once counts for a year. */
const afgebouwd = (bedrag: Getal<Eenheid>, { links, rechts }: Vergelijking, bron: Bron) =>
	bereken(
		bedrag.eenheid,
		{
			bedrag,
			inkomen: new Getal(links, 'euro/maand'),
			grens: new Getal(zonderMarge(rechts), 'euro/maand'),
			deelAfbouw,
			maanden: vast(maandenVan(bedrag.eenheid)),
		},
		{ bedrag: 'stijgt', inkomen: 'daalt', grens: 'stijgt', deelAfbouw: 'daalt', maanden: 'daalt' },
		({ bedrag, inkomen, grens, deelAfbouw, maanden }) =>
			Math.max(0, opCenten(bedrag - deelAfbouw * maanden * Math.max(0, inkomen - grens))),
		bron,
	);

/** An amount of an earlier year says how much, as it does now; it makes no yes of that year into a "perhaps". */
const alsVanNu = vervanger((node) => (isNorm(node) && node.elk !== null ? { ...node, elk: null } : undefined));

const metAls = (eis: Eis, vervanging: Vervanging): JaNee => new JaNee(vervanger(vervanging)(eis.als.node));

const interpretatie =
	'Probeersel: boven de grens wordt het bedrag langzaam lager. Het stopt pas als er niets meer van over is.';

/** The condition on income becomes: something is left of the amount. */
function metAfbouw(r: Regeling): Regeling {
	const [grens] = grenzenVan(r);
	const bedrag = r.bedrag!;
	const getoetst = eisenVan(r).filter(({ als }) => grenzenIn(als.node).length > 0);
	const zonder = (door: Node) => (node: Node) => (node === grens ? door : isEenDeel(node) ? nooit.node : undefined);
	/** Who need not show an income, such as with bijstand, keeps all of it. */
	const vanzelf = alle(...getoetst.map((eis) => metAls(eis, zonder(nooit.node))));
	const watVan = (geheel: Getal<Eenheid>) => afgebouwd(geheel, grens!, getoetst[0]!.bron);
	const blijftOver = watVan(new Getal(alsVanNu(bedrag.node), bedrag.eenheid)).isMeerDan(geen(bedrag.eenheid)).node;
	const herschrijf = (eisen: Readonly<Record<string, Eis>>) =>
		Object.fromEntries(
			Object.entries(eisen).map(([id, eis]) => [
				id,
				getoetst.includes(eis) ? { ...eis, als: metAls(eis, zonder(blijftOver)), interpretatie } : eis,
			]),
		);
	return {
		...r,
		doelgroep: herschrijf(r.doelgroep),
		eisen: herschrijf(r.eisen),
		...(r.voorbehouden && { voorbehouden: zonderVoorbehoudOverDeel(r.voorbehouden) }),
		bedrag: indien(vanzelf, bedrag, watVan(bedrag)),
	};
}

/** The reservation that the sum above the limit is not known: now it is. */
const zonderVoorbehoudOverDeel = (voorbehouden: Readonly<Record<string, Eis>>) =>
	Object.fromEntries(
		Object.entries(voorbehouden).filter(
			([, { als, zonderBedrag }]) => !(zonderBedrag && allNodes(als.node).some(isInkomensgrens)),
		),
	);

/** Throws where a regeling is named that cannot taper off. */
export function metAfbouwVan(set: Regelset, { regelingen }: Afbouwwijziging): Regelset {
	const genoemd = regelingenMet(set, regelingen);
	const wel = genoemd.filter((r) => redenNietAf(r) === null);
	const niet = regelingen ? genoemd.filter((r) => !wel.includes(r)) : [];
	if (niet.length) throw new RangeError(`Van "${niet[0]!.id}" kan het bedrag niet langzaam lager worden.`);
	return { ...set, regelingen: set.regelingen.map((r) => (wel.includes(r) ? metAfbouw(r) : r)) };
}
