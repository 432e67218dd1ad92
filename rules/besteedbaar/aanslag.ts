/** What the tax return leaves of a year: art. 2.10, 8.10-8.18 Wet IB, and the contribution of art. 43 Zvw. */
import type { Heffing } from '../begrippen/belasting/loonheffing.ts';
import { aanslag, nettoPerMaand } from '../begrippen/belasting/loonheffing.ts';
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
import { heeftPartner, inkomstenbronnen, kinderen, soortZiekteuitkering } from '../feiten/index.ts';
import type { Eenheid } from '../kern/node.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	geen,
	indien,
	isWeetNiet,
	minstensEen,
	niet,
	onbegrensd,
	som,
	tussen,
	type Getal,
	type JaNee,
} from '../kern/uitdrukking.ts';
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

const ouderen: Cijfers = { ...algemeneKorting.aow, ...kortingOuderen };
const aow: Cijfers = { ...ouderen, ...arbeidKorting.aow, ...zvw };
const totAow: Cijfers = { ...schijven.totAow, ...algemeneKorting.totAow, ...arbeidKorting.totAow };

const krijgtUitkering = ({ uitkering }: Verdiener) => uitkering.isMeerDan(niets);
/** The check asks which benefit it is, not whose. */
const wajongInHuis = alle(inkomstenbronnen.bevat('ziekte-of-arbeidsongeschiktheid'), soortZiekteuitkering.is('wajong'));
const vanTwee = alle(heeftPartner, krijgtUitkering(zelf), krijgtUitkering(partner));
const kortingWajong = (wie: Verdiener) =>
	indien(
		alle(wajongInHuis, krijgtUitkering(wie)),
		indien(vanTwee, tussen(niets, jonggehandicaptenkorting), jonggehandicaptenkorting),
		niets,
	);
const kortingAlleen = indien(heeftPartner, niets, alleenstaandeOuderenkorting);

/** The figures for who has AOW age all year, or is younger. */
const cijfersAow = ({ leeftijd }: Verdiener): Cijfers => ({
	...schijvenAow(leeftijd),
	...aow,
	vasteKorting: kortingAlleen,
});
const cijfersTotAow = (wie: Verdiener): Cijfers => ({ ...totAow, vasteKorting: kortingWajong(wie) });

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
			indien(
				alle(jongerDan12, niet(heeftAow(wie))),
				korting(wie),
				indien(hoogstens12, tussen(niets, korting(wie)), niets),
			),
			niets,
		),
		'Wij nemen aan dat het kind het hele jaar bij u woont. Hoeveel de korting is vanaf de AOW-leeftijd, vonden wij niet.',
	);

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

const bronInkomen = wetten.participatiewet.artikel('31 lid 4');

/** The three kinds of income without vakantiegeld, euro per month. */
const perMaand = (wie: Verdiener) => {
	const zonderVakantiegeld = (bedrag: PerJaar) =>
		bereken(
			'euro/maand',
			{ bedrag, vakantiebijslag },
			{ bedrag: 'stijgt', vakantiebijslag: 'daalt' },
			({ bedrag, vakantiebijslag }) => bedrag / (1 + vakantiebijslag) / 12,
			bronInkomen,
		);
	const vakantiegeldAow = indien(heeftPartner, aowVakantiegeldPaar, aowVakantiegeldAlleen);
	const pensioen = bereken(
		'euro/maand',
		{ pensioen: wie.pensioen, vakantiegeld: indien(heeftAow(wie), vakantiegeldAow, geen('euro/maand')) },
		{ pensioen: 'stijgt', vakantiegeld: 'daalt' },
		({ pensioen, vakantiegeld }) => Math.max(0, pensioen / 12 - vakantiegeld),
		bronInkomen,
	);
	return { loon: zonderVakantiegeld(wie.loon), uitkering: zonderVakantiegeld(wie.uitkering), pensioen };
};

