/** Random households, whole and with answers left out or widened. */
import fc from 'fast-check';
import { gemeenteIds, opties } from '#rules';

type Antwoorden = Record<string, unknown>;

const euro = (hoogste: number) =>
	fc.oneof(
		fc.integer({ min: 0, max: hoogste * 100 }).map((cent) => cent / 100),
		/** Near the limits, where a class turns. */
		fc.constantFrom(1348.49, 1419.46, 1618.18, 1618.19, 1650.54, 1747.63, 1753.03, 2311.68, 2504.32, 8000, 16_000),
	);
/** For amounts that have a top of their own. */
const euroTot = (hoogste: number) => fc.integer({ min: 0, max: hoogste * 100 }).map((cent) => cent / 100);
const leeftijd = fc.oneof(fc.integer({ min: 16, max: 90 }), fc.constantFrom(17, 18, 19, 20, 21, 26, 27, 66, 67, 68));
const bronnen = [
	'loon',
	'bijstand',
	'ioaw-ioaz',
	'ww',
	'ziekte-of-arbeidsongeschiktheid',
	'aow',
	'pensioen',
	'aio',
	'duo',
	'eigen-bedrijf',
	'alimentatie-of-anders',
];
const scholen = ['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo'];

const opvang = fc.record({
	soort: fc.constantFrom(...opties.opvang),
	urenPerMaand: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })),
	uurprijs: euroTot(20),
});
interface MetSchool {
	readonly leeftijd: number;
	readonly school: string;
	readonly opvang: object;
}
/** Where nobody tells the school the age does (rules/sjablonen/schoolkind.ts); who is at another one has no childcare. */
export function zonderOpvangBijAndereSchool<K extends MetSchool>(kind: K): K {
	const isVoortgezet = ['voortgezet-onderwijs', 'mbo'].includes(kind.school);
	const pastBijLeeftijd = kind.leeftijd < 13 ? !isVoortgezet : kind.school !== 'basisonderwijs';
	return pastBijLeeftijd ? kind : { ...kind, opvang: { ...kind.opvang, urenPerMaand: 0 } };
}
const kind = fc
	.record({ leeftijd: fc.integer({ min: 0, max: 17 }), school: fc.constantFrom(...scholen), opvang })
	.map(zonderOpvangBijAndereSchool);

const willekeurig = fc.record({
	gemeente: fc.constantFrom(...gemeenteIds),
	leeftijd,
	woonsituatie: fc.constantFrom(
		'huurhuis',
		'huurhuis',
		'kamer',
		'koophuis',
		'inwonend',
		'instelling',
		'geen-vast-adres',
	),
	heeftPartner: fc.boolean(),
	leeftijdPartner: leeftijd,
	kinderen: fc.array(kind, { maxLength: 3 }),
	medebewoners27: fc.integer({ min: 0, max: 3 }),
	inkomstenbronnen: fc.subarray(bronnen, { minLength: 1, maxLength: 3 }),
	inkomen: euro(3000),
	inkomenPartner: euro(1500),
	inkomenIsInclusiefVakantiegeld: fc.boolean(),
	werkt: fc.boolean(),
	partnerWerkt: fc.boolean(),
	vermogen: euro(30_000),
	opleiding: fc.constantFrom('geen', 'geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus'),
	laagInkomen3Jaar: fc.boolean(),
	inkomenstoeslagAfgelopenJaar: fc.boolean(),
	rekeningenLukken: fc.constantFrom('ja', 'soms-niet', 'nee', 'krijgt-hulp'),
	spoed: fc.subarray(['huis-uit', 'energie-dicht', 'zorgverzekering-stopt', 'deurwaarder', 'geen-eten']),
	langdurigZiek: fc.boolean(),
	kosten: fc.subarray(['zorg', 'huisraad', 'woonkosten', 'school', 'anders']),
	kostenBedrag: euro(3000),
	aanslag: euroTot(1500),
	aanslagWaterschap: euroTot(800),
	aanslagVoorBedrijf: fc.constantFrom(false, false, false, true),
	liquideMiddelen: euro(6000),
	autoWaarde: fc.oneof(fc.constantFrom(0, 0, 3350, 3350.01), euro(9000)),
	autoOnmisbaar: fc.boolean(),
	kaleHuur: euro(1200),
	huurtoeslag: euro(450),
	zorgpremie: euroTot(400),
	alimentatieBetaald: euroTot(600),
	zorgtoeslag: euro(250),
	kindgebondenBudget: euro(900),
	kinderopvangNetto: euroTot(600),
	hulp: fc.subarray([...opties.hulp]),
	toetsingsinkomen: euroTot(60_000),
	toetsingsinkomenPartner: euroTot(40_000),
	inkomenHeelJaarGelijk: fc.constant(false),
	inkomenVanLoonstrook: fc.boolean(),
	extraMaand: fc.boolean(),
	loonheffingskorting: fc.boolean(),
	loonheffingskortingPartner: fc.boolean(),
	soortZiekteuitkering: fc.constantFrom(...opties.soortZiekteuitkering),
	vermogenOp1Januari: euro(200_000),
	inkomstenvrijlating: fc.boolean(),
	andereVolwassenen: fc.boolean(),
});
/** Who is 27 or older is an adult too. */
export const metAndereVolwassenen = <H extends { medebewoners27: number; andereVolwassenen: boolean }>(een: H): H => ({
	...een,
	andereVolwassenen: een.andereVolwassenen || een.medebewoners27 > 0,
});
export const volledigHuishouden: fc.Arbitrary<Antwoorden> = willekeurig.map(metAndereVolwassenen);

