/** Whether the estimated yearly income holds the truth: thousands of people, paid by the exact table. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden, Datum } from '#rules';
import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../rules/begrippen/belasting/toetsingsinkomen.ts';
import type { Bereik } from '../../rules/kern/bereik.ts';
import { compileerGetallen } from '../../rules/kern/snel/compileer.ts';
import {
	toeval,
	trekMens,
	trekOmstandigheid,
	vertelAlleen,
	vertelPaar,
	type Mens,
	type Omstandigheid,
	type Toeval,
} from './belasting/mensen.ts';

/** A part of the people is enough for who runs this again for every mistake (docs/mutatie.md). */
const aantal = (mensen: number) => mensen * Number(process.env['STEEKPROEF'] ?? 1);

const niets: Mens = { bron: 'geen', leeftijd: 40, loonheffingskorting: true, verteld: 0, jaar: 0, ziekte: null };

const bomen = { smal: toetsingsinkomenVoorBedrag.node, ruim: toetsingsinkomenRuim.node };
type Ruimten = { readonly smal: Bereik | undefined; readonly ruim: Bereik };
const lezers = new Map<Datum, (antwoorden: Antwoorden) => Ruimten>();

/** Made ready once for each day: what compileer.test.ts proves to be the value of the trees. */
function schat(antwoorden: Antwoorden, dag: Datum): Ruimten {
	const lees = lezers.get(dag) ?? (compileerGetallen(bomen, dag).lees as (antwoorden: Antwoorden) => Ruimten);
	lezers.set(dag, lees);
	return lees(antwoorden);
}

const cent = 0.01;
const bevat = ({ van, tot }: Bereik, jaar: number) => van - cent <= jaar && jaar <= tot + cent;
const isDeelVan = (binnen: Bereik, buiten: Bereik) => bevat(buiten, binnen.van) && bevat(buiten, binnen.tot);

/** What may be left unsaid without making an assumption false. */
const teVergeten = [
	'inkomenIsInclusiefVakantiegeld',
	'extraMaand',
	'inkomenVanLoonstrook',
	'leeftijd',
	'leeftijdPartner',
	'soortZiekteuitkering',
	'loonheffingskorting',
	'loonheffingskortingPartner',
	'heeftPartner',
	'inkomenHeelJaarGelijk',
	'inkomen',
	'inkomenPartner',
	'inkomstenbronnen',
];
function vergeten(r: Toeval, antwoorden: Antwoorden, kans: number, waarvan = teVergeten): Antwoorden {
	return Object.fromEntries(
		Object.entries(antwoorden).filter(([id, wat]) => {
			// Who says there is no loonheffingskorting must be heard: we assume there is.
			const moet = id.startsWith('loonheffingskorting') && wat === false;
			return moet || !waarvan.includes(id) || !r.kans(kans);
		}),
	);
}

/** Some only point at a step of 250 euro. */
function inStappen(r: Toeval, antwoorden: Antwoorden): Antwoorden {
	if (r.kans(0.8)) return antwoorden;
	const van = Math.floor((antwoorden.inkomen as number) / 250) * 250;
	return { ...antwoorden, inkomen: { van, tot: van + 250 } };
}

const mediaan = (getallen: readonly number[]) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)]!;
const breedte = ({ van, tot }: Bereik) => tot - van;

describe('wie alleen is', () => {
	const trek = (r: Toeval, reiskosten = 0, bron?: string) => {
		const om = trekOmstandigheid(r, false);
		const mens = trekMens(r, om, bron, reiskosten);
		return { om, mens, volledig: vertelAlleen(om, mens) };
	};

	it('heeft altijd een jaarinkomen in beide ruimten, ook als er antwoorden ontbreken (20.000 mensen)', () => {
		const r = toeval(2026);
		const breedtes: Record<string, number[]> = { 'van een loonstrook': [], ongeveer: [], 'met gaten': [] };
		const mis: unknown[] = [];
		for (let i = 0; i < aantal(20_000); i += 1) {
			const { om, mens, volledig } = trek(r);
			const gaten = r.kans(0.5);
			const antwoorden = gaten ? vergeten(r, inStappen(r, volledig), 0.5, teVergeten.slice(0, 4)) : volledig;
			const { smal, ruim } = schat(antwoorden, om.dag);
			const magOnbekend = mens.bron === 'aow' && antwoorden.leeftijd === undefined;
			const klopt = smal ? bevat(smal, mens.jaar) && isDeelVan(smal, ruim) : magOnbekend;
			if (!klopt || !bevat(ruim, mens.jaar)) mis.push({ antwoorden, om, mens, smal, ruim });
			if (smal)
				breedtes[gaten ? 'met gaten' : om.vanLoonstrook ? 'van een loonstrook' : 'ongeveer']!.push(breedte(smal));
		}
		expect(mis.slice(0, 3)).toEqual([]);
		const medianen = Object.entries(breedtes).map(([soort, lijst]) => [soort, Math.round(mediaan(lijst))] as const);
		console.info(`100% van 20.000 mensen. Mediaan van de breedte: ${medianen.map((een) => een.join(' ')).join(', ')}.`);
		// The research measured 635 and 1.756 with everything known.
		expect(medianen[0]![1]).toBeLessThan(800);
		expect(medianen[1]![1]).toBeLessThan(2200);
	});

	it('blijft in de ruime schatting als er reiskosten in het bedrag zitten (3.000 mensen)', () => {
		const r = toeval(7);
		let buitenSmal = 0;
		for (let i = 0; i < aantal(3000); i += 1) {
			const { om, mens, volledig } = trek(r, r.tussen(0, 100), 'loon');
			const { smal, ruim } = schat(volledig, om.dag);
			expect(bevat(ruim, mens.jaar)).toBe(true);
			if (!bevat(smal!, mens.jaar)) buitenSmal += 1;
		}
		// The narrow one does not promise this: it is why a yes or a no looks at the wide one.
		expect(buitenSmal).toBeGreaterThan(0);
	});

	it('stijgt met het netto bedrag, ook waar de kortingen beginnen en ophouden', () => {
		const r = toeval(11);
		for (let i = 0; i < aantal(3000); i += 1) {
			const { om, volledig } = trek(r);
			const meer = schat({ ...volledig, inkomen: (volledig.inkomen as number) + r.tussen(0.01, 400) }, om.dag);
			const eerst = schat(volledig, om.dag);
			const daalt = (['smal', 'ruim'] as const).filter((soort) =>
				(['van', 'tot'] as const).some((eind) => meer[soort]![eind] < eerst[soort]![eind] - 1e-6),
			);
			expect(daalt).toEqual([]);
		}
	});
});

