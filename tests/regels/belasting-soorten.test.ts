/** By the kind of income: which parts of the tax law hold, and so between what the income of the year lies. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden, Datum } from '#rules';
import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../rules/begrippen/belasting/toetsingsinkomen.ts';
import type { Bereik } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import {
	alleenstaandeOuderen,
	jaarVan,
	jonggehandicapten,
	vakantiegeldAow,
	type Behandeling,
} from './belasting/wet2026.ts';

const november: Datum = '2026-11-22';
const smalVan = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenVoorBedrag.node, antwoorden, november).value;
const ruimVan = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenRuim.node, antwoorden, november).value;

type Ruimte = readonly [van: number, tot: number];
function verwacht(waarde: unknown, [van, tot]: Ruimte) {
	const bereik = waarde as Bereik;
	expect(bereik.van).toBeCloseTo(van, 2);
	expect(bereik.tot).toBeCloseTo(tot, 2);
}

/** ADR 15: from a payslip 15 euro, else 45, and 2 for the steps of the table. */
const marge = { loonstrook: 15 + 2, ongeveer: 45 + 2 };
/** ADR 15: a travel allowance of an employer may be in the net amount. */
const onbelast = 145;

/** What the law does with one kind of income; where nobody can know which of two holds, both. */
interface Soort {
	readonly antwoorden: Antwoorden;
	/** Without and with the loonheffingskorting: that of which most is left, and that of which least is left. */
	readonly zonder: readonly [meest: Behandeling, minst: Behandeling];
	readonly met: readonly [meest: Behandeling, minst: Behandeling];
	/** As a part of the year, if it comes apart. */
	readonly vakantiegeld: Ruimte;
	readonly extra?: true;
}
const zeker = (hoe: Behandeling): readonly [Behandeling, Behandeling] => [hoe, hoe];

const basis: Antwoorden = {
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	inkomenHeelJaarGelijk: true,
	inkomenVanLoonstrook: true,
	inkomenIsInclusiefVakantiegeld: false,
	extraMaand: false,
};
/** The last year before AOW age, and the first one of it. */
const jong = { ...basis, heeftPartner: false, leeftijd: 66 };
const oud = { ...basis, heeftPartner: false, leeftijd: 67 };
/** Without an income of their own; on 1 January 1946 born at the earliest, or perhaps before. */
const metPartner = { heeftPartner: true, leeftijdPartner: 66, inkomenPartner: 0 };
const uit = (...inkomstenbronnen: readonly string[]) => ({ inkomstenbronnen });
const ziek = (soortZiekteuitkering: string) => ({ ...uit('ziekte-of-arbeidsongeschiktheid'), soortZiekteuitkering });

const groen = { zonder: zeker({}), met: zeker({ algemeen: true }), vakantiegeld: [0.08, 0.08] } as const;
const groenAow = {
	zonder: zeker({ aow: true }),
	met: zeker({ aow: true, algemeen: true }),
	vakantiegeld: [0.08, 0.08],
} as const;
const metZvw = { aow: true, zvw: true };
const ouderen = { ...metZvw, algemeen: true };
const alleenstaande = { ...ouderen, vast: alleenstaandeOuderen };

const soorten: Readonly<Record<string, Soort>> = {
	'loon: de witte tabel': {
		antwoorden: { ...jong, ...uit('loon') },
		zonder: zeker({}),
		met: zeker({ algemeen: true, arbeid: true }),
		vakantiegeld: [0.08, 0.08],
		extra: true,
	},
	'loon vanaf de AOW-leeftijd: geen AOW-premie, en de werkgever betaalt de Zvw': {
		antwoorden: { ...oud, ...uit('loon') },
		zonder: zeker({ aow: true }),
		met: zeker({ aow: true, algemeen: true, arbeid: true }),
		vakantiegeld: [0.08, 0.08],
		extra: true,
	},
	'WW: de groene tabel': { ...groen, antwoorden: { ...jong, ...uit('ww') } },
	'WW vanaf de AOW-leeftijd': { ...groenAow, antwoorden: { ...oud, ...uit('ww') } },
	IOAW: { ...groen, antwoorden: { ...jong, ...uit('ioaw-ioaz') } },
	'IOAW vanaf de AOW-leeftijd': { ...groenAow, antwoorden: { ...oud, ...uit('ioaw-ioaz') } },
	WIA: { ...groen, antwoorden: { ...jong, ...ziek('wia-of-wao') } },
	'WIA vanaf de AOW-leeftijd': { ...groenAow, antwoorden: { ...oud, ...ziek('wia-of-wao') } },
	'Wajong: de jonggehandicaptenkorting geldt altijd (art. 23 lid 4)': {
		antwoorden: { ...jong, ...ziek('wajong') },
		zonder: zeker({ vast: jonggehandicapten }),
		met: zeker({ algemeen: true, vast: jonggehandicapten }),
		vakantiegeld: [0.08, 0.08],
	},
	'Wajong vanaf de AOW-leeftijd: de ouderenkorting komt ervoor in de plaats (Wet IB art. 8.16a)': {
		...groenAow,
		antwoorden: { ...oud, ...ziek('wajong') },
	},
	'pensioen voor de AOW-leeftijd: misschien met Zvw': {
		antwoorden: { ...jong, ...uit('pensioen') },
		zonder: [{}, { zvw: true }],
		met: [{ algemeen: true }, { algemeen: true, zvw: true }],
		vakantiegeld: [0, 0.08],
	},
	'pensioen van een alleenstaande: het fonds weet dat misschien': {
		antwoorden: { ...oud, ...uit('pensioen') },
		zonder: zeker(metZvw),
		met: [alleenstaande, ouderen],
		vakantiegeld: [0, 0.08],
	},
	'pensioen met partner': {
		antwoorden: { ...oud, ...metPartner, ...uit('pensioen') },
		zonder: zeker(metZvw),
		met: zeker(ouderen),
		vakantiegeld: [0, 0.08],
	},
	'AOW van een alleenstaande': {
		antwoorden: { ...oud, ...uit('aow') },
		zonder: zeker(metZvw),
		met: zeker(alleenstaande),
		vakantiegeld: [vakantiegeldAow.alleen, vakantiegeldAow.alleen],
	},
	'AOW met partner': {
		antwoorden: { ...oud, ...metPartner, ...uit('aow') },
		zonder: zeker(metZvw),
		met: zeker(ouderen),
		vakantiegeld: [vakantiegeldAow.paar, vakantiegeldAow.paar],
	},
};

