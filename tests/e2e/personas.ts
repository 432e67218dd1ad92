/**
 * The people of section 2.5 of the research on service ("Personas: screens and time").
 * What they said of themselves there is a fact; what it assumes, or leaves open, is said here.
 */
import { uitkomstkop, type Antwoord } from './bediening.ts';

export interface Persona {
	readonly naam: string;
	readonly antwoorden: Readonly<Record<string, Antwoord>>;
	readonly einde: RegExp;
	/** As 2.5 counts them: start, check and outcome included. */
	readonly schermen: number;
	/** Of the questions that later steps added (see the comments), the ones that this person gets. */
	readonly erbij?: readonly string[];
	readonly verwacht?: Verwachting;
}

export interface Verwachting {
	readonly kop: RegExp;
	/** The heading that stands first of all; and the first step in words, where it is not urgent. */
	readonly bovenaan: 'Bel deze week' | 'Wacht niet. Bel vandaag.' | 'Begin hiermee';
	readonly eersteStap?: string;
	/** At least these, by the name on the card. */
	readonly waarschijnlijk?: readonly string[];
	readonly misschien?: readonly string[];
	readonly niet?: readonly string[];
	/** On no card that gives hope. */
	readonly zonder?: readonly string[];
	/** In this order. */
	readonly buurt?: readonly string[];
	/** Said somewhere on the page. */
	readonly gezegd?: readonly (string | RegExp)[];
}

const waar = 'Waar woont u?';
const oud = 'Hoe oud bent u?';
const woning = 'Hoe woont u?';
const wie = 'Met wie woont u?';
const kinderen = 'Hoe oud zijn uw kinderen?';
const bronnen = 'Waar komt uw geld vandaan?';
const inkomen = 'Hoeveel geld krijgt u per maand?';
const band = 'Wat past het best bij u?';
const spaargeld = 'Hoeveel spaargeld hebt u?';
const opleiding = 'Volgt u een opleiding?';
const drieJaar = 'Hebt u al 3 jaar of langer weinig geld?';
const alGehad = 'Kreeg u deze toeslag het afgelopen jaar al?';
const anderen = 'Wonen er nog andere volwassenen bij u?';
const rekeningen = 'Lukt het om uw rekeningen te betalen?';
const spoed = 'Is een van deze dingen aan de hand?';
const ziek = 'Bent u lang ziek?';
const kosten = 'Hebt u kosten die u niet kunt betalen?';
const hulp = 'Wilt u ook hulp bij iets anders?';
const leeftijdPartner = 'Hoe oud is uw partner?';
const inkomenPartner = 'Hoeveel geld krijgt uw partner per maand?';
const wieWerkt = 'Wie van u werkt?';

const bericht = 'Wacht niet. Bel vandaag.';
const ziekGezin = 'Is iemand in uw gezin lang ziek?';

/**
 * Her age, the ages of the children and the savings are assumed in 2.5; the rest is hers (seed 004).
 * She does not know her income: less than the lowest limit fits 16 hours of low pay with WW that ends.
 */
const marjan: Persona['antwoorden'] = {
	[waar]: ['Haarlem'],
	[oud]: ['27 tot en met 66 jaar'],
	[woning]: ['Ik huur een huis of flat'],
	[wie]: ['Met mijn kinderen, zonder partner'],
	[kinderen]: { leeftijden: ['6', '9'] },
	[bronnen]: ['Loon van werk', 'WW, want ik heb geen werk'],
	[inkomen]: { knop: 'Ik weet het niet precies' },
	[band]: [/^Minder dan €/],
	[spaargeld]: [/^Minder dan €/],
	[drieJaar]: ['Weet ik niet'],
	[alGehad]: ['Nee'],
	[anderen]: ['Nee'],
	[rekeningen]: ['Nee'],
	[spoed]: ['Een deurwaarder wil geld of spullen'],
	[kosten]: ['School van mijn kind'],
	[hulp]: ['Post en formulieren'],
};

