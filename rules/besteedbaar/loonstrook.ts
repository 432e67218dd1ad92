/** What is left of a month as the payslips show it: art. 20a-22c Wet LB. */
import { nettoPerMaand, type Heffing } from '../begrippen/belasting/loonheffing.ts';
import { schijven, vakantiebijslag, zvw } from '../begrippen/belasting/normen-tarief.ts';
import {
	groen,
	richtingenBij,
	schijvenAow,
	wit,
	type Cijfers,
	type Kolom,
	type Kolommen,
} from '../begrippen/belasting/soorten.ts';
import { wetten } from '../bronnen/wetten.ts';
import {
	altijd,
	antwoordOf,
	bereken,
	geen,
	indien,
	isWeetNiet,
	onbegrensd,
	som,
	tussen,
	type Getal,
	type JaNee,
} from '../kern/uitdrukking.ts';
import { kortingAlleen, kortingWajong } from './kortingen.ts';
import { vakantiegeldAow } from './maand.ts';
import { heeftAow, type Verdiener } from './persoon.ts';

type PerJaar = Getal<'euro/jaar'>;

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
	const pensioen = bereken(
		'euro/maand',
		{ pensioen: wie.pensioen, vakantiegeld: indien(heeftAow(wie), vakantiegeldAow, geen('euro/maand')) },
		{ pensioen: 'stijgt', vakantiegeld: 'daalt' },
		({ pensioen, vakantiegeld }) => Math.max(0, pensioen / 12 - vakantiegeld),
		bronInkomen,
	);
	return { loon: zonderVakantiegeld(wie.loon), uitkering: zonderVakantiegeld(wie.uitkering), pensioen };
};

const kolommenVan = (wie: Verdiener): Readonly<Record<'loon' | 'uitkering' | 'pensioen', Kolommen>> => ({
	loon: wit,
	uitkering: {
		totAow: { ...groen.totAow, altijd: { vasteKorting: kortingWajong(wie) } },
		aow: groen.aow,
	},
	pensioen: {
		totAow: { ...groen.totAow, altijd: zvw },
		aow: { altijd: zvw, korting: { ...groen.aow.korting, vasteKorting: kortingAlleen } },
	},
});

type PerMaand = Getal<'euro/maand'>;

/** What reaches the bank account of one kind of income. */
const opDeRekening = (bruto: PerMaand, cijfers: Cijfers) =>
	bereken<'euro/maand', Cijfers>(
		'euro/maand',
		{ ...cijfers, bruto },
		{ bruto: 'stijgt', ...richtingenBij(cijfers, { eindeSchijf1: 'stijgt', vasteKorting: 'stijgt' }) },
		({ bruto, ...heffing }) => nettoPerMaand(bruto!, heffing as unknown as Heffing),
		wetten.loonbelasting.artikel('20a-22c'),
	);

/** With the loonheffingskorting on this kind, and without. */
function nettoVanSoort(wie: Verdiener, bruto: PerMaand, { aow, totAow }: Kolommen) {
	const basisAow = schijvenAow(wie.leeftijd);
	const met = (basis: Cijfers, { altijd, korting }: Kolom) => opDeRekening(bruto, { ...basis, ...altijd, ...korting });
	const zonder = (basis: Cijfers, { altijd }: Kolom) => opDeRekening(bruto, { ...basis, ...altijd });
	return {
		met: indien(heeftAow(wie), met(basisAow, aow), met(schijven.totAow, totAow)),
		zonder: indien(heeftAow(wie), zonder(basisAow, aow), zonder(schijven.totAow, totAow)),
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
export function nettoVanMaand(wie: Verdiener): PerMaand {
	const [bedragen, kolommen] = [perMaand(wie), kolommenVan(wie)];
	const soort = (naam: keyof typeof bedragen): Soort => {
		const netto = nettoVanSoort(wie, bedragen[naam], kolommen[naam]);
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