/** What is withheld from one kind of income, and the credits that the loonheffingskorting adds. */
interface Kolom {
	readonly altijd: Cijfers;
	readonly korting: Cijfers;
}
const kolommen = (
	wie: Verdiener,
): Readonly<Record<'loon' | 'uitkering' | 'pensioen', { aow: Kolom; totAow: Kolom }>> => {
	const basisAow = schijvenAow(wie.leeftijd);
	const groen = { ...schijven.totAow, vasteKorting: kortingWajong(wie) };
	return {
		loon: {
			aow: { altijd: basisAow, korting: { ...ouderen, ...arbeidKorting.aow } },
			totAow: { altijd: schijven.totAow, korting: { ...algemeneKorting.totAow, ...arbeidKorting.totAow } },
		},
		uitkering: {
			aow: { altijd: basisAow, korting: ouderen },
			totAow: { altijd: groen, korting: algemeneKorting.totAow },
		},
		pensioen: {
			aow: { altijd: { ...basisAow, ...zvw }, korting: { ...ouderen, vasteKorting: kortingAlleen } },
			totAow: { altijd: { ...schijven.totAow, ...zvw }, korting: algemeneKorting.totAow },
		},
	};
};

type PerMaand = Getal<'euro/maand'>;

/** What reaches the bank account of one kind of income. */
const opDeRekening = (bruto: PerMaand, cijfers: Cijfers) =>
	bereken<'euro/maand', Cijfers>(
		'euro/maand',
		{ ...cijfers, bruto },
		{
			bruto: 'stijgt',
			...('eindeSchijf1' in cijfers ? { eindeSchijf1: 'stijgt' } : {}),
			...('vasteKorting' in cijfers ? { vasteKorting: 'stijgt' } : {}),
		},
		({ bruto, ...heffing }) => nettoPerMaand(bruto!, heffing as unknown as Heffing),
		wetten.loonbelasting.artikel('20a-22c'),
	);

/** With the loonheffingskorting on this kind, and without. */
function nettoVanSoort(wie: Verdiener, bruto: PerMaand, { aow, totAow }: { aow: Kolom; totAow: Kolom }) {
	const met = ({ altijd, korting }: Kolom) => opDeRekening(bruto, { ...altijd, ...korting });
	const zonder = ({ altijd }: Kolom) => opDeRekening(bruto, altijd);
	return {
		met: indien(heeftAow(wie), met(aow), met(totAow)),
		zonder: indien(heeftAow(wie), zonder(aow), zonder(totAow)),
	};
}

const nul = geen('euro/maand');

interface Soort {
	readonly zonder: PerMaand;
	readonly isEr: JaNee;
	/** What the loonheffingskorting adds to it. */
	readonly winst: PerMaand;
}

const watKortingToevoegt = ({ met, zonder }: { readonly met: PerMaand; readonly zonder: PerMaand }) =>
	bereken(
		'euro/maand',
		{ met, zonder },
		{ met: 'stijgt', zonder: 'daalt' },
		({ met, zonder }) => met - zonder,
		bronInkomen,
	);

/**
 * Net and without vakantiegeld, euro per month, as the payslips show it. The loonheffingskorting is on one kind of
 * income; of several kinds nobody knows on which.
 */
function nettoVanMaand(wie: Verdiener): PerMaand {
	const [bedragen, kolom] = [perMaand(wie), kolommen(wie)];
	const soort = (naam: keyof typeof bedragen): Soort => {
		const netto = nettoVanSoort(wie, bedragen[naam], kolom[naam]);
		return { zonder: netto.zonder, isEr: bedragen[naam].isMeerDan(nul), winst: watKortingToevoegt(netto) };
	};
	const [een, twee, drie] = [soort('loon'), soort('uitkering'), soort('pensioen')];
	const zonder = som(bronInkomen, een.zonder, twee.zonder, drie.zonder);
	const erbij = (welke: (winsten: readonly number[]) => number, anders: PerMaand) => {
		const winst = ({ isEr, winst }: Soort) => indien(isEr, winst, anders);
		return bereken(
			'euro/maand',
			{ zonder, een: winst(een), twee: winst(twee), drie: winst(drie) },
			{ zonder: 'stijgt', een: 'stijgt', twee: 'stijgt', drie: 'stijgt' },
			({ zonder, een, twee, drie }) => zonder + welke([een, twee, drie].filter(Number.isFinite)),
			bronInkomen,
		);
	};
	const laag = erbij((winsten) => (winsten.length ? Math.min(...winsten) : 0), onbegrensd('euro/maand'));
	const hoog = erbij((winsten) => Math.max(...winsten), nul);
	return indien(
		isWeetNiet(wie.loonheffingskorting),
		tussen(zonder, hoog),
		indien(antwoordOf(wie.loonheffingskorting, altijd), tussen(laag, hoog), zonder),
	);
}

const nettoVan = (wie: Verdiener) => eraf(bruto(wie), belastingOver(wie, bruto(wie), niets), bijdrageZorg(wie));

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