/** 2.5 A: debt help first and "deze week"; then pas, school, sport, insurance; order of help as in her story. */
const bijMarjan: Omit<Verwachting, 'bovenaan'> = {
	kop: /^U hebt waarschijnlijk recht op \d+ regelingen$/,
	waarschijnlijk: [
		'Korting en extra hulp met de HaarlemPas',
		'Geld voor school',
		'Sport, muziek of cultuur voor uw kind',
		'Zorgverzekering zonder eigen risico',
		'Geld voor elk kind',
	],
	// 2.5 guessed kwijtschelding as probable; it hangs on a bill and a bank balance that nobody asked (step 2).
	misschien: [
		'Geld voor bijzondere kosten',
		'Extra geld bij lang weinig inkomen',
		'Minder belasting betalen aan de gemeente',
		'Geld om van te leven',
	],
	// Of Haarlemmermeer.
	zonder: ['Geld om mee te doen', 'Goedkopere zorgverzekering', 'Een laptop voor school'],
	buurt: ['Wat u zelf kunt doen', 'Hulp met post en rekeningen', 'Een maatje bij geldzorgen', 'Het wijkteam'],
	gezegd: ['Cursus Grip op geld'],
};

export const personas: readonly Persona[] = [
	{
		naam: 'Marjan van Velzen',
		antwoorden: marjan,
		einde: uitkomstkop,
		schermen: 18,
		// Screen 16 fell away: nothing that she can get reads it.
		erbij: [alGehad, anderen],
		verwacht: { ...bijMarjan, bovenaan: 'Bel deze week' },
	},
	{
		naam: 'Marjan with a letter of eviction',
		antwoorden: {
			...marjan,
			[spoed]: ['Ik moet mijn huis uit', 'Een deurwaarder wil geld of spullen'],
			[bericht]: { knop: 'Verder met de vragen' },
		},
		einde: uitkomstkop,
		schermen: 19,
		erbij: [alGehad, anderen],
		verwacht: { ...bijMarjan, bovenaan: 'Wacht niet. Bel vandaag.' },
	},
	{
		// Haarlem, as his story has Buuv. His income is assumed: AOW and a small pension.
		naam: 'Meneer De Jong',
		antwoorden: {
			[waar]: ['Haarlem'],
			[oud]: ['67 jaar of ouder'],
			[woning]: ['Ik huur een huis of flat'],
			[wie]: ['Alleen'],
			[bronnen]: ['AOW', 'Pensioen'],
			[inkomen]: { bedrag: '1500' },
			[spaargeld]: [/^Minder dan €/],
			[rekeningen]: ['Ja'],
			[kosten]: ['Reizen naar een dokter of ziekenhuis'],
			[hulp]: ['Hulp in huis', 'Boodschappen of vervoer', 'Iemand om mee te praten'],
		},
		einde: uitkomstkop,
		schermen: 14,
		verwacht: {
			kop: /^U hebt waarschijnlijk recht op \d regelingen$/,
			bovenaan: 'Begin hiermee',
			eersteStap: 'Korting en extra hulp met de HaarlemPas',
			waarschijnlijk: ['Korting en extra hulp met de HaarlemPas', 'Zorgverzekering zonder eigen risico'],
			misschien: ['Extra geld naast uw AOW', 'Geld voor bijzondere kosten'],
			zonder: ['Extra geld bij lang weinig inkomen', 'Geld om van te leven'],
			// Neighbours and the ouderenbond come before what the gemeente has to decide on; the scootmobiel is last.
			buurt: [
				'Wat u zelf kunt doen',
				'Buuv: mensen in de buurt helpen elkaar',
				'De ouderenbond',
				'Het wijkteam',
				'Hulp thuis van de gemeente',
				'Vervoer met RegioRijder',
			],
		},
	},
	{
		naam: 'Fatima and Yusuf',
		antwoorden: {
			[waar]: ['Haarlemmermeer'],
			[oud]: ['27 tot en met 66 jaar'],
			[woning]: ['Ik huur een huis of flat'],
			[wie]: ['Met mijn partner en kinderen'],
			[leeftijdPartner]: ['21 tot en met 66 jaar'],
			[kinderen]: { leeftijden: ['2', '7', '13'], scholen: { 2: 'Middelbare school' } },
			[bronnen]: ['Bijstand van de gemeente'],
			[drieJaar]: ['Ja'],
			[alGehad]: ['Nee'],
			[anderen]: ['Nee'],
			[rekeningen]: ['Soms niet'],
			[spoed]: ['Nee, niets hiervan'],
			[kosten]: ['School van mijn kind'],
			[hulp]: ['Lezen, schrijven of Nederlands leren'],
		},
		einde: uitkomstkop,
		schermen: 16,
		erbij: [alGehad, anderen],
		verwacht: {
			kop: /^U hebt waarschijnlijk recht op \d+ regelingen$/,
			bovenaan: 'Begin hiermee',
			// "Vaak automatisch" is said only where a source says so: for the passes of Haarlem and Zandvoort (see below).
			waarschijnlijk: [
				'Geld voor school',
				'Sport, muziek of cultuur voor uw kind',
				'Een laptop voor school',
				'Goedkopere peuteropvang',
				'Goedkopere zorgverzekering',
				'Geld om mee te doen',
				'Geld voor elk kind',
			],
			misschien: ['Geld voor bijzondere kosten', 'Extra geld voor uw kinderen'],
			zonder: ['Geld om van te leven'],
			buurt: ['Wat u zelf kunt doen', 'Hulp met post en rekeningen', 'Nederlands leren, lezen en schrijven'],
			// A child at the basisschool and one at the middelbare school: 155 and 310 euro in 2022.
			gezegd: [/In 2022: €\s465 per jaar/, 'Hulp bij geldzorgen'],
		},
	},
	{
		naam: 'Kevin',
		antwoorden: {
			[waar]: ['Haarlemmermeer'],
			[oud]: ['21 tot en met 26 jaar'],
			[woning]: ['Ik huur een kamer'],
			[wie]: ['Alleen'],
			[bronnen]: ['Loon van werk', 'Geld van DUO voor mijn studie'],
			[inkomen]: { bedrag: '950' },
			[spaargeld]: [/^Minder dan €/],
			[opleiding]: ['Ja, mbo'],
			// 2.5 skips this for who studies; no source excludes students from it in Haarlemmermeer.
			[drieJaar]: ['Weet ik niet'],
			[alGehad]: ['Nee'],
			[rekeningen]: ['Nee'],
			[spoed]: ['Nee, niets hiervan'],
			[ziek]: ['Nee'],
			[kosten]: ['Nee'],
			[hulp]: ['Nee'],
		},
		einde: uitkomstkop,
		schermen: 16,
		erbij: [drieJaar, alGehad],
		verwacht: {
			kop: /^Misschien hebt u recht op \d regelingen$/,
			bovenaan: 'Begin hiermee',
			eersteStap: 'Hulp bij geldzorgen',
			niet: ['Goedkopere zorgverzekering', 'Extra geld voor studenten die door ziekte niet kunnen werken'],
			buurt: ['Wat u zelf kunt doen', 'Een maatje bij geldzorgen'],
		},
	},
	{
		/*
		 * Just above 120%: (1500 + 1100) / 1,08 = 2407 against 2311,68. Haarlemmermeer may pay a part up to 130%
		 * (ADR 11), so 2.5's "geen recht" holds for what has no such part.
		 */
		naam: 'Ria and Henk',
		antwoorden: {
			[waar]: ['Haarlemmermeer'],
			[oud]: ['27 tot en met 66 jaar'],
			[woning]: ['Ik huur een huis of flat'],
			[wie]: ['Met mijn partner'],
			[leeftijdPartner]: ['21 tot en met 66 jaar'],
			[bronnen]: ['Loon van werk'],
			[inkomen]: { bedrag: '1500', vakantiegeld: true },
			[inkomenPartner]: { bedrag: '1100' },
			[spaargeld]: [/^Minder dan €/],
			// Read by huurtoeslag and kwijtschelding since steps 2 and 3.
			[anderen]: ['Nee'],
			[rekeningen]: ['Ja'],
			[ziekGezin]: ['Nee'],
			[kosten]: ['Nee'],
			[hulp]: ['Nee'],
		},
		einde: uitkomstkop,
		schermen: 16,
		erbij: [anderen],
		verwacht: {
			kop: /^Misschien hebt u recht op \d regelingen$/,
			bovenaan: 'Begin hiermee',
			misschien: ['Goedkopere zorgverzekering', 'Geld voor uw zorgverzekering'],
			niet: ['Extra geld bij lang weinig inkomen', 'Geld om van te leven'],
			// 2407,41 - 2311,68 = 95,73.
			gezegd: [/Uw inkomen is €\s96 per maand te hoog voor deze hulp\./, 'Gaat u minder verdienen?'],
		},
	},
	{
		naam: 'the shortest way',
		antwoorden: {
			[waar]: ['Zandvoort'],
			[oud]: ['27 tot en met 66 jaar'],
			[woning]: ['Ik huur een huis of flat'],
			[wie]: ['Alleen'],
			[bronnen]: ['Bijstand van de gemeente'],
			[drieJaar]: ['Nee'],
			[rekeningen]: ['Ja'],
			[kosten]: ['Nee'],
			[hulp]: ['Nee'],
		},
		einde: uitkomstkop,
		schermen: 13,
		verwacht: {
			kop: /^U hebt waarschijnlijk recht op 1 regeling$/,
			bovenaan: 'Begin hiermee',
			eersteStap: 'Korting en extra hulp met de ZandvoortPas',
			waarschijnlijk: ['Korting en extra hulp met de ZandvoortPas'],
			gezegd: ['Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.'],
		},
	},
	{
		naam: 'the longest way',
		antwoorden: {
			[waar]: ['Haarlemmermeer'],
			[oud]: ['21 tot en met 26 jaar'],
			[woning]: ['Ik huur een huis of flat'],
			[wie]: ['Met mijn partner en kinderen'],
			[leeftijdPartner]: ['21 tot en met 66 jaar'],
			[kinderen]: { leeftijden: ['3'] },
			[bronnen]: ['Loon van werk', 'Geld van DUO voor mijn studie'],
			[inkomen]: { bedrag: '900' },
			[inkomenPartner]: { knop: 'Ik weet het niet precies' },
			[band]: [/^Minder dan €/],
			// Read by peuteropvang and kinderopvangtoeslag.
			[wieWerkt]: ['Alleen ik'],
			[spaargeld]: [/^Minder dan €/],
			[opleiding]: ['Ja, inburgering of een cursus'],
			[drieJaar]: ['Ja'],
			[alGehad]: ['Nee'],
			[anderen]: ['Nee'],
			[rekeningen]: ['Nee'],
			[spoed]: ['Ik moet mijn huis uit'],
			[bericht]: { knop: 'Verder met de vragen' },
			[ziekGezin]: ['Ja'],
			[kosten]: ['Bril, tandarts of andere zorg'],
			[hulp]: ['Werk zoeken'],
		},
		einde: uitkomstkop,
		schermen: 23,
		erbij: [wieWerkt, alGehad],
		verwacht: { kop: /^U hebt waarschijnlijk recht op \d regelingen$/, bovenaan: 'Wacht niet. Bel vandaag.' },
	},
	{
		naam: 'another gemeente',
		antwoorden: { [waar]: ['Een andere plaats'] },
		einde: /^U woont in een andere gemeente$/,
		schermen: 3,
	},
];
