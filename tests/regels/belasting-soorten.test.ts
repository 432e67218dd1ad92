/** By the kind of income: which parts of the tax law hold, and so between what the income of the year lies. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '#rules';
import { leesRuim, ruim, smal, verwacht, type Ruimte } from './belasting/ruimte.ts';
import {
	alleenstaandeOuderen,
	jaarVan,
	jonggehandicapten,
	vakantiegeldAow,
	type Behandeling,
} from './belasting/wet2026.ts';

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
/** Without an income of their own. */
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
		verwacht(smal(lees(true)), metKorting);
		verwacht(smal(lees(false)), zonderKorting);
		verwacht(smal(lees()), metKorting);
		verwacht(smal({ ...lees(), inkomenHeelJaarGelijk: undefined }), metKorting);
		const laagste = 12 * (netto - onbelast);
		verwacht(ruim(lees(true)), [laagste, metKorting[1]]);
		verwacht(ruim(lees(false)), [laagste, zonderKorting[1]]);
		verwacht(ruim(lees()), [laagste, zonderKorting[1]]);
	});

	const bekend = { ...antwoorden, inkomen: 1500, loonheffingskorting: true };
	const netto = 1500;
	const laagste = 12 * (netto - onbelast);

	it('met vakantiegeld in het bedrag, of zonder dat iemand dat weet', () => {
		const erin = tussen(met, { ...om, netto, vakantiegeld: [0, 0] });
		const apart = tussen(met, { ...om, netto });
		verwacht(smal({ ...bekend, inkomenIsInclusiefVakantiegeld: true }), erin);
		verwacht(ruim({ ...bekend, inkomenIsInclusiefVakantiegeld: true }), [laagste, erin[1]]);
		for (const onbekend of [undefined, null]) {
			verwacht(smal({ ...bekend, inkomenIsInclusiefVakantiegeld: onbekend }), [erin[0], apart[1]]);
			verwacht(ruim({ ...bekend, inkomenIsInclusiefVakantiegeld: onbekend }), [laagste, apart[1]]);
		}
	});

	it('uit het hoofd, of zonder dat iemand weet waarvandaan', () => {
		const ruimer = tussen(met, { ...om, netto, speling: marge.ongeveer });
		for (const inkomenVanLoonstrook of [false, undefined, null]) {
			verwacht(smal({ ...bekend, inkomenVanLoonstrook }), ruimer);
			verwacht(ruim({ ...bekend, inkomenVanLoonstrook }), [laagste, ruimer[1]]);
		}
	});

	it('met een extra maand, of zonder dat iemand dat weet: die is er alleen bij loon', () => {
		const meer = tussen(met, { ...om, netto, extra: extra ? 1 / 12 : 0 });
		for (const extraMaand of [true, undefined, null]) {
			verwacht(smal({ ...bekend, extraMaand }), meer);
			verwacht(ruim({ ...bekend, extraMaand }), [laagste, meer[1]]);
		}
	});

	it('een heel klein bedrag is niet minder dan niets', () => {
		const bijna = { ...bekend, inkomen: 10 };
		verwacht(smal(bijna), [0, tussen(met, { ...om, netto: 10 })[1]]);
		verwacht(ruim(bijna), [0, tussen(met, { ...om, netto: 10 })[1]]);
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
					verwacht(smal(gevraagd), ruimte);
					verwacht(ruim(gevraagd), [12 * (netto - onbelast), ruimte[1]]);
				}
		},
	);
});

const alles: Ruimte = [0, Infinity];
/** Without any credit, and with vakantiegeld: nobody has more before tax (ADR 15). */
const hoogstens = (netto: number, hoe: Behandeling, personen = 1, extra = 0) =>
	jaarVan(netto + personen * marge.ongeveer, hoe) * 1.08 * (1 + extra);

