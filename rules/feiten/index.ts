/** What a person can tell us, in the order in which we ask it. The ids are those of the contract. */
import { feit } from '../kern/uitdrukking.ts';

const bedrag = { van: 0, tot: Infinity };
const levensjaren = { van: 0, tot: 120 };

/** More than any assessment, premium or bill that a household gets; what is higher is a slip of the pen (docs/adr/0013). */
export const hoogste = {
	aanslag: 5000,
	zorgpremie: 1000,
	kinderopvangNetto: 5000,
	alimentatieBetaald: 5000,
	/** Hours per month: all of a month of 31 days. */
	opvangUren: 744,
	/** Euro per hour. */
	opvangUurprijs: 100,
} as const;
const totEnMet = (tot: number) => ({ van: 0, tot });

/** Its options are the registered gemeenten; the register imports the facts, not the other way round. */
export const gemeente = feit.keuze<string>('gemeente', []);
export const leeftijd = feit.getal('leeftijd', 'jaar', levensjaren);
export const woonsituatie = feit.keuze('woonsituatie', [
	'huurhuis',
	'kamer',
	'koophuis',
	'inwonend',
	'instelling',
	'geen-vast-adres',
]);
export const heeftPartner = feit.jaNee('heeftPartner');
export const leeftijdPartner = feit.getal('leeftijdPartner', 'jaar', levensjaren);
export const kinderen = feit.lijst(
	'kinderen',
	{
		leeftijd: feit.getal('kinderen.leeftijd', 'jaar', { van: 0, tot: 17 }),
		school: feit.keuze('kinderen.school', ['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo']),
		/** Of one child; no hours: no childcare. */
		opvangSoort: feit.keuze('kinderen.opvang.soort', ['dagopvang', 'bso', 'gastouder']),
		opvangUren: feit.getal('kinderen.opvang.urenPerMaand', 'aantal', totEnMet(hoogste.opvangUren)),
		/** Euro per hour. */
		opvangUurprijs: feit.getal('kinderen.opvang.uurprijs', 'euro/uur', totEnMet(hoogste.opvangUurprijs)),
	},
	20,
);
export const inkomstenbronnen = feit.verzameling('inkomstenbronnen', [
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
	'geen',
]);
export const inkomen = feit.getal('inkomen', 'euro/maand', bedrag);
export const inkomenIsInclusiefVakantiegeld = feit.jaNee('inkomenIsInclusiefVakantiegeld');
export const inkomenPartner = feit.getal('inkomenPartner', 'euro/maand', bedrag);
export const werkt = feit.jaNee('werkt');
export const partnerWerkt = feit.jaNee('partnerWerkt');
export const vermogen = feit.getal('vermogen', 'euro', bedrag);
export const opleiding = feit.keuze('opleiding', ['geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus']);
export const laagInkomen3Jaar = feit.jaNee('laagInkomen3Jaar');
export const inkomenstoeslagAfgelopenJaar = feit.jaNee('inkomenstoeslagAfgelopenJaar');
export const medebewoners27 = feit.getal('medebewoners27', 'aantal', { van: 0, tot: 20 });
/** Somebody of 18 or older lives in the home too, not the partner. */
export const andereVolwassenen = feit.jaNee('andereVolwassenen');
export const rekeningenLukken = feit.keuze('rekeningenLukken', ['ja', 'soms-niet', 'nee', 'krijgt-hulp']);
export const spoed = feit.verzameling('spoed', [
	'huis-uit',
	'energie-dicht',
	'zorgverzekering-stopt',
	'deurwaarder',
	'geen-eten',
]);
export const langdurigZiek = feit.jaNee('langdurigZiek');
export const kosten = feit.verzameling('kosten', [
	'zorg',
	'huisraad',
	'verhuizen-of-inrichten',
	'woonkosten',
	'reizen-naar-zorg',
	'school',
	'advocaat-of-bewindvoerder',
	'anders',
]);
/** Euro, once: what is to be paid or bought. */
export const kostenBedrag = feit.getal('kostenBedrag', 'euro', bedrag);
export const hulp = feit.verzameling('hulp', [
	'post-en-formulieren',
	'hulp-in-huis',
	'boodschappen-of-vervoer',
	'iemand-om-mee-te-praten',
	'lezen-schrijven-of-nederlands',
	'werk',
	'wassen-en-aankleden',
]);

