/** Households to measure with: plausible, no picture of a population. One number gives one household, so none is kept. */
import { gemeenteIds, opties, type Antwoorden } from '#rules';
import { een, euro, heel, kans, toevalVan, type Toeval } from './toeval.ts';

/** How much is known: everything to the cent, what the test asks, or that with gaps and rough amounts. */
export const mengsels = ['alles precies', 'als na de vragen', 'met gaten'] as const;
export type Mengsel = (typeof mengsels)[number];

type Los = Record<string, unknown>;

function bronnenVan(toeval: Toeval, leeftijd: number): string[] {
	if (leeftijd >= 67) return kans(toeval, 0.6) ? ['aow', 'pensioen'] : kans(toeval, 0.7) ? ['aow'] : ['aow', 'aio'];
	if (kans(toeval, 0.08)) return ['loon', een(toeval, ['ww', 'alimentatie-of-anders', 'duo'])];
	return [
		een(toeval, ['loon', 'loon', 'loon', 'loon', 'bijstand', 'ziekte-of-arbeidsongeschiktheid', 'ww', 'eigen-bedrijf']),
	];
}

const kindVan = (toeval: Toeval) => {
	const leeftijd = heel(toeval, 0, 17);
	const school =
		leeftijd < 4 ? 'geen' : leeftijd < 12 ? 'basisonderwijs' : een(toeval, ['voortgezet-onderwijs', 'mbo']);
	const uren = leeftijd < 12 && kans(toeval, 0.4) ? heel(toeval, 20, 140) : 0;
	return {
		leeftijd,
		school,
		opvang: { soort: leeftijd < 4 ? 'dagopvang' : 'bso', urenPerMaand: uren, uurprijs: euro(toeval, 7, 12) },
	};
};

/** What the questions of the test ask. */
function gevraagd(toeval: Toeval): Los {
	const leeftijd = heel(toeval, 18, 88);
	const heeftPartner = kans(toeval, 0.45);
	const isOuder = leeftijd > 22 && leeftijd < 58 && kans(toeval, 0.55);
	const inkomstenbronnen = bronnenVan(toeval, leeftijd);
	const werkt = inkomstenbronnen.includes('loon') || inkomstenbronnen.includes('eigen-bedrijf');
	return {
		gemeente: een(toeval, gemeenteIds),
		leeftijd,
		woonsituatie: een(toeval, ['huurhuis', 'huurhuis', 'huurhuis', 'koophuis', 'koophuis', 'kamer', 'inwonend']),
		heeftPartner,
		leeftijdPartner: heel(toeval, Math.max(18, leeftijd - 6), Math.min(90, leeftijd + 6)),
		kinderen: isOuder ? Array.from({ length: heel(toeval, 1, 3) }, () => kindVan(toeval)) : [],
		inkomstenbronnen,
		inkomen: euro(toeval, 300, 3200),
		inkomenPartner: heeftPartner ? euro(toeval, 0, 2200) : 0,
		inkomenIsInclusiefVakantiegeld: kans(toeval, 0.3),
		werkt,
		partnerWerkt: heeftPartner && kans(toeval, 0.5),
		vermogen: kans(toeval, 0.7) ? euro(toeval, 0, 9000) : euro(toeval, 0, 90_000),
		opleiding: leeftijd < 30 ? een(toeval, ['geen', 'mbo', 'hbo-of-universiteit']) : 'geen',
		laagInkomen3Jaar: kans(toeval, 0.3),
		inkomenstoeslagAfgelopenJaar: kans(toeval, 0.1),
		medebewoners27: een(toeval, [0, 0, 0, 0, 1, 2]),
		rekeningenLukken: een(toeval, ['ja', 'ja', 'soms-niet', 'nee', 'krijgt-hulp']),
		spoed: kans(toeval, 0.08) ? ['deurwaarder'] : [],
		langdurigZiek: kans(toeval, 0.15),
		kosten: kans(toeval, 0.3) ? [een(toeval, opties.kosten)] : [],
		hulp: kans(toeval, 0.2) ? [een(toeval, opties.hulp)] : [],
	};
}

/** What is only asked after the outcome. */
function nagevraagd(toeval: Toeval, { inkomen, inkomenPartner, medebewoners27, vermogen }: Los): Los {
	const jaar = (netto: unknown) => Math.round((netto as number) * 14.5);
	return {
		toetsingsinkomen: jaar(inkomen),
		toetsingsinkomenPartner: jaar(inkomenPartner),
		kaleHuur: euro(toeval, 350, 950),
		vermogenOp1Januari: vermogen,
		andereVolwassenen: (medebewoners27 as number) > 0,
		aanslag: euro(toeval, 100, 700),
		aanslagWaterschap: euro(toeval, 80, 450),
		aanslagVoorBedrijf: false,
		liquideMiddelen: euro(toeval, 0, 3000),
		autoWaarde: een(toeval, [0, 0, 1500, 4000]),
		autoOnmisbaar: kans(toeval, 0.2),
		huurtoeslag: euro(toeval, 0, 300),
		zorgpremie: euro(toeval, 130, 320),
		zorgtoeslag: euro(toeval, 0, 240),
		kindgebondenBudget: 0,
		kinderopvangNetto: 0,
		alimentatieBetaald: 0,
		kostenBedrag: euro(toeval, 50, 1500),
		soortZiekteuitkering: een(toeval, opties.soortZiekteuitkering),
		inkomstenvrijlating: false,
		loonheffingskorting: true,
		loonheffingskortingPartner: true,
		inkomenHeelJaarGelijk: true,
		inkomenVanLoonstrook: true,
		extraMaand: false,
	};
}

/** Some answers were not given, some are not known, some amounts are rough. */
function metGaten(toeval: Toeval, antwoorden: Los): Los {
	const paren = Object.entries(antwoorden).flatMap(([sleutel, waarde]) => {
		const lot = toeval();
		if (sleutel !== 'gemeente' && lot < 0.12) return [];
		if (sleutel !== 'gemeente' && lot < 0.24) return [[sleutel, null]];
		if (typeof waarde !== 'number' || lot > 0.5) return [[sleutel, waarde]];
		return [[sleutel, { van: Math.floor(waarde * 0.8), tot: Math.ceil(waarde * 1.2) }]];
	});
	return Object.fromEntries(paren) as Los;
}

/** @param nummer which one: the same number is always the same household */
export function huishouden(mengsel: Mengsel, nummer: number): Antwoorden {
	const toeval = toevalVan(nummer * 2_654_435_761 + 20261129);
	const gegeven = gevraagd(toeval);
	if (mengsel === 'alles precies') return { ...gegeven, ...nagevraagd(toeval, gegeven) };
	return mengsel === 'met gaten' ? metGaten(toeval, gegeven) : gegeven;
}