/** The same, but of the income over the year nothing is told: what comes in by the month has to do. */
export const metSchatting = ({ toetsingsinkomen, toetsingsinkomenPartner, ...rest }: Antwoorden): Antwoorden => ({
	...rest,
	inkomenHeelJaarGelijk: true,
	loonheffingskorting: true,
	loonheffingskortingPartner: true,
});

interface Verruiming {
	readonly hoe: 'houd' | 'weg' | 'weet-niet' | 'ruim' | 'naar-boven-open';
	readonly onder: number;
	readonly boven: number;
}
const verruiming = fc.record({
	hoe: fc.constantFrom('houd', 'houd', 'weg', 'weet-niet', 'ruim', 'naar-boven-open'),
	onder: fc.integer({ min: 0, max: 40 }),
	boven: fc.integer({ min: 0, max: 40 }),
}) as fc.Arbitrary<Verruiming>;

/** A way to say less that says a bit more than the given one. */
export function nauwer(ruim: Verruiming, keuze: number): Verruiming {
	if (keuze === 0) return { ...ruim, hoe: 'houd' };
	return ruim.hoe === 'ruim' ? { ...ruim, onder: ruim.onder >> keuze, boven: ruim.boven >> keuze } : ruim;
}

/** For every key one way to say less. */
export const verruimingen = fc.array(verruiming, { minLength: 40, maxLength: 40 });

function verruimd(waarde: unknown, { hoe, onder, boven }: Verruiming): unknown {
	if (hoe === 'weet-niet') return null;
	if (typeof waarde !== 'number' || hoe === 'houd') return waarde;
	const stap = waarde > 120 ? 10 : 1;
	const van = Math.max(0, waarde - onder * stap);
	return hoe === 'naar-boven-open' ? { van } : { van, tot: waarde + boven * stap };
}

function vergeetEenKind(kind: object, { hoe, onder }: Verruiming): object {
	if (hoe === 'houd' || hoe === 'ruim') return kind;
	const { school, opvang, ...rest } = kind as { leeftijd: number; school: string; opvang: object };
	return [{ ...rest, leeftijd: null, school, opvang }, { ...rest, opvang }, { ...rest, school }, rest][onder % 4]!;
}

/**
 * Without these another answer stands in for them (the contract says which), so a random household would contradict
 * itself; where the answer is what is taken for granted it may be left out.
 */
const vervangbaar = ['vermogenOp1Januari', 'werkt', 'partnerWerkt', 'toetsingsinkomen', 'toetsingsinkomenPartner'];
const veronderstelling: Antwoorden = {
	inkomenHeelJaarGelijk: true,
	loonheffingskorting: true,
	loonheffingskortingPartner: true,
	inkomstenvrijlating: false,
	andereVolwassenen: false,
};
export const staatVast = (sleutel: string, waarde: unknown) =>
	vervangbaar.includes(sleutel) || (sleutel in veronderstelling && veronderstelling[sleutel] !== waarde);

/** The same household, known less well. */
export function ingekort(huishouden: Antwoorden, hoe: readonly Verruiming[]): Antwoorden {
	const paren = Object.entries(huishouden).flatMap(([sleutel, waarde], i) => {
		const manier = hoe[i % hoe.length]!;
		if (['weg', 'weet-niet'].includes(manier.hoe) && staatVast(sleutel, waarde)) return [[sleutel, waarde]];
		if (manier.hoe === 'weg') return [];
		if (sleutel === 'kinderen' && manier.hoe !== 'weet-niet')
			return [[sleutel, (waarde as object[]).map((kind) => vergeetEenKind(kind, manier))]];
		return [[sleutel, verruimd(waarde, manier)]];
	});
	return Object.fromEntries(paren) as Antwoorden;
}