describe('meer soorten: geen bedrag, wel een ruimte zonder enige korting', () => {
	const rijen: readonly (readonly [bronnen: readonly string[], zvw: boolean, isLoon: boolean])[] = [
		[['loon', 'ww'], false, true],
		[['loon', 'pensioen'], true, true],
		[['loon', 'aow'], true, true],
		[['aow', 'pensioen'], true, false],
		[['loon', 'aio'], true, true],
		[['ww', 'bijstand'], false, false],
		[['ww', 'ioaw-ioaz', 'ziekte-of-arbeidsongeschiktheid'], false, false],
		[['ww', 'pensioen', 'geen'], true, false],
	];
	const gevallen = rijen.flatMap(([bronnen, zvw, isLoon]) =>
		[jong, oud].map(
			(wie) => [bronnen.join(' en '), wie.leeftijd, { wie: { ...wie, ...uit(...bronnen) }, zvw, isLoon }] as const,
		),
	);

	it.each(gevallen)('%s op %i jaar', (_naam, leeftijd, { wie, zvw, isLoon }) => {
		for (const netto of [...bedragen, 8000]) {
			const gevraagd = { ...wie, inkomen: netto, loonheffingskorting: true };
			const hoe = { aow: leeftijd === 67, zvw };
			const laagste = 12 * (netto - onbelast);
			expect(smal(gevraagd)).toBeUndefined();
			verwacht(ruim(gevraagd), [laagste, hoogstens(netto, hoe)]);
			for (const extraMaand of [true, undefined])
				verwacht(ruim({ ...gevraagd, extraMaand }), [laagste, hoogstens(netto, hoe, 1, isLoon ? 1 / 12 : 0)]);
		}
		verwacht(ruim({ ...wie, inkomen: 1500, inkomenIsInclusiefVakantiegeld: true }), [
			12 * (1500 - onbelast),
			hoogstens(1500, { aow: leeftijd === 67, zvw }) / 1.08,
		]);
	});

	it('studiefinanciering is een lening of een gift: van niets tot het hoogste', () => {
		const student = { ...jong, ...uit('duo', 'loon'), inkomen: 1500 };
		expect(smal(student)).toBeUndefined();
		verwacht(ruim(student), [0, hoogstens(1500, {})]);
	});

	it.each(['loon', 'ww', 'ioaw-ioaz', 'aow', 'pensioen', 'ziekte-of-arbeidsongeschiktheid'])(
		'%s naast bijstand, AIO, studiefinanciering, een bedrijf of alimentatie: geen bedrag',
		(bron) => {
			for (const ernaast of ['bijstand', 'duo', 'eigen-bedrijf', 'alimentatie-of-anders'])
				expect(
					smal({ ...oud, ...uit(bron, ernaast), soortZiekteuitkering: 'wia-of-wao', inkomen: 1500 }),
				).toBeUndefined();
			for (const ernaast of ['eigen-bedrijf', 'alimentatie-of-anders'])
				verwacht(ruim({ ...oud, ...uit(bron, ernaast), soortZiekteuitkering: 'wia-of-wao', inkomen: 1500 }), alles);
		},
	);

	it('een lege lijst zegt niets over de soort: geen bedrag', () => {
		for (const soortZiekteuitkering of ['wia-of-wao', 'wajong'])
			for (const wie of [jong, oud]) {
				const leeg = { ...wie, inkomstenbronnen: [], soortZiekteuitkering, inkomen: 1500 };
				expect(smal(leeg)).toBeUndefined();
				verwacht(ruim(leeg), [12 * (1500 - onbelast), hoogstens(1500, { aow: wie === oud })]);
			}
	});

	it('bijstand naast loon: zonder het inkomen is alles mogelijk, en daar wordt niet naar gevraagd', () => {
		verwacht(ruim({ ...jong, ...uit('bijstand', 'loon') }), alles);
		verwacht(ruim({ ...oud, ...uit('aio', 'pensioen') }), alles);
		const zonder = leesRuim({ ...jong, ...uit('loon') });
		verwacht(zonder.value, alles);
		expect(zonder.open).toContain('inkomen');
	});
});
