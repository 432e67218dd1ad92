/** From the net month of one person to the income over the year, by the kind of income. */
import { wetten } from '../../bronnen/wetten.ts';
import { extraMaand, heeftPartner, inkomenIsInclusiefVakantiegeld, inkomenVanLoonstrook } from '../../feiten/index.ts';
import type { Eenheid } from '../../kern/node.ts';
import { bereken, geen, indien, tussen, type Getal, type JaNee } from '../../kern/uitdrukking.ts';
import { aowLeeftijd } from '../normen.ts';
import { brutoPerMaand } from './bruto.ts';
import type { Heffing } from './loonheffing.ts';
import {
	algemeneKorting,
	alleenstaandeOuderenkorting,
	arbeidKorting,
	jonggehandicaptenkorting,
	kortingOuderen,
} from './normen-kortingen.ts';
import { eindeSchijf1Oudsten, schijven, vakantiebijslag, zvw } from './normen-tarief.ts';
import {
	aowAlleen,
	aowPaar,
	aowVakantiegeldAlleen,
	aowVakantiegeldPaar,
	dertiendeMaand,
	leeftijdVoor1946,
	margeLoonstrook,
	margeOngeveer,
	margeTabel,
} from './normen-uitkering.ts';

type PerMaand = Getal<'euro/maand'>;
type PerJaar = Getal<'euro/jaar'>;
/** Norms by the names that the table knows them by. */
export type Cijfers = Readonly<Record<string, Getal<Eenheid>>>;

/** What is known of one of the two partners. */
export interface Persoon {
	readonly leeftijd: Getal<'jaar'>;
	/** Net, euro per month. */
	readonly inkomen: PerMaand;
	/** It is applied to the income: as answered, or what that is taken for. */
	readonly loonheffingskorting: JaNee;
	/** Asked, and not known. */
	readonly weetKortingNiet: JaNee;
	readonly toetsingsinkomen: PerJaar;
}

const { artikel } = wetten.loonbelasting;
const nul = geen('euro/maand');
const geenDeel = geen('fractie');
const geenKorting = geen('euro/jaar');

export type Richtingen = Readonly<Record<string, 'stijgt' | 'daalt'>>;

/** Those that can be a range: whether gross rises or falls with them. */
const richtingen: Richtingen = { eindeSchijf1: 'daalt', vasteKorting: 'daalt', zvw: 'stijgt' };

/** Only of the figures that are there. */
export const richtingenBij = (cijfers: Cijfers, richtingen: Richtingen): Richtingen =>
	Object.fromEntries(Object.entries(richtingen).filter(([naam]) => naam in cijfers));

const bruto = (invoer: Readonly<Record<string, number>>) =>
	brutoPerMaand(invoer['netto']!, invoer as unknown as Heffing);

/** Gross of a net amount, euro per month. */
export const brutoVan = (netto: PerMaand, cijfers: Cijfers) =>
	bereken<'euro/maand', Cijfers>(
		'euro/maand',
		{ netto, ...cijfers },
		{ netto: 'stijgt', ...richtingenBij(cijfers, richtingen) },
		bruto,
		artikel('20a-22c'),
	);

/** The brackets of who has AOW age; for who may be born before 1946 the first one is perhaps longer. */
export const schijvenAow = (leeftijd: Getal<'jaar'>): Cijfers => ({
	...schijven.aow,
	eindeSchijf1: indien(
		leeftijd.isMinstens(leeftijdVoor1946),
		tussen(schijven.aow.eindeSchijf1, eindeSchijf1Oudsten),
		schijven.aow.eindeSchijf1,
	),
});

interface Jaardelen {
	readonly bruto: number;
	readonly vakantiegeld: number;
	readonly extra: number;
}
const heelJaar = ({ bruto, vakantiegeld, extra }: Jaardelen) => 12 * bruto * (1 + vakantiegeld) * (1 + extra);

/** Of twelve months, with vakantiegeld and an extra month as a part of them, euro per year. */
export const overHetJaar = (bruto: PerMaand, vakantiegeld: Getal<'fractie'>, extra: Getal<'fractie'>) =>
	bereken(
		'euro/jaar',
		{ bruto, vakantiegeld, extra },
		{ bruto: 'stijgt', vakantiegeld: 'stijgt', extra: 'stijgt' },
		heelJaar,
		wetten.awir.artikel('8'),
	);

/** The part that still comes besides; none where it is in the amount. */
export const apart = (deel: Getal<'fractie'>) => indien(inkomenIsInclusiefVakantiegeld, geenDeel, deel);
/** With wages something more may come once a year. */
export const extra = indien(extraMaand, tussen(geenDeel, dertiendeMaand), geenDeel);

const marge = indien(inkomenVanLoonstrook, margeLoonstrook, margeOngeveer);
interface Marges {
	readonly netto: number;
	readonly marge: number;
	readonly margeTabel: number;
}
const minstens = ({ netto, marge, margeTabel }: Marges) => Math.max(0, netto - marge - margeTabel);
const hoogstens = ({ netto, marge, margeTabel }: Marges) => netto + marge + margeTabel;