/** Of one bill of the gemeente, and of one of the waterschap, euro. */
export const aanslag = feit.getal('aanslag', 'euro/keer', totEnMet(hoogste.aanslag));
export const aanslagWaterschap = feit.getal('aanslagWaterschap', 'euro/keer', totEnMet(hoogste.aanslag));
export const aanslagVoorBedrijf = feit.jaNee('aanslagVoorBedrijf');
/** On every account and in cash, of the household, euro. */
export const liquideMiddelen = feit.getal('liquideMiddelen', 'euro', bedrag);
/** What a dealer would pay for the car, euro; 0 without a car. */
export const autoWaarde = feit.getal('autoWaarde', 'euro', bedrag);
export const autoOnmisbaar = feit.jaNee('autoOnmisbaar');
/** Of the whole home, without service costs, euro per month. */
export const kaleHuur = feit.getal('kaleHuur', 'euro/maand', bedrag);
export const huurtoeslag = feit.getal('huurtoeslag', 'euro/maand', bedrag);
/** Of both partners together, euro per month. */
export const zorgpremie = feit.getal('zorgpremie', 'euro/maand', totEnMet(hoogste.zorgpremie));
export const zorgtoeslag = feit.getal('zorgtoeslag', 'euro/maand', bedrag);
export const kindgebondenBudget = feit.getal('kindgebondenBudget', 'euro/maand', bedrag);
/** What is left to pay after the toeslag, euro per month. */
export const kinderopvangNetto = feit.getal('kinderopvangNetto', 'euro/maand', totEnMet(hoogste.kinderopvangNetto));

/** What is paid for a former partner or for children elsewhere, euro per month. */
export const alimentatieBetaald = feit.getal('alimentatieBetaald', 'euro/maand', totEnMet(hoogste.alimentatieBetaald));

/** Gross over the calendar year of the peildatum: the verzamelinkomen of the Awir, euro. */
export const toetsingsinkomen = feit.getal('toetsingsinkomen', 'euro/jaar', bedrag);
export const toetsingsinkomenPartner = feit.getal('toetsingsinkomenPartner', 'euro/jaar', bedrag);
/** What is given as income is about the same in every month of this year, of both partners. */
export const inkomenHeelJaarGelijk = feit.jaNee('inkomenHeelJaarGelijk');
/** The amounts were copied from a payslip or a letter, not given from memory. */
export const inkomenVanLoonstrook = feit.jaNee('inkomenVanLoonstrook');
/** Besides vakantiegeld something more comes once a year: a thirteenth month, a bonus. */
export const extraMaand = feit.jaNee('extraMaand');
/** The employer or agency applies the loonheffingskorting to the income of this person. */
export const loonheffingskorting = feit.jaNee('loonheffingskorting');
export const loonheffingskortingPartner = feit.jaNee('loonheffingskortingPartner');
/** Which benefit of UWV it is, for who is ill or unable to work. */
export const soortZiekteuitkering = feit.keuze('soortZiekteuitkering', ['ziektewet', 'wia-of-wao', 'wajong']);
/** Of the household, as box 3 counts it, euro. */
export const vermogenOp1Januari = feit.getal('vermogenOp1Januari', 'euro', bedrag);
/** The gemeente decided that part of the earnings beside bijstand is left out (art. 31 lid 2 Participatiewet). */
export const inkomstenvrijlating = feit.jaNee('inkomstenvrijlating');

/** The options of each choice, for who checks an answer from outside. */
export const opties = {
	woonsituatie: woonsituatie.opties,
	school: kinderen.lid.school.opties,
	opvang: kinderen.lid.opvangSoort.opties,
	soortZiekteuitkering: soortZiekteuitkering.opties,
	inkomstenbronnen: inkomstenbronnen.opties,
	opleiding: opleiding.opties,
	rekeningenLukken: rekeningenLukken.opties,
	spoed: spoed.opties,
	kosten: kosten.opties,
	hulp: hulp.opties,
} as const;

/** The keys of the contract in the order in which they are asked. */
export const vraagvolgorde = [
	'gemeente',
	'leeftijd',
	'woonsituatie',
	'heeftPartner',
	'leeftijdPartner',
	'kinderen',
	'inkomstenbronnen',
	'inkomen',
	'inkomenIsInclusiefVakantiegeld',
	'inkomenPartner',
	'werkt',
	'partnerWerkt',
	'vermogen',
	'opleiding',
	'laagInkomen3Jaar',
	'inkomenstoeslagAfgelopenJaar',
	'medebewoners27',
	'rekeningenLukken',
	'spoed',
	'langdurigZiek',
	'kosten',
	'hulp',
] as const;
/** What is only asked after the outcome, by who wants to know an amount. */
export const navraagvolgorde = [
	'kostenBedrag',
	'aanslag',
	'aanslagWaterschap',
	'aanslagVoorBedrijf',
	'liquideMiddelen',
	'autoWaarde',
	'autoOnmisbaar',
	'kaleHuur',
	'andereVolwassenen',
	'huurtoeslag',
	'zorgpremie',
	'zorgtoeslag',
	'kindgebondenBudget',
	'kinderopvangNetto',
	'alimentatieBetaald',
	'toetsingsinkomen',
	'toetsingsinkomenPartner',
	'inkomenHeelJaarGelijk',
	'soortZiekteuitkering',
	'inkomenVanLoonstrook',
	'loonheffingskorting',
	'loonheffingskortingPartner',
	'extraMaand',
	'kinderen.opvang',
	'vermogenOp1Januari',
	'inkomstenvrijlating',
] as const;
export type Navraag = (typeof navraagvolgorde)[number];
export type Vraag = (typeof vraagvolgorde)[number];
