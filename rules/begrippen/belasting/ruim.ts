/** The income over the year whatever the questions that are still open turn out to be. */
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, inkomen, inkomenHeelJaarGelijk, inkomenPartner, inkomstenbronnen } from '../../feiten/index.ts';
import {
	alle,
	antwoordOf,
	bereken,
	geen,
	indien,
	isBeantwoord,
	minstensEen,
	niet,
	nooit,
	onbegrensd,
	som,
	tussen,
	vast,
	type Getal,
	type JaNee,
} from '../../kern/uitdrukking.ts';
import { krijgtBijstandOfAio } from '../huishouden.ts';
import { aowLeeftijd } from '../normen.ts';
import { alleenUit, leeftVanAio, leeftVanBijstand, zonderEigenInkomen } from './bijstandsjaar.ts';
import { margeOnbelast, margeOngeveer, margeTabel } from './normen-uitkering.ts';
import { schijven, vakantiebijslag, zvw } from './normen-tarief.ts';
import { bedragZegtNiets, naarSoort, samenGeschat } from './schatting.ts';
import { apart, brutoVan, extra, heeftNiets, overHetJaar, schijvenAow, type Persoon } from './soorten.ts';

type PerMaand = Getal<'euro/maand'>;
type PerJaar = Getal<'euro/jaar'>;

const bron = wetten.awir.artikel('8');
const nul = geen('euro/jaar');
const alles = tussen(nul, onbegrensd('euro/jaar'));

/** The income of one or of two persons together. */
interface Samen {
	readonly netto: PerMaand;
	readonly personen: Getal<'aantal'>;
	readonly isBekend: JaNee;
	readonly heeftAow: JaNee;
	/** Of who decides whether the first bracket may be longer. */
	readonly leeftijd: Getal<'jaar'>;
}

const laagste = ({ netto, personen }: Samen) =>
	bereken(
		'euro/jaar',
		{ netto, personen, margeOnbelast },
		{ netto: 'stijgt', personen: 'daalt', margeOnbelast: 'daalt' },
		({ netto, personen, margeOnbelast }) => 12 * Math.max(0, netto - personen * margeOnbelast),
		bron,
	);

const plusMarge = ({ netto, personen }: Samen) =>
	bereken(
		'euro/maand',
		{ netto, personen, margeOngeveer, margeTabel },
		{ netto: 'stijgt', personen: 'stijgt', margeOngeveer: 'stijgt', margeTabel: 'stijgt' },
		({ netto, personen, margeOngeveer, margeTabel }) => netto + personen * (margeOngeveer + margeTabel),
		bron,
	);

const metZvw = inkomstenbronnen.bevat('pensioen', 'aow', 'aio');

/** Without any credit the average rate only rises, so of one person it is never less than of two. */
function hoogste(samen: Samen) {
	const netto = plusMarge(samen);
	const bruto = (basis: Parameters<typeof brutoVan>[1]) =>
		indien(metZvw, brutoVan(netto, { ...basis, ...zvw }), brutoVan(netto, basis));
	return overHetJaar(
		indien(samen.heeftAow, bruto(schijvenAow(samen.leeftijd)), bruto(schijven.totAow)),
		apart(vakantiebijslag),
		indien(inkomstenbronnen.bevat('loon'), extra, geen('fractie')),
	);
}

/** Who gets bijstand or AIO is not asked for an income. */
const uitInkomen = (samen: Samen, bedrag: PerJaar) =>
	indien(minstensEen(bedragZegtNiets, alle(krijgtBijstandOfAio, niet(samen.isBekend))), alles, bedrag);
const grenzen = (samen: Samen) => tussen(indien(inkomstenbronnen.bevat('duo'), nul, laagste(samen)), hoogste(samen));

/** Nothing is certain of a year that was not the same all along. */
const alsHeelJaarGelijk = (bedrag: PerJaar) =>
	indien(antwoordOf(inkomenHeelJaarGelijk, nooit), bedrag, indien(inkomenHeelJaarGelijk, alles, alles));

const zonderBedrag = minstensEen(leeftVanBijstand, leeftVanAio, alleenUit('geen'));

/** Of one person who told what comes in, euro per year. */
const ruimVan = (persoon: Persoon) => {
	const alleen: Samen = {
		netto: persoon.inkomen,
		personen: vast(1),
		isBekend: isBeantwoord(persoon.inkomen),
		heeftAow: persoon.leeftijd.isMinstens(aowLeeftijd),
		leeftijd: persoon.leeftijd,
	};
	const ruimst = grenzen(alleen);
	// A hidden allowance for travel only makes the gross lower, so the kind of income only tells the upper end.
	const bedrag = uitInkomen(alleen, indien(heeftNiets(persoon), nul, tussen(ruimst, naarSoort(persoon, ruimst))));
	return zonderEigenInkomen(alles, bedrag);
};

const jaarVan = (persoon: Persoon) => antwoordOf(persoon.toetsingsinkomen, alsHeelJaarGelijk(ruimVan(persoon)));

/** Of a couple that told what comes in together. Of what one of them has, the other has the rest. */
function jaarVanSamen(aanvrager: Persoon, partner: Persoon): PerJaar {
	const beiden: Samen = {
		netto: som(bron, inkomen, inkomenPartner),
		personen: vast(2),
		isBekend: alle(isBeantwoord(inkomen), isBeantwoord(inkomenPartner)),
		heeftAow: alle(aanvrager.leeftijd.isMinstens(aowLeeftijd), partner.leeftijd.isMinstens(aowLeeftijd)),
		leeftijd: aanvrager.leeftijd,
	};
	const samen = alsHeelJaarGelijk(uitInkomen(beiden, grenzen(beiden)));
	// Only for who did not tell it of both, and so never beside two answers.
	const geschat = indien(
		isBeantwoord(aanvrager.toetsingsinkomen),
		antwoordOf(partner.toetsingsinkomen, samen),
		antwoordOf(aanvrager.toetsingsinkomen, samen),
	);
	const deel = ({ toetsingsinkomen }: Persoon) => antwoordOf(toetsingsinkomen, tussen(nul, samen));
	const delen = { eigen: deel(aanvrager), vanPartner: deel(partner) };
	const laag = bereken(
		'euro/jaar',
		{ ...delen, geschat },
		{ eigen: 'stijgt', vanPartner: 'stijgt', geschat: 'stijgt' },
		({ eigen, vanPartner, geschat }) => Math.max(geschat, eigen + vanPartner),
		bron,
	);
	const hoog = bereken(
		'euro/jaar',
		delen,
		{ eigen: 'stijgt', vanPartner: 'stijgt' },
		({ eigen, vanPartner }) => Math.max(eigen, vanPartner),
		bron,
	);
	return indien(
		alle(isBeantwoord(aanvrager.toetsingsinkomen), isBeantwoord(partner.toetsingsinkomen)),
		som(bron, aanvrager.toetsingsinkomen, partner.toetsingsinkomen),
		tussen(laag, hoog),
	);
}

/** Of the household, euro per year. */
export const ruimeSchatting = (aanvrager: Persoon, partner: Persoon) =>
	indien(
		heeftPartner,
		indien(
			alle(samenGeschat, niet(zonderBedrag)),
			jaarVanSamen(aanvrager, partner),
			som(bron, jaarVan(aanvrager), jaarVan(partner)),
		),
		jaarVan(aanvrager),
	);