const minMarge = (netto: PerMaand) =>
	bereken(
		'euro/maand',
		{ netto, marge, margeTabel },
		{ netto: 'stijgt', marge: 'daalt', margeTabel: 'daalt' },
		minstens,
		artikel('20a-22c'),
	);
const plusMarge = (netto: PerMaand) =>
	bereken(
		'euro/maand',
		{ netto, marge, margeTabel },
		{ netto: 'stijgt', marge: 'stijgt', margeTabel: 'stijgt' },
		hoogstens,
		artikel('20a-22c'),
	);
const metMarge = (netto: PerMaand) => tussen(minMarge(netto), plusMarge(netto));

/** What is withheld in every case, and the credit that only applies with the loonheffingskorting. */
export interface Kolom {
	readonly altijd: Cijfers;
	readonly korting: Cijfers;
}
/** Beside the brackets, for who is younger and for who has AOW age. */
export interface Kolommen {
	readonly totAow: Kolom;
	readonly aow: Kolom;
}
interface Soort extends Kolommen {
	readonly vakantiegeld: Getal<'fractie'>;
	readonly extra: Getal<'fractie'>;
}

/** @param lees how far the net amount can be from what was paid */
function jaarVan({ totAow, aow, vakantiegeld, extra }: Soort, lees = metMarge) {
	return ({ leeftijd, inkomen, loonheffingskorting }: Persoon): PerJaar => {
		const netto = lees(inkomen);
		const kolom = (basis: Cijfers, { altijd: vast, korting }: Kolom) =>
			indien(
				loonheffingskorting,
				brutoVan(netto, { ...basis, ...vast, ...korting }),
				brutoVan(netto, { ...basis, ...vast }),
			);
		const bruto = indien(
			leeftijd.isMinstens(aowLeeftijd),
			kolom(schijvenAow(leeftijd), aow),
			kolom(schijven.totAow, totAow),
		);
		return overHetJaar(bruto, vakantiegeld, extra);
	};
}

const ouderen = { ...algemeneKorting.aow, ...kortingOuderen };
/** The white table: wages. */
export const wit: Kolommen = {
	totAow: { altijd: {}, korting: { ...algemeneKorting.totAow, ...arbeidKorting.totAow } },
	aow: { altijd: {}, korting: { ...ouderen, ...arbeidKorting.aow } },
};
/** The green table: benefits and pensions. */
export const groen: Kolommen = {
	totAow: { altijd: {}, korting: algemeneKorting.totAow },
	aow: { altijd: {}, korting: ouderen },
};

const loon: Soort = { ...wit, vakantiegeld: apart(vakantiebijslag), extra };
export const jaarVanLoon = jaarVan(loon);
/** WW, WIA, WAO, IOAW and IOAZ. */
const uitkering: Soort = { ...groen, vakantiegeld: apart(vakantiebijslag), extra: geenDeel };
export const jaarVanUitkering = jaarVan(uitkering);
/** UWV applies this credit whether or not it applies the others (art. 23 lid 4). */
export const jaarVanWajong = jaarVan({
	...uitkering,
	totAow: { altijd: { vasteKorting: jonggehandicaptenkorting }, korting: algemeneKorting.totAow },
});

/** A fund that pays no AOW may or may not know that somebody is single; before AOW age it may or may not withhold Zvw. */
export const jaarVanPensioen = jaarVan({
	...uitkering,
	totAow: { altijd: { ...zvw, zvw: tussen(geenDeel, zvw.zvw) }, korting: algemeneKorting.totAow },
	aow: {
		altijd: zvw,
		korting: {
			...ouderen,
			vasteKorting: indien(heeftPartner, geenKorting, tussen(geenKorting, alleenstaandeOuderenkorting)),
		},
	},
	vakantiegeld: apart(tussen(geenDeel, vakantiebijslag)),
});

const deelVakantiegeldAow = (vakantiegeld: PerMaand, bruto: PerMaand) =>
	bereken(
		'fractie',
		{ vakantiegeld, bruto },
		{ vakantiegeld: 'stijgt', bruto: 'daalt' },
		({ vakantiegeld, bruto }) => vakantiegeld / bruto,
		artikel('20a-22c'),
	);
/** Only at AOW age. */
export const jaarVanAow = jaarVan({
	...uitkering,
	aow: {
		altijd: zvw,
		korting: { ...ouderen, vasteKorting: indien(heeftPartner, geenKorting, alleenstaandeOuderenkorting) },
	},
	vakantiegeld: apart(
		indien(
			heeftPartner,
			deelVakantiegeldAow(aowVakantiegeldPaar, aowPaar),
			deelVakantiegeldAow(aowVakantiegeldAlleen, aowAlleen),
		),
	),
});

const zonderMarge = (inkomen: PerMaand) => inkomen;
/** The same for who takes the net amount as it is told, to the cent. */
export const jaarVanPreciesLoon = jaarVan({ ...loon, extra: geenDeel }, zonderMarge);
export const jaarVanPreciezeUitkering = jaarVan(uitkering, zonderMarge);

/** No income at all, to the cent. */
export const heeftNiets = ({ inkomen }: Persoon) => inkomen.isHoogstens(nul);