describe('een paar', () => {
	interface Paar {
		readonly om: Omstandigheid;
		readonly jaar: number;
		readonly mensen: readonly [Mens, Mens];
		readonly antwoorden: Antwoorden;
	}
	function trekPaar(r: Toeval): Paar {
		const om = trekOmstandigheid(r, true);
		const eerste = trekMens(r, om);
		const tweede = r.kans(0.25)
			? { ...niets, bron: eerste.bron }
			: trekMens(r, om, r.kans(0.5) ? (eerste.ziekte ?? eerste.bron) : undefined);
		const mensen = r.kans(0.5) ? ([eerste, tweede] as const) : ([tweede, eerste] as const);
		return { om, mensen, jaar: eerste.jaar + tweede.jaar, antwoorden: vertelPaar(om, ...mensen) };
	}
	/** What the screens make of "together about so much". */
	const samen = ({ antwoorden, mensen: [een, ander] }: Paar): Antwoorden => {
		const van = Math.floor((een.verteld + ander.verteld) / 250) * 250;
		return { ...antwoorden, inkomen: { van, tot: van + 250 }, inkomenPartner: 0 };
	};

	it('heeft altijd een jaarinkomen in beide ruimten (8.000 paren)', () => {
		const r = toeval(31);
		const mis: unknown[] = [];
		let geteld = 0;
		for (let i = 0; i < aantal(8000); i += 1) {
			const paar = trekPaar(r);
			const { smal, ruim } = schat(vergeten(r, paar.antwoorden, 0.2, teVergeten.slice(0, 6)), paar.om.dag);
			if (smal) geteld += 1;
			if (!bevat(ruim, paar.jaar) || (smal && !(bevat(smal, paar.jaar) && isDeelVan(smal, ruim))))
				mis.push({ paar, smal, ruim });
		}
		expect(mis.slice(0, 3)).toEqual([]);
		expect(geteld).toBeGreaterThan(aantal(1500));
	});

	it('dat alleen een ruw bedrag samen noemt, blijft in de ruime schatting, ook met het jaar van een van beiden', () => {
		const r = toeval(47);
		for (let i = 0; i < aantal(4000); i += 1) {
			const paar = trekPaar(r);
			const ruw = samen(paar);
			const [een, ander] = paar.mensen;
			const { smal, ruim } = schat(ruw, paar.om.dag);
			expect(smal).toBeUndefined();
			expect(bevat(ruim, paar.jaar)).toBe(true);
			const metJaar = r.kans(0.5) ? { toetsingsinkomen: een.jaar } : { toetsingsinkomenPartner: ander.jaar };
			const daarna = schat({ ...ruw, ...metJaar }, paar.om.dag);
			expect(daarna.smal).toBeUndefined();
			expect(bevat(daarna.ruim, paar.jaar)).toBe(true);
			expect(isDeelVan(daarna.ruim, ruim)).toBe(true);
			// Who then gives both amounts hears nothing that was ruled out.
			expect(isDeelVan(schat(paar.antwoorden, paar.om.dag).ruim, ruim)).toBe(true);
		}
	});

	it('een antwoord meer maakt een ruimte nooit wijder (4.000 paren)', () => {
		const r = toeval(53);
		const mis: unknown[] = [];
		for (let i = 0; i < aantal(4000); i += 1) {
			const paar = trekPaar(r);
			const [een, ander] = paar.mensen;
			const meer = r.kans(0.2) ? { ...paar.antwoorden, toetsingsinkomen: een.jaar } : paar.antwoorden;
			const alles = r.kans(0.2) ? { ...meer, toetsingsinkomenPartner: ander.jaar } : meer;
			const minder = vergeten(r, alles, 0.25, [...teVergeten, 'toetsingsinkomen', 'toetsingsinkomenPartner']);
			const [vroeg, laat] = [schat(minder, paar.om.dag), schat(alles, paar.om.dag)];
			const klopt = vroeg.smal && laat.smal ? isDeelVan(laat.smal, vroeg.smal) : true;
			if (!klopt || !isDeelVan(laat.ruim, vroeg.ruim)) mis.push({ minder, alles, vroeg, laat });
		}
		expect(mis.slice(0, 3)).toEqual([]);
	});
});
