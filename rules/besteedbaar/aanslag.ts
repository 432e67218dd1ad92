/** What the tax return leaves of a year: art. 2.10, 8.10-8.18 Wet IB, and the contribution of art. 43 Zvw. */
import type { Heffing } from '../begrippen/belasting/loonheffing.ts';
import { aanslag } from '../begrippen/belasting/loonheffing.ts';
import {
	algemeneKorting,
	alleenstaandeOuderenkorting,
	arbeidKorting,
	jonggehandicaptenkorting,
	kortingOuderen,
} from '../begrippen/belasting/normen-kortingen.ts';
import { schijven, vakantiebijslag, zvw } from '../begrippen/belasting/normen-tarief.ts';
import { aowVakantiegeldAlleen, aowVakantiegeldPaar } from '../begrippen/belasting/normen-uitkering.ts';
import { schijvenAow } from '../begrippen/belasting/soorten.ts';
import { aowLeeftijd } from '../begrippen/normen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, kinderen } from '../feiten/index.ts';
import type { Eenheid } from '../kern/node.ts';
import { begrip, bereken, geen, indien, minstensEen, niet, som, tussen, type Getal } from '../kern/uitdrukking.ts';
import {
	combinatiekortingDeel,
	combinatiekortingHoogste,
	combinatiekortingVanaf,
	leeftijdCombinatiekorting,
} from './normen.ts';
import { partner, zelf, type Verdiener } from './persoon.ts';

type PerJaar = Getal<'euro/jaar'>;
type Cijfers = Readonly<Record<string, Getal<Eenheid>>>;

const { artikel } = wetten.inkomstenbelasting;
const niets = geen('euro/jaar');

const aow: Cijfers = { ...algemeneKorting.aow, ...kortingOuderen, ...arbeidKorting.aow, ...zvw };
const totAow: Cijfers = { ...schijven.totAow, ...algemeneKorting.totAow, ...arbeidKorting.totAow };

/** The figures for who has AOW age all year, or is younger. */
const cijfersAow = ({ leeftijd }: Verdiener): Cijfers => ({
	...schijvenAow(leeftijd),
	...aow,
	vasteKorting: indien(heeftPartner, niets, alleenstaandeOuderenkorting),
});
const cijfersTotAow = ({ heeftWajong }: Verdiener): Cijfers => ({
	...totAow,
	vasteKorting: indien(heeftWajong, jonggehandicaptenkorting, niets),
});

const heeftAow = ({ leeftijd }: Verdiener) => leeftijd.isMinstens(aowLeeftijd);

/** The tax falls with these two; the other figures are known to the cent. */
const vanCijfers = { eindeSchijf1: 'daalt', vasteKorting: 'daalt' } as const;

type Richtingen = Readonly<Record<string, 'stijgt' | 'daalt'>>;

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

const jongerDan12 = kinderen.heeftEen(({ leeftijd }) => leeftijd.isMinderDan(leeftijdCombinatiekorting));
/** Who is 12 now may have been 11 on 1 January. */
const hoogstens12 = kinderen.heeftEen(({ leeftijd }) => leeftijd.isHoogstens(leeftijdCombinatiekorting));

const korting = ({ loon }: Verdiener) =>
	bereken(
		'euro/jaar',
		{ loon, vanaf: combinatiekortingVanaf, deel: combinatiekortingDeel, hoogste: combinatiekortingHoogste },
		{ loon: 'stijgt', vanaf: 'daalt', deel: 'stijgt', hoogste: 'stijgt' },
		({ loon, vanaf, deel, hoogste }) => Math.min(hoogste, deel * Math.max(0, loon - vanaf)),
		artikel('8.14a'),
	);

/** Of a couple only the one who earns least with work; with the same wage it makes no difference who. */
const verdientMinst = (wie: Verdiener) =>
	wie === zelf ? zelf.loon.isHoogstens(partner.loon) : partner.loon.isMinderDan(zelf.loon);

/** Euro per year: for who works and has a child younger than 12. */
const combinatiekorting = (wie: Verdiener) =>
	begrip(
		'combinatiekorting',
		artikel('8.14a'),
		indien(
			minstensEen(niet(heeftPartner), verdientMinst(wie)),
			indien(jongerDan12, korting(wie), indien(hoogstens12, tussen(niets, korting(wie)), niets)),
			niets,
		),
		'Wij nemen aan dat het kind op 1 januari even oud was als nu, en het hele jaar bij u woont.',
	);

