/** Now beside later: every line of the table, and what it comes to. */
import { isHopeful, type Datum, type Oordeel, type Regelset, type Tekstbundel } from '#rules';
import { bestedingVan, doorrekenaar, type Besteding, type Hulppost, type Jaarbeeld } from '#rules/besteedbaar';
import type { Situatie } from './situatie';

export interface Beeld {
	readonly jaar: Jaarbeeld;
	readonly besteding: Besteding;
	readonly situatie: Situatie;
}

export function beeldVan(set: Regelset, situatie: Situatie, peildatum: Datum): Beeld {
	const jaar = doorrekenaar(set, situatie.antwoorden, peildatum)(situatie.verdiensten);
	return { jaar, besteding: bestedingVan(set)(jaar), situatie };
}

/** Euro per month of a cell: whole euros, so that a row adds up as it stands there. */
export interface Cel {
	readonly zeker: number;
	/** More than `zeker` where part of it is not sure. */
	readonly hoogstens: number;
	/** Perhaps there is something, and nobody knows how much. */
	readonly onbekend: boolean;
}
export interface Rij {
	readonly id: string;
	readonly naam: string;
	readonly nu: Cel;
	readonly straks: Cel;
	/** The year of the amounts, where they are not of now. */
	readonly jaar: string | null;
}

const heel = (euro: number) => Math.round(euro);
const vast = (euro: number): Cel => ({ zeker: heel(euro), hoogstens: heel(euro), onbekend: false });
const celVan = (post: Hulppost | undefined): Cel => ({
	zeker: heel(post?.zeker ?? 0),
	hoogstens: heel(post?.hoogstens ?? 0),
	onbekend: post?.onbekend ?? false,
});
const isNiets = ({ zeker, hoogstens }: Cel) => zeker === 0 && hoogstens === 0;

const postIn = ({ besteding }: Beeld, id: string) => besteding.hulp.find((post) => post.id === id);

/** What is earned, before and after the tax return. */
export function inkomensrijen(nu: Beeld, straks: Beeld, naamVan: (id: Inkomensrij) => string): readonly Rij[] {
	const regels: Readonly<Record<Inkomensrij, (beeld: Beeld) => number>> = {
		loon: ({ situatie: { verdiensten } }) => verdiensten.zelf.loon / 12,
		uitkering: ({ situatie: { verdiensten } }) => verdiensten.zelf.uitkering / 12,
		pensioen: ({ situatie: { verdiensten } }) => verdiensten.zelf.pensioen / 12,
		partner: ({ situatie: { verdiensten } }) =>
			Object.values(verdiensten.partner).reduce((som, deel) => som + deel, 0) / 12,
		belasting: ({ jaar }) => -jaar.belasting.tot / 12,
		bijdrageZorg: ({ jaar }) => -jaar.bijdrageZorg / 12,
	};
	return (Object.keys(regels) as Inkomensrij[])
		.map((id) => ({
			id,
			naam: naamVan(id),
			nu: vast(regels[id](nu)),
			straks: vast(regels[id](straks)),
			jaar: null,
		}))
		.filter((rij) => !isNiets(rij.nu) || !isNiets(rij.straks));
}
export type Inkomensrij = 'loon' | 'uitkering' | 'pensioen' | 'partner' | 'belasting' | 'bijdrageZorg';

/** Every regeling that gives an amount now or later. */
export function hulprijen(set: Regelset, nu: Beeld, straks: Beeld, teksten: Tekstbundel): readonly Rij[] {
	return (
		set.regelingen
			.map(({ id }) => {
				const [voor, na] = [postIn(nu, id), postIn(straks, id)];
				return {
					id,
					naam: teksten.regelingen[id]!.naam,
					nu: celVan(voor),
					straks: celVan(na),
					jaar: (voor ?? na)?.oudVan?.slice(0, 4) ?? null,
				};
			})
			// Of what nobody knows an amount now nor later, the list below the table speaks.
			.filter((rij) => !isNiets(rij.nu) || !isNiets(rij.straks))
	);
}

/** What it comes to, euro per month: income, help of now and of an older year, and all that is not sure. */
export interface Som {
	readonly inkomen: number;
	readonly zeker: number;
	readonly metOud: number;
	readonly hoogstens: number;
}
export const somVan = ({ besteding: { inkomen, zeker, metOud, hoogstens } }: Beeld): Som => ({
	inkomen: heel(inkomen),
	zeker: heel(zeker),
	metOud: heel(metOud),
	hoogstens: heel(hoogstens),
});

