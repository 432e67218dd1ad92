/** The line as a picture: what stands where, in the units of the drawing. Nothing here knows a rule. */
import type { Datum, Regelset } from '#rules';
import {
	inkomenslijn,
	jaarMetVakantiegeld,
	type Besteding,
	type Hulppost,
	type Inkomenslijn,
	type Klif,
} from '#rules/besteedbaar';
import { isOpvang, vlaggenVan, type Vlag } from './kliftekst';
import type { Situatie } from './situatie';
import { hoogsteMaand } from './velden';

/** The picture runs at least to this wage, gross per month. */
const minstensTot = 5000;
/** Where the picture ends: past a higher wage by whole thousands, as far as a wage can be filled in. */
export const eindeBij = (loon: number) => Math.min(hoogsteMaand, Math.max(minstensTot, Math.ceil(loon / 1000) * 1000));
/** Of so much more we say what is left, euro. */
export const honderd = 100;
/** Between two points that are no cliff, gross per month. */
const stap = 40;

export interface Punt {
	/** Gross per month, without vakantiegeld. */
	readonly bruto: number;
	readonly besteding: Besteding;
}
export interface Plaatje {
	/** From left to right; a cliff has a point on both its sides. */
	readonly punten: readonly Punt[];
	/** The highest wage in it. */
	readonly einde: number;
	/** In the order of the wage. */
	readonly kliffen: readonly (Klif & { readonly bruto: number })[];
	readonly bij: (bruto: number) => Besteding;
	/** How much more there is to spend at the second wage: whole euros, the difference of the two amounts as they are shown. */
	readonly verschil: (van: number, tot: number) => number;
}

const heleCent = (jaar: number) => Math.round(jaar * 100);

/** @param maand cents a year of one euro a month */
function plaatjeUit(lijn: Inkomenslijn, maand: number, einde: number): Plaatje {
	const cent = (bruto: number) => Math.max(1, Math.round(bruto * maand));
	const bij = (bruto: number) => lijn.bij(cent(bruto));
	const kliffen = lijn.kliffen(cent(0), cent(einde)).map((klif) => ({ ...klif, bruto: klif.bij / maand }));
	const gewoon = Array.from({ length: einde / stap + 1 }, (_, i) => cent(i * stap));
	const randen = kliffen.flatMap((klif) => [klif.bij, klif.bij + 1]);
	const centen = [...new Set([...gewoon, ...randen])].sort((a, b) => a - b);
	const over = (bruto: number) => Math.round(bij(bruto).metOud);
	return {
		einde,
		kliffen,
		bij,
		punten: centen.map((een) => ({ bruto: een / maand, besteding: lijn.bij(een) })),
		verschil: (van, tot) => over(tot) - over(van),
	};
}

/** What the household can spend at every wage of the applicant. @param einde the highest of them, gross per month */
export function plaatjeVan(
	set: Regelset,
	{ antwoorden, verdiensten }: Situatie,
	peildatum: Datum,
	einde = minstensTot,
): Plaatje {
	const lijn = inkomenslijn(set, antwoorden, verdiensten, peildatum);
	return plaatjeUit(lijn, heleCent(jaarMetVakantiegeld(1, peildatum)), einde);
}

/** What the picture depends on. */
export const zonderLoon = ({ antwoorden, verdiensten: { zelf, partner } }: Situatie) =>
	JSON.stringify([antwoorden, zelf.uitkering, zelf.pensioen, partner]);

/** Along which income the picture runs: gross as on the payslip, or what is left of it after tax. */
export type As = 'bruto' | 'netto';
export const langs = (as: As, { bruto, besteding }: Punt) => (as === 'bruto' ? bruto : besteding.inkomen);

export interface Schaal {
	readonly x: (punt: Punt) => number;
	readonly y: (euro: number) => number;
	readonly streepjesX: readonly { readonly plek: number; readonly euro: number }[];
	readonly streepjesY: readonly { readonly plek: number; readonly euro: number }[];
}

export const hoogte = 340;

/** The sheet on which is drawn: as wide as it is on the screen, so that its letters are as large as those around it. */
export interface Blad {
	readonly breedte: number;
	/** Of the letters around the picture, in the units of the drawing. */
	readonly rem: number;
	readonly vlaggen: number;
}
/** Room around the plot, for the numbers beside and below and the flags above; `links` and `rechts` also in verdienen.css. */
export interface Rand {
	readonly links: number;
	readonly onder: number;
	readonly rechts: number;
	readonly boven: number;
	/** Of one flag. */
	readonly vlag: number;
}
export function randVan({ rem, vlaggen }: Blad): Rand {
	const vlag = 1.25 * rem;
	return { links: 3.75 * rem, onder: 1.75 * rem, rechts: 0.75 * rem, boven: (vlaggen + 1) * vlag + 0.5 * rem, vlag };
}

const rond = (getal: number) => Math.round(getal * 10) / 10;
const reeks = (tot: number, elke: number) => Array.from({ length: Math.floor(tot / elke) + 1 }, (_, i) => i * elke);

/** The steps of the numbers below, and of one of them the room it takes, rem. */
const stappenX = [1000, 2000, 5000] as const;
const getalbreedte = 4.25;