/** Up to each bracket and each end of a credit. */
const bedragen = [600, 900, 1500, 2400, 3300, 6500];

interface Omstandigheid {
	readonly netto: number;
	readonly speling: number;
	readonly vakantiegeld: Ruimte;
	readonly extra?: number;
}
const tussen = ([meest, minst]: Soort['met'], { netto, speling, vakantiegeld, extra = 0 }: Omstandigheid): Ruimte => [
	jaarVan(Math.max(0, netto - speling), meest) * (1 + vakantiegeld[0]),
	jaarVan(netto + speling, minst) * (1 + vakantiegeld[1]) * (1 + extra),
];

describe.each(Object.entries(soorten))('%s', (_naam, { antwoorden, zonder, met, vakantiegeld, extra }) => {
	const om = { speling: marge.loonstrook, vakantiegeld };

	it.each(bedragen)('%i netto: met, zonder en met een onbekende loonheffingskorting', (netto) => {
		const lees = (loonheffingskorting?: boolean) => ({ ...antwoorden, inkomen: netto, loonheffingskorting });
		const metKorting = tussen(met, { ...om, netto });
		const zonderKorting = tussen(zonder, { ...om, netto });
		verwacht(smalVan(lees(true)), metKorting);
		verwacht(smalVan(lees(false)), zonderKorting);
		verwacht(smalVan(lees()), metKorting);
		const laagste = 12 * (netto - onbelast);
		verwacht(ruimVan(lees(true)), [laagste, metKorting[1]]);
		verwacht(ruimVan(lees(false)), [laagste, zonderKorting[1]]);
		verwacht(ruimVan(lees()), [laagste, zonderKorting[1]]);
	});

	const bekend = { ...antwoorden, inkomen: 1500, loonheffingskorting: true };
	const netto = 1500;
	const laagste = 12 * (netto - onbelast);

	it('met vakantiegeld in het bedrag, of zonder dat iemand dat weet', () => {
		const erin = tussen(met, { ...om, netto, vakantiegeld: [0, 0] });
		const apart = tussen(met, { ...om, netto });
		verwacht(smalVan({ ...bekend, inkomenIsInclusiefVakantiegeld: true }), erin);
		verwacht(ruimVan({ ...bekend, inkomenIsInclusiefVakantiegeld: true }), [laagste, erin[1]]);
		for (const onbekend of [undefined, null]) {
			verwacht(smalVan({ ...bekend, inkomenIsInclusiefVakantiegeld: onbekend }), [erin[0], apart[1]]);
			verwacht(ruimVan({ ...bekend, inkomenIsInclusiefVakantiegeld: onbekend }), [laagste, apart[1]]);
		}
	});

	it('uit het hoofd, of zonder dat iemand weet waarvandaan', () => {
		const ruimer = tussen(met, { ...om, netto, speling: marge.ongeveer });
		for (const inkomenVanLoonstrook of [false, undefined, null]) {
			verwacht(smalVan({ ...bekend, inkomenVanLoonstrook }), ruimer);
			verwacht(ruimVan({ ...bekend, inkomenVanLoonstrook }), [laagste, ruimer[1]]);
		}
	});

	it('met een extra maand, of zonder dat iemand dat weet: die is er alleen bij loon', () => {
		const meer = tussen(met, { ...om, netto, extra: extra ? 1 / 12 : 0 });
		for (const extraMaand of [true, undefined, null]) {
			verwacht(smalVan({ ...bekend, extraMaand }), meer);
			verwacht(ruimVan({ ...bekend, extraMaand }), [laagste, meer[1]]);
		}
	});

	it('een heel klein bedrag is niet minder dan niets', () => {
		const bijna = { ...bekend, inkomen: 10 };
		verwacht(smalVan(bijna), [0, tussen(met, { ...om, netto: 10 })[1]]);
		verwacht(ruimVan(bijna), [0, tussen(met, { ...om, netto: 10 })[1]]);
	});
});

/** The first bracket is longer for who was born before 1946; at 78 that was so in some year that we know. */
describe('misschien geboren voor 1946', () => {
	const netto = 3300;
	it.each(Object.entries(soorten).filter(([, { antwoorden }]) => antwoorden.leeftijd === 67))(
		'%s',
		(_naam, { antwoorden, met, zonder, vakantiegeld }) => {
			for (const loonheffingskorting of [true, false])
				for (const leeftijd of [77, 78]) {
					const [meest, minst] = loonheffingskorting ? met : zonder;
					const om = { netto, speling: marge.loonstrook, vakantiegeld };
					const ruimte = tussen([{ ...meest, voor1946: leeftijd === 78 }, minst], om);
					const gevraagd = { ...antwoorden, leeftijd, inkomen: netto, loonheffingskorting };
					verwacht(smalVan(gevraagd), ruimte);
					verwacht(ruimVan(gevraagd), [12 * (netto - onbelast), ruimte[1]]);
				}
		},
	);
});