const bruto = ({ loon, uitkering, pensioen }: Verdiener) => som(artikel('3.1'), loon, uitkering, pensioen);

/** Euro per year of one person, of all that is taxed. @param inkomen  @param extra credits that no payslip knows */
const belastingOver = (wie: Verdiener, inkomen: PerJaar, extra: PerJaar) =>
	naarLeeftijd(wie, { inkomen, arbeid: wie.loon, extra }, { inkomen: 'stijgt', extra: 'daalt' }, (p) =>
		aanslag(p['inkomen']!, p['arbeid']!, p as unknown as Heffing, p['extra']),
	);

const zvwOver = ({ zvw = 0, zvwHoogste = 0 }: Partial<Heffing>, over: number) => zvw * Math.min(over, zvwHoogste);

const bijdrageZorg = (wie: Verdiener) =>
	indien(
		heeftAow(wie),
		bereken(
			'euro/jaar',
			{ pensioen: wie.pensioen, ...zvw },
			{ pensioen: 'stijgt' },
			({ pensioen, ...p }) => zvwOver(p, pensioen),
			wetten.zorgverzekering.artikel('43'),
		),
		niets,
	);

const eraf = (van: PerJaar, ...af: readonly PerJaar[]) =>
	bereken(
		'euro/jaar',
		{ van, af: som(artikel('2.10'), niets, ...af) },
		{ van: 'stijgt', af: 'daalt' },
		({ van, af }) => van - af,
		artikel('2.10'),
	);

/** What is left of a year without vakantiegeld, as the payslip shows it: without the credits of the tax return. */
const zonderVakantiegeld = (wie: Verdiener) => {
	const deel = (bedrag: PerJaar) =>
		bereken(
			'euro/jaar',
			{ bedrag, vakantiebijslag },
			{ bedrag: 'stijgt', vakantiebijslag: 'daalt' },
			({ bedrag, vakantiebijslag }) => bedrag / (1 + vakantiebijslag),
			wetten.participatiewet.artikel('31 lid 4'),
		);
	const perMaandAow = indien(heeftPartner, aowVakantiegeldPaar, aowVakantiegeldAlleen);
	const pensioen = bereken(
		'euro/jaar',
		{ pensioen: wie.pensioen, perMaandAow: indien(heeftAow(wie), perMaandAow, geen('euro/maand')) },
		{ pensioen: 'stijgt', perMaandAow: 'daalt' },
		({ pensioen, perMaandAow }) => Math.max(0, pensioen - 12 * perMaandAow),
		wetten.participatiewet.artikel('31 lid 4'),
	);
	return { ...wie, loon: deel(wie.loon), uitkering: deel(wie.uitkering), pensioen };
};

const nettoVan = (wie: Verdiener) => eraf(bruto(wie), belastingOver(wie, bruto(wie), niets), bijdrageZorg(wie));

const perMaand = (perJaar: PerJaar) =>
	bereken(
		'euro/maand',
		{ perJaar },
		{ perJaar: 'stijgt' },
		({ perJaar }) => perJaar / 12,
		wetten.participatiewet.artikel('31'),
	);

/** Halving this often leaves less than a millionth of a cent of any income. */
const halveringen = 64;

/** The taxed income of which this is left; net rises with gross, so there is one. */
function inkomenVan(netto: number, arbeid: number, p: Heffing) {
	const over = (inkomen: number) => inkomen - aanslag(inkomen, arbeid, p) - zvwOver(p, Math.max(0, inkomen - arbeid));
	let [onder, boven] = [0, Math.max(1, netto)];
	while (over(boven) < netto) boven *= 2;
	for (let i = 0; i < halveringen; i += 1) {
		const midden = (onder + boven) / 2;
		if (over(midden) < netto) onder = midden;
		else boven = midden;
	}
	return boven;
}

/** The gemeente pays the tax on bijstand, so it is what makes the net come out. */
const metBijstand = (wie: Verdiener) => {
	const netto = som(artikel('3.81'), nettoVan(wie), wie.bijstand);
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
	nettoPerMaand: perMaand(nettoVan(zonderVakantiegeld(wie))),
	toetsingsinkomen: metBijstand(wie),
});

export const bomen = { zelf: bomenVan(zelf), partner: bomenVan(partner) };
