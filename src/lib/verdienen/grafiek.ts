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
import type { Situatie } from './situatie';

/** The highest wage in the picture, gross per month. */
export const hoogsteLoon = 5000;
/** Between two points that are no cliff, gross per month. */
const stap = 40;
/** How much more is earned where we say what is left of it, gross per month. */
export const extra = 100;

export interface Punt {
	/** Gross per month, without vakantiegeld. */
	readonly bruto: number;
	readonly besteding: Besteding;
}
export interface Plaatje {
	/** From left to right; a cliff has a point on both its sides. */
	readonly punten: readonly Punt[];
	/** In the order of the wage. */
	readonly kliffen: readonly (Klif & { readonly bruto: number })[];
	readonly bij: (bruto: number) => Besteding;
	/** Of 100 euro more, gross: euro that are left. */
	readonly overVan: (bruto: number) => number;
}

const heleCent = (jaar: number) => Math.round(jaar * 100);

/** @param maand cents a year of one euro a month */
function plaatjeUit(lijn: Inkomenslijn, maand: number): Plaatje {
	const cent = (bruto: number) => Math.max(1, Math.round(bruto * maand));
	const bij = (bruto: number) => lijn.bij(cent(bruto));
	const kliffen = lijn.kliffen(cent(0), cent(hoogsteLoon)).map((klif) => ({ ...klif, bruto: klif.bij / maand }));
	const gewoon = Array.from({ length: hoogsteLoon / stap + 1 }, (_, i) => cent(i * stap));
	const randen = kliffen.flatMap((klif) => [klif.bij, klif.bij + 1]);
	const centen = [...new Set([...gewoon, ...randen])].sort((a, b) => a - b);
	return {
		kliffen,
		bij,
		punten: centen.map((een) => ({ bruto: een / maand, besteding: lijn.bij(een) })),
		overVan: (bruto) => bij(bruto + extra).metOud - bij(bruto).metOud,
	};
}

/** What the household can spend at every wage of the applicant. */
export function plaatjeVan(set: Regelset, { antwoorden, verdiensten }: Situatie, peildatum: Datum): Plaatje {
	return plaatjeUit(inkomenslijn(set, antwoorden, verdiensten, peildatum), heleCent(jaarMetVakantiegeld(1, peildatum)));
}

/** Along which income the picture runs: gross as on the payslip, or what is left of it after tax. */
export type As = 'bruto' | 'netto';
export const langs = (as: As, { bruto, besteding }: Punt) => (as === 'bruto' ? bruto : besteding.inkomen);

export interface Schaal {
	readonly x: (punt: Punt) => number;
	readonly y: (euro: number) => number;
	readonly hoogste: number;
	readonly streepjesX: readonly { readonly plek: number; readonly euro: number }[];
	readonly streepjesY: readonly { readonly plek: number; readonly euro: number }[];
}

export const breedte = 640;
export const hoogte = 360;
/** Room for the numbers beside and below. */
export const rand = { links: 56, onder: 30, boven: 26, rechts: 10 };

const rond = (getal: number) => Math.round(getal * 10) / 10;
const reeks = (tot: number, elke: number) => Array.from({ length: Math.floor(tot / elke) + 1 }, (_, i) => i * elke);

export function schaalVan({ punten }: Plaatje, as: As): Schaal {
	const [eerste, laatste] = [langs(as, punten[0]!), langs(as, punten.at(-1)!)];
	const hoogste = Math.ceil(Math.max(...punten.map(({ besteding }) => besteding.hoogstens)) / 500) * 500;
	const plekX = (euro: number) =>
		rond(rand.links + ((euro - eerste) / (laatste - eerste)) * (breedte - rand.links - rand.rechts));
	const y = (euro: number) => rond(hoogte - rand.onder - (euro / hoogste) * (hoogte - rand.onder - rand.boven));
	return {
		x: (punt) => plekX(langs(as, punt)),
		y,
		hoogste,
		streepjesX: reeks(laatste, 1000)
			.filter((euro) => euro >= eerste)
			.map((euro) => ({ euro, plek: plekX(euro) })),
		streepjesY: reeks(hoogste, 1000).map((euro) => ({ euro, plek: y(euro) })),
	};
}

/** One of the parts that lie on top of each other. */
export interface Laag {
	/** 'inkomen', 'misschien', or the id of a regeling. */
	readonly id: string;
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

export function lagenVan(plaatje: Plaatje, { x, y }: Schaal): readonly Laag[] {
	const { punten } = plaatje;
	const oud = new Set(
		punten.flatMap(({ besteding }) => besteding.hulp.filter(({ isOud }) => isOud).map(({ id }) => id)),
	);
	let onder = punten.map(() => 0);
	const leg = (id: string, dikte: (punt: Punt) => number): Laag => {
		const boven = punten.map((punt, i) => onder[i]! + Math.max(0, dikte(punt)));
		const heen = punten.map((punt, i) => `${x(punt)} ${y(boven[i]!)}`);
		const terug = punten.map((punt, i) => `${x(punt)} ${y(onder[i]!)}`).reverse();
		onder = boven;
		return { id, isOud: oud.has(id), pad: `M${[...heen, ...terug].join('L')}Z` };
	};
	return [
		leg('inkomen', ({ besteding }) => besteding.inkomen),
		...idsIn(plaatje).map((id) => leg(id, (punt) => zekerVan(punt, id))),
		leg('misschien', ({ besteding }) => besteding.hoogstens - besteding.metOud),
	];
}

/** The line of the same household by other rules. */
export const lijnpad = ({ punten }: Plaatje, { x, y }: Schaal, van: (besteding: Besteding) => number) =>
	`M${punten.map((punt) => `${x(punt)} ${y(van(punt.besteding))}`).join('L')}`;

/** What is left of each next 100 euro, in bars of so much gross a month. */
export function staven({ bij }: Plaatje, elke = 200): readonly { readonly van: number; readonly over: number }[] {
	return reeks(hoogsteLoon - elke, elke).map((van) => ({
		van,
		over: Math.round(((bij(van + elke).metOud - bij(van).metOud) / elke) * 100),
	}));
}

/** The wage at a place in the picture, in steps of 10 euro. @param plek in the units of the drawing */
export function brutoOp({ punten }: Plaatje, { x }: Schaal, plek: number): number {
	const dichtst = punten.reduce((best, punt) => (Math.abs(x(punt) - plek) < Math.abs(x(best) - plek) ? punt : best));
	return Math.round(dichtst.bruto / 10) * 10;
}

/** Rows for the table: every 250 euro, and both sides of every cliff but the small steps of childcare. */
export function tabelpunten({ punten, kliffen, bij }: Plaatje): readonly Punt[] {
	const randen = kliffen.filter(({ id }) => id !== 'kinderopvangtoeslag').map(({ bruto }) => bruto);
	const bij250 = reeks(hoogsteLoon, 250).map((bruto) => ({ bruto, besteding: bij(bruto) }));
	const naast = punten.filter(({ bruto }, i) => randen.some((rand) => rand === bruto || rand === punten[i - 1]?.bruto));
	const alle = new Map([...bij250, ...naast].map((punt) => [punt.bruto, punt]));
	return [...alle.values()].sort((a, b) => a.bruto - b.bruto);
}
