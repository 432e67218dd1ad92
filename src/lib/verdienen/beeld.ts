/** Now beside later: every line of the table, and what it comes to. */
import type { Datum, Regelset, Tekstbundel } from '#rules';
import {
	bestedingVan,
	doorrekenaar,
	type Besteding,
	type Hulp,
	type Hulppost,
	type Jaarbeeld,
} from '#rules/besteedbaar';
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
const vast = (euro: number): Cel => ({ zeker: heel(euro), hoogstens: heel(euro) });
const celVan = (post: Hulppost | undefined): Cel => ({
	zeker: heel(post?.zeker ?? 0),
	hoogstens: heel(post?.hoogstens ?? 0),
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
	return set.regelingen
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
		.filter((rij) => !isNiets(rij.nu) || !isNiets(rij.straks));
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

/** Help without an amount, or that comes once: what starts and what stops. */
export interface Zonderbedrag {
	readonly komt: readonly string[];
	readonly stopt: readonly string[];
}

const staat = (beeld: Beeld) => new Map(beeld.jaar.hulp.map((hulp) => [hulp.id, hulp]));
const hoopvol = ['waarschijnlijk', 'misschien'];
const isErBij = (hulp: Hulp | undefined) => hulp !== undefined && hoopvol.includes(hulp.oordeel);

export function zonderBedrag(set: Regelset, nu: Beeld, straks: Beeld, teksten: Tekstbundel): Zonderbedrag {
	const [voor, na] = [staat(nu), staat(straks)];
	const stil = set.regelingen.filter(({ id }) => !postIn(nu, id) && !postIn(straks, id));
	const namen = (van: Map<string, Hulp>, naar: Map<string, Hulp>) =>
		stil
			.filter(({ id }) => !isErBij(van.get(id)) && isErBij(naar.get(id)))
			.map(({ id }) => teksten.regelingen[id]!.naam);
	return { komt: namen(voor, na), stopt: namen(na, voor) };
}

/** In which sentence the difference is told. */
export type Soortzin = 'gelijk' | 'meerEnMeer' | 'meerEnMinder' | 'minderEnMeer' | 'minderEnMinder' | 'alleenInkomen';

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
}

export function zinVan(nu: Beeld, straks: Beeld): Zin {
	const [voor, na] = [somVan(nu), somVan(straks)];
	const inkomen = na.inkomen - voor.inkomen;
	const over = na.metOud - voor.metOud;
	const hulp = over - inkomen;
	const soort: Soortzin =
		inkomen === 0 && hulp === 0
			? 'gelijk'
			: hulp === 0
				? 'alleenInkomen'
				: `${inkomen < 0 ? 'minder' : 'meer'}En${hulp < 0 ? 'Minder' : 'Meer'}`;
	const verschilOud = na.metOud - na.zeker - (voor.metOud - voor.zeker);
	return {
		soort,
		inkomen: Math.abs(inkomen),
		hulp: Math.abs(hulp),
		over: Math.abs(over),
		gaatOmlaag: over < 0,
		metOud: verschilOud !== 0,
	};
}
