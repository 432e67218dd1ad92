/** What the tax return leaves of a year: art. 2.10, 8.10-8.18 Wet IB, and the contribution of art. 43 Zvw. */
import { halveer } from '../begrippen/belasting/bruto.ts';
import { aanslag, type Heffing } from '../begrippen/belasting/loonheffing.ts';
import { schijven, zvw } from '../begrippen/belasting/normen-tarief.ts';
import { schijvenAow, wit, type Cijfers, type Richtingen } from '../begrippen/belasting/soorten.ts';
import { wetten } from '../bronnen/wetten.ts';
import { begrip, bereken, geen, indien, som, type Getal } from '../kern/uitdrukking.ts';
import { combinatiekorting, kortingAlleen, kortingWajong } from './kortingen.ts';
import { nettoVanMaand } from './loonstrook.ts';
import { heeftAow, partner, zelf, type Verdiener } from './persoon.ts';

type PerJaar = Getal<'euro/jaar'>;

const { artikel } = wetten.inkomstenbelasting;
const niets = geen('euro/jaar');

/** The figures for who has AOW age all year, or is younger. */
const cijfersAow = ({ leeftijd }: Verdiener): Cijfers => ({
	...schijvenAow(leeftijd),
	...wit.aow.korting,
	...zvw,
	vasteKorting: kortingAlleen,
});
const cijfersTotAow = (wie: Verdiener): Cijfers => ({
	...schijven.totAow,
	...wit.totAow.korting,
	vasteKorting: kortingWajong(wie),
});

/** The tax falls with these two; the other figures are known to the cent. */
const vanCijfers = { eindeSchijf1: 'daalt', vasteKorting: 'daalt' } as const;

/** The same formula with the figures of the age of this person. */
function naarLeeftijd(
	wie: Verdiener,
	invoer: Readonly<Record<string, PerJaar>>,
	richting: Richtingen,
	formule: (cijfers: Readonly<Record<string, number>>) => number,
) {
	const van = (cijfers: Cijfers) =>
		bereken<'euro/jaar', Cijfers>(
			'euro/jaar',
			{ ...cijfers, ...invoer },
			{ ...vanCijfers, ...richting },
			formule,
			artikel('2.10'),
		);
	return indien(heeftAow(wie), van(cijfersAow(wie)), van(cijfersTotAow(wie)));
}

const bruto = ({ loon, uitkering, pensioen }: Verdiener) => som(artikel('3.1'), loon, uitkering, pensioen);

/** Euro per year of one person, of all that is taxed. @param inkomen  @param extra credits that no payslip knows */
const belastingOver = (wie: Verdiener, inkomen: PerJaar, extra: PerJaar) =>
	naarLeeftijd(wie, { inkomen, arbeid: wie.loon, extra }, { inkomen: 'stijgt', extra: 'daalt' }, (p) =>
		aanslag(p['inkomen']!, p['arbeid']!, p as unknown as Heffing, p['extra']),
	);

const zvwOver = ({ zvw = 0, zvwHoogste = 0 }: Partial<Heffing>, over: number) => zvw * Math.min(over, zvwHoogste);

/** Out of AOW and pension, at any age. */
const bijdrageZorg = (wie: Verdiener) =>
	bereken(
		'euro/jaar',
		{ pensioen: wie.pensioen, ...zvw },
		{ pensioen: 'stijgt' },
		({ pensioen, ...p }) => zvwOver(p, pensioen),
		wetten.zorgverzekering.artikel('43'),
	);

const eraf = (van: PerJaar, ...af: readonly PerJaar[]) =>
	bereken(
		'euro/jaar',
		{ van, af: som(artikel('2.10'), niets, ...af) },
		{ van: 'stijgt', af: 'daalt' },
		({ van, af }) => van - af,
		artikel('2.10'),
	);

const nettoVan = (wie: Verdiener) => eraf(bruto(wie), belastingOver(wie, bruto(wie), niets), bijdrageZorg(wie));

/** The taxed income of which this is left; net rises with gross, so there is one. */
function inkomenVan(netto: number, arbeid: number, p: Heffing) {
	const over = (inkomen: number) => inkomen - aanslag(inkomen, arbeid, p) - zvwOver(p, Math.max(0, inkomen - arbeid));
	let boven = Math.max(1, netto);
	while (over(boven) < netto) boven *= 2;
	return halveer({ onder: 0, boven }, (inkomen) => over(inkomen) < netto);
}

/** The gemeente pays the tax on bijstand, so it is what makes the net come out. */
const metBijstand = (wie: Verdiener) => {
	// Bijstand under AOW age bears no contribution, so what a pension bears is added back there.
	const bijdrage = indien(heeftAow(wie), niets, bijdrageZorg(wie));
	const netto = som(artikel('3.81'), nettoVan(wie), wie.bijstand, bijdrage);
	return indien(
		wie.bijstand.isMeerDan(niets),
		naarLeeftijd(wie, { netto, arbeid: wie.loon }, { netto: 'stijgt' }, (p) =>
			inkomenVan(p['netto']!, p['arbeid']!, p as unknown as Heffing),
		),
		bruto(wie),
	);
};

export interface Jaarbomen {
	/** Before tax, euro per year. */
	readonly bruto: PerJaar;
	/** After the tax return, without the credits of the parent, euro per year. */
	readonly netto: PerJaar;
	/** Euro per year. */
	readonly belasting: PerJaar;
	/** Euro per year. */
	readonly bijdrageZorg: PerJaar;
	/** Net and without vakantiegeld, euro per month: what the gemeente looks at. */
	readonly nettoPerMaand: Getal<'euro/maand'>;
	/** Euro per year. */
	readonly toetsingsinkomen: PerJaar;
}

const bomenVan = (wie: Verdiener): Jaarbomen => ({
	bruto: bruto(wie),
	netto: nettoVan(wie),
	belasting: begrip('belastingOverHetJaar', artikel('2.10'), belastingOver(wie, bruto(wie), combinatiekorting(wie))),
	bijdrageZorg: begrip('bijdrageZorg', wetten.zorgverzekering.artikel('43'), bijdrageZorg(wie)),
	nettoPerMaand: nettoVanMaand(wie),
	toetsingsinkomen: metBijstand(wie),
});

export const bomen = { zelf: bomenVan(zelf), partner: bomenVan(partner) };
