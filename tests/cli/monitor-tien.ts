/**
 * Ten households of Haarlemmermeer on 1 November 2024, worked out by hand before the first run.
 *
 * Norms, euro per month without vakantietoeslag (rules/begrippen/bijstandsnormen.ts, row of 2024-07-01, less 5%):
 *   alone 1.308,45 × 0,95 = 1.243,03   × 1,2 = 1.491,63   × 1,3 = 1.615,94
 *   two   1.869,21 × 0,95 = 1.775,75   × 1,2 = 2.130,90   × 1,3 = 2.308,47
 *   two with AOW 1.976,64 × 0,95 × 1,2 = 2.253,37
 * Vermogen 2024: alone 7.575, family 15.150.
 * Margin of the inkomenstoeslag: 2% of 1.491,63 = 29,83, so "misschien" up to 1.521,46.
 * Amounts: inkomenstoeslag 480 alone, 620 parent (2024: of now). Of an earlier year: zorgverzekering 12 to 39,75 a
 * month = 144 to 477 a year (2023), school 155 and 310 (2022), sport 500 to 850 a child from 4 (2023).
 *
 *    who                          income                    inkomenstoeslag   doet mee   zorgverzekering
 * A  alone 40, 3 years low        1.450: 41,63 below        zeker 480         zeker      zeker
 * B  alone 50                     1.395: 96,63 below        niet              zeker      zeker
 * C  alone 45, 3 years low        1.500: 8,37 above         margin: gemeente  gemeente   gemeente
 * D  alone 30, 3 years low        1.560: 68,37 above,       niet              gemeente   gemeente
 *                                 55,94 below 130%
 * E  alone 35                     2.500: far above          niet              niet       niet
 * F  parent 38, bijstand, 8 + 15  not asked                 zeker 620         zeker      zeker
 * G  two 40 + 38, children 3 + 6  2.100 + 0: 30,90 below    niet              zeker      zeker
 * H  two 70 + 68, AOW, 20.000     1.500 + 400: far below    nvt               gemeente   niet (vermogen)
 * I  alone 45, 3 years low        not known                 open              open       open
 * J  alone 25, student with DUO   900: far below            niet              gemeente   niet (student)
 */
import type { Huishouden } from '../../src/lib/contract/huishouden.ts';

const alleen = {
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	opleiding: 'geen',
	inkomstenbronnen: ['loon'],
	inkomenIsInclusiefVakantiegeld: false,
	vermogen: 1000,
	laagInkomen3Jaar: false,
	inkomenstoeslagAfgelopenJaar: false,
	kosten: [],
	langdurigZiek: false,
};

const personen: Readonly<Record<string, object>> = {
	A: { leeftijd: 40, inkomen: 1450, laagInkomen3Jaar: true },
	B: { leeftijd: 50, inkomen: 1395 },
	C: { leeftijd: 45, inkomen: 1500, laagInkomen3Jaar: true },
	D: { leeftijd: 30, inkomen: 1560, laagInkomen3Jaar: true },
	E: { leeftijd: 35, inkomen: 2500 },
	F: {
		leeftijd: 38,
		kinderen: [{ leeftijd: 8 }, { leeftijd: 15 }],
		inkomstenbronnen: ['bijstand'],
		laagInkomen3Jaar: true,
	},
	G: {
		leeftijd: 40,
		heeftPartner: true,
		leeftijdPartner: 38,
		kinderen: [{ leeftijd: 3 }, { leeftijd: 6 }],
		inkomen: 2100,
		inkomenPartner: 0,
		werkt: true,
		partnerWerkt: false,
	},
	H: {
		leeftijd: 70,
		heeftPartner: true,
		leeftijdPartner: 68,
		inkomstenbronnen: ['aow'],
		inkomen: 1500,
		inkomenPartner: 400,
		vermogen: 20_000,
		kosten: ['zorg'],
	},
	I: { leeftijd: 45, inkomen: null, vermogen: null, laagInkomen3Jaar: true },
	J: { leeftijd: 25, opleiding: 'hbo-of-universiteit', inkomstenbronnen: ['duo'], inkomen: 900 },
};

export const peildatum = '2024-11-01';

export const tien = Object.entries(personen).map(
	([id, anders]) => ({ id, gemeente: 'haarlemmermeer', antwoorden: { ...alleen, ...anders } }) as Huishouden,
);

/** As lines; each household as often as asked, so that counts of ten can be printed. */
export const alsRegels = (keer: number): string =>
	Array.from({ length: keer }, () => tien.map((een) => `${JSON.stringify(een)}\n`).join('')).join('');