/** Help without an amount in the table: what is sure to start or to stop, and what perhaps changes. */
export interface Zonderbedrag {
	readonly komt: readonly string[];
	readonly stopt: readonly string[];
	readonly misschien: readonly string[];
}

export function zonderBedrag(set: Regelset, nu: Beeld, straks: Beeld, teksten: Tekstbundel): Zonderbedrag {
	const [voor, na] = [nu, straks].map(({ jaar }) => new Map(jaar.hulp.map((hulp) => [hulp.id, hulp.oordeel]))) as [
		Map<string, Oordeel>,
		Map<string, Oordeel>,
	];
	const inTabel = new Set(hulprijen(set, nu, straks, teksten).map(({ id }) => id));
	const namen = (past: (van: Oordeel, naar: Oordeel) => boolean) =>
		set.regelingen
			.filter(({ id }) => !inTabel.has(id) && past(voor.get(id)!, na.get(id)!))
			.map(({ id }) => teksten.regelingen[id]!.naam);
	return {
		komt: namen((van, naar) => !isHopeful(van) && naar === 'waarschijnlijk'),
		stopt: namen((van, naar) => van === 'waarschijnlijk' && !isHopeful(naar)),
		misschien: namen((van, naar) => van !== naar && (van === 'misschien' || naar === 'misschien')),
	};
}

/** In which sentence the difference is told. */
export type Soortzin =
	| 'gelijk'
	| 'meerEnMeer'
	| 'meerEnMinder'
	| 'minderEnMeer'
	| 'minderEnMinder'
	| 'alleenInkomenMeer'
	| 'alleenInkomenMinder'
	| 'alleenHulpMeer'
	| 'alleenHulpMinder';

export interface Zin {
	readonly soort: Soortzin;
	/** Of the income after tax, of the help, and of what is left; euro per month, always 0 or more. */
	readonly inkomen: number;
	readonly hulp: number;
	readonly over: number;
	/** What is left is less than now. */
	readonly gaatOmlaag: boolean;
	/** An amount of an older year is in it. */
	readonly metOud: boolean;
	/** Help that is not sure changes besides. */
	readonly misschienAnders: boolean;
}

const kant = (verschil: number) => (verschil < 0 ? 'Minder' : 'Meer');

function soortVan(inkomen: number, hulp: number): Soortzin {
	if (inkomen === 0) return hulp === 0 ? 'gelijk' : `alleenHulp${kant(hulp)}`;
	if (hulp === 0) return `alleenInkomen${kant(inkomen)}`;
	return `${inkomen < 0 ? 'minder' : 'meer'}En${kant(hulp)}`;
}

const onbekendIn = ({ besteding }: Beeld) =>
	besteding.hulp.flatMap(({ id, onbekend }) => (onbekend ? [id] : [])).join();

export function zinVan(nu: Beeld, straks: Beeld): Zin {
	const [voor, na] = [somVan(nu), somVan(straks)];
	const inkomen = na.inkomen - voor.inkomen;
	const over = na.metOud - voor.metOud;
	const hulp = over - inkomen;
	const verschilOud = na.metOud - na.zeker - (voor.metOud - voor.zeker);
	const verschilMisschien = na.hoogstens - na.metOud - (voor.hoogstens - voor.metOud);
	return {
		soort: soortVan(inkomen, hulp),
		inkomen: Math.abs(inkomen),
		hulp: Math.abs(hulp),
		over: Math.abs(over),
		gaatOmlaag: over < 0,
		metOud: verschilOud !== 0,
		misschienAnders: verschilMisschien !== 0 || onbekendIn(nu) !== onbekendIn(straks),
	};
}

/** The bill of childcare, whole euros per month, where the toeslag for it is in the sum; 0: none. */
export function opvangrekening({ situatie, besteding }: Beeld): number {
	if (!besteding.hulp.some(({ id }) => id === 'kinderopvangtoeslag')) return 0;
	const kinderen = (situatie.antwoorden['kinderen'] ?? []) as readonly { readonly opvang?: Opvang | null }[];
	return heel(
		kinderen.reduce((som, { opvang }) => som + (opvang ? (opvang.urenPerMaand ?? 0) * (opvang.uurprijs ?? 0) : 0), 0),
	);
}
interface Opvang {
	readonly urenPerMaand?: number;
	readonly uurprijs?: number;
}