export function schaalVan({ punten }: Plaatje, as: As, blad: Blad): Schaal {
	const { links, onder, rechts, boven } = randVan(blad);
	const [eerste, laatste] = [langs(as, punten[0]!), langs(as, punten.at(-1)!)];
	const hoogste = Math.ceil(Math.max(...punten.map(({ besteding }) => besteding.hoogstens)) / 500) * 500;
	const perEuro = (blad.breedte - links - rechts) / (laatste - eerste);
	const plekX = (euro: number) => rond(links + (euro - eerste) * perEuro);
	const y = (euro: number) => rond(boven + hoogte - onder - (euro / hoogste) * (hoogte - onder));
	const elke = stappenX.find((stap) => stap * perEuro >= getalbreedte * blad.rem) ?? stappenX.at(-1)!;
	return {
		x: (punt) => plekX(langs(as, punt)),
		y,
		streepjesX: reeks(laatste, elke)
			.filter((euro) => euro >= eerste)
			.map((euro) => ({ euro, plek: plekX(euro) })),
		streepjesY: reeks(hoogste, 1000).map((euro) => ({ euro, plek: y(euro) })),
	};
}

/** One of the parts that lie on top of each other. */
export interface Laag {
	/** 'inkomen', 'misschien', or the id of a regeling. */
	readonly id: string;
	/** The class of its colour. */
	readonly kleur: string;
	readonly isOud: boolean;
	/** The path of its outline. */
	readonly pad: string;
}

const zekerVan = ({ besteding }: Punt, id: string) => besteding.hulp.find((post) => post.id === id)?.zeker ?? 0;

/** The regelingen that are sure to give something somewhere in the picture, in the order of the rules. */
export function idsIn({ punten }: Plaatje): readonly string[] {
	const alle = new Map<string, Hulppost>();
	for (const { besteding } of punten) for (const post of besteding.hulp) if (post.zeker > 0) alle.set(post.id, post);
	return [...alle.keys()];
}

/** What every household can have, keeps its own colour. */
const eigenKleur: Readonly<Record<string, string>> = {
	inkomen: 'inkomen',
	misschien: 'misschien',
	bijstand: 'bijstand',
	aio: 'bijstand',
	ioaw: 'bijstand',
	zorgtoeslag: 'zorgtoeslag',
	huurtoeslag: 'huurtoeslag',
	'kindgebonden-budget': 'kindgebonden-budget',
	kinderbijslag: 'kinderbijslag',
	kinderopvangtoeslag: 'kinderopvangtoeslag',
};
/** For the rest, in the order in which they come. */
const andereKleuren = 6;

/** A name for the colour of each of these. */
function kleurenVan(ids: readonly string[]): (id: string) => string {
	const anderen = ids.filter((id) => !(id in eigenKleur));
	return (id) => `laag-${eigenKleur[id] ?? anderen.indexOf(id) % andereKleuren}`;
}

export function lagenVan(plaatje: Plaatje, { x, y }: Schaal): readonly Laag[] {
	const { punten } = plaatje;
	const oud = new Set(
		punten.flatMap(({ besteding }) => besteding.hulp.filter(({ isOud }) => isOud).map(({ id }) => id)),
	);
	const ids = idsIn(plaatje);
	const kleur = kleurenVan(ids);
	let onder = punten.map(() => 0);
	const leg = (id: string, dikte: (punt: Punt) => number): Laag => {
		const boven = punten.map((punt, i) => onder[i]! + Math.max(0, dikte(punt)));
		const heen = punten.map((punt, i) => `${x(punt)} ${y(boven[i]!)}`);
		const terug = punten.map((punt, i) => `${x(punt)} ${y(onder[i]!)}`).reverse();
		onder = boven;
		return { id, kleur: kleur(id), isOud: oud.has(id), pad: `M${[...heen, ...terug].join('L')}Z` };
	};
	return [
		leg('inkomen', ({ besteding }) => besteding.inkomen),
		...ids.map((id) => leg(id, (punt) => zekerVan(punt, id))),
		leg('misschien', ({ besteding }) => besteding.hoogstens - besteding.metOud),
	];
}

/** The line of the same household by other rules. */
export const lijnpad = ({ punten }: Plaatje, { x, y }: Schaal, van: (besteding: Besteding) => number) =>
	`M${punten.map((punt) => `${x(punt)} ${y(van(punt.besteding))}`).join('L')}`;

/** One bar: a stretch of wages. */
export interface Staaf {
	readonly van: number;
	/** Of each 100 euro more on it, whole euros. */
	readonly over: number;
	readonly vlaggen: readonly Vlag[];
}

/** What is left of each next 100 euro, in bars of so much gross a month, with the flags that stand in it. */
export function staven({ einde, kliffen, verschil }: Plaatje, elke: number): readonly Staaf[] {
	const vlaggen = vlaggenVan(kliffen);
	return reeks(einde - elke, elke).map((van) => ({
		van,
		over: Math.round((honderd * verschil(van, van + elke)) / elke),
		vlaggen: vlaggen.filter(({ bruto }) => bruto >= van && bruto < van + elke),
	}));
}

/** The wage at a place in the picture, in steps of 10 euro. @param plek in the units of the drawing */
export function brutoOp({ punten }: Plaatje, { x }: Schaal, plek: number): number {
	const dichtst = punten.reduce((best, punt) => (Math.abs(x(punt) - plek) < Math.abs(x(best) - plek) ? punt : best));
	return Math.round(dichtst.bruto / 10) * 10;
}

/** Rows for the table: every 250 euro, and both sides of every cliff but the small steps of childcare. */
export function tabelpunten({ punten, kliffen, bij, einde }: Plaatje): readonly Punt[] {
	const randen = kliffen.filter((klif) => !isOpvang(klif)).map(({ bruto }) => bruto);
	const bij250 = reeks(einde, 250).map((bruto) => ({ bruto, besteding: bij(bruto) }));
	const naast = punten.filter(({ bruto }, i) => randen.some((rand) => rand === bruto || rand === punten[i - 1]?.bruto));
	const alle = new Map([...bij250, ...naast].map((punt) => [punt.bruto, punt]));
	return [...alle.values()].sort((a, b) => a.bruto - b.bruto);
}
