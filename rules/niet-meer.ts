/** Help that people hear of and that this check does not give: what is over, and what is left out, each with the reason. */
import type { Vindplaats } from './kern/node.ts';

export interface NietMeer {
	/** Its id in the catalogue of local help that we made for this project. */
	readonly catalogus: string;
	/** Ids of the gemeenten. */
	readonly gemeenten: readonly string[];
	readonly naam: string;
	/** The year or years in which it was there; null: never, or not known. */
	readonly jaar: string | null;
	readonly wat: string;
	/** What to do instead. */
	readonly danWel: string;
	readonly bron: Vindplaats;
}

export const nietMeer: readonly NietMeer[] = [
	{
		catalogus: 'hm-energietoeslag',
		gemeenten: ['haarlemmermeer'],
		naam: 'Energietoeslag',
		jaar: '2022 en 2023',
		wat: 'Dit was geld voor de energierekening. U kunt het niet meer aanvragen.',
		danWel: 'Lukt het niet om de energie te betalen? Bel de gemeente. Vraag om hulp bij geldzorgen.',
		bron: {
			titel: 'Gemeente Haarlemmermeer, pagina Energietoeslag',
			url: 'https://haarlemmermeergemeente.nl/energietoeslag',
			datum: '2024',
		},
	},
	{
		catalogus: 'hm-pas',
		gemeenten: ['haarlemmermeer'],
		naam: 'Haarlemmermeerpas',
		jaar: '2005',
		wat: 'Er was vroeger een pas met korting. De gemeente dacht later na over een nieuwe pas. Wij vonden niet dat die er al is.',
		danWel: 'Kijk naar Haarlemmermeer Doet Mee en het Kindpakket. Die zitten in de test.',
		bron: {
			titel: 'Gemeente Haarlemmermeer, programmabegroting 2025',
			url: 'https://programmabegroting.haarlemmermeer.nl/2025/programma-s/zorg-en-werk/beleidsdoel-d-het-zorg-dragen-voor-financi%C3%ABle-bestaanszekerheid-van-inwoners',
			datum: '2025',
		},
	},
	{
		catalogus: 'ha-historisch',
		gemeenten: ['haarlem'],
		naam: 'Oude regelingen van Haarlem',
		jaar: '2015 tot en met 2023',
		wat: 'Dit zijn: de tegemoetkoming bij ziekte en handicap, geld voor het eigen risico, de Haarlemse Studielening, het Sportfonds 50+, Red een bedrijf, korting op de peuterspeelzaal met de HaarlemPas, en de energietoeslag. Wij vonden ze alleen in oude folders.',
		danWel:
			'Hebt u kosten door ziekte? Kijk naar bijzondere bijstand en de zorgpolis van de gemeente. Die zitten in de test.',
		bron: {
			titel: 'Haarlem Updates, Extra’s voor Haarlemmers met een krappe beurs',
			url: 'https://www.haarlemupdates.nl/2016/03/23/extras-haarlemmers-krappe-beurs/',
			datum: '2016',
		},
	},
];

export const nietInDeTest: readonly NietMeer[] = [
	{
		catalogus: 'hm-bur',
		gemeenten: ['haarlemmermeer'],
		naam: 'De test van de gemeente zelf, ook “Bereken uw recht”',
		jaar: '2019 tot en met 2024',
		wat: 'Dat is geen regeling. Het is een test op de website van de gemeente, met een aanvraag erachter.',
		danWel: 'Doe deze test. Vraag daarna aan bij de gemeente.',
		bron: {
			titel: 'Haarlemmermeer, kaders voor het sociaal domein',
			url: 'https://haarlemmermeergemeente.nl',
			datum: '2019',
		},
	},
	{
		catalogus: 'hm-kindpakket',
		gemeenten: ['haarlemmermeer'],
		naam: 'Kindpakket',
		jaar: '2017 tot en met 2025',
		wat: 'Dat is een naam voor een paar regelingen samen: de laptop, bijles, schoolkosten, en sport en cultuur.',
		danWel: 'Elke regeling uit het pakket staat apart in de test.',
		bron: {
			titel: 'Gemeente Haarlemmermeer, Financiële hulp onderbenut, 5 oktober 2023',
			url: 'https://haarlemmermeergemeente.nl/informeer-online/financiele-hulp-voor-inwoners-met-een-laag-inkomen-onderbenut',
			datum: '2023-10-05',
		},
	},
	{
		catalogus: 'hm-mantelzorg',
		gemeenten: ['haarlemmermeer'],
		naam: 'Waardering voor mantelzorgers',
		jaar: null,
		wat: 'Er is steun voor wie voor een ander zorgt. Wij vonden niet hoeveel geld of wat u krijgt.',
		danWel: 'Zorgt u voor iemand? Bel de gemeente en vraag naar het steunpunt voor mantelzorg.',
		bron: {
			titel: 'Haarlemmermeer, kaders voor het sociaal domein',
			url: 'https://haarlemmermeergemeente.nl',
			datum: '2019',
		},
	},
	{
		catalogus: 'ha-mantelzorg',
		gemeenten: ['haarlem', 'zandvoort'],
		naam: 'Waardering voor mantelzorgers',
		jaar: null,
		wat: 'Haarlem en Zandvoort geven mantelzorgers geen geld meer. Er is wel advies en tijdelijke hulp.',
		danWel: 'Zorgt u voor iemand? Vraag het sociaal wijkteam wat er is.',
		bron: {
			titel: 'NH Nieuws, Van 200 euro cash tot tegoedbon: zo waardeert jouw gemeente mantelzorgers',
			url: 'https://www.nhnieuws.nl/nieuws/256072/van-200-euro-cash-tot-tegoedbon-zo-waardeert-jouw-gemeente-mantelzorgers',
			datum: '2019',
		},
	},
	{
		catalogus: 'hm-overig-seed',
		gemeenten: ['haarlemmermeer'],
		naam: 'Vervoer van leerlingen, parkeerplaats bij een handicap, verzekering voor vrijwilligers, Opstapregeling',
		jaar: null,
		wat: 'De test vraagt hier niet naar. Soms vraagt een hulpverlener deze hulp voor u aan.',
		danWel: 'Hebt u dit nodig? Bel de gemeente.',
		bron: {
			titel: 'Brief van het college van Haarlemmermeer aan de raad, 25 april 2024',
			url: 'https://haarlemmermeergemeente.nl',
			datum: '2024-04-25',
		},
	},
	{
		catalogus: 'hm-cjg',
		gemeenten: ['haarlemmermeer'],
		naam: 'Centrum voor Jeugd en Gezin en de schoolcoach',
		jaar: null,
		wat: 'Dit is hulp bij opvoeden. Het is geen geld.',
		danWel: 'Hebt u vragen over opvoeden? Ga naar de schoolcoach op de school van uw kind.',
		bron: {
			titel: 'Haarlemmermeer, kaders voor het sociaal domein',
			url: 'https://haarlemmermeergemeente.nl',
			datum: '2019',
		},
	},
	{
		catalogus: 'ha-iad',
		gemeenten: ['haarlem'],
		naam: 'Informatie, Advies en Doorverwijzing (Loket Haarlem)',
		jaar: '2013',
		wat: 'Dat is de oude naam van het loket. Het is geen regeling.',
		danWel: 'Ga naar het sociaal wijkteam, of bel de gemeente.',
		bron: {
			titel: 'Wij zijn niet van, daar zijn wij niet van (over Loket Haarlem)',
			url: 'https://adoc.pub/wij-zijn-niet-van-daar-zijn-wij-niet-van.html',
			datum: '2013',
		},
	},
	{
		catalogus: 'za-zorgpolis',
		gemeenten: ['zandvoort'],
		naam: 'Zorgpolis via de gemeente Zandvoort',
		jaar: null,
		wat: 'Wij vonden niet of Zandvoort een zorgpolis heeft, en bij welke verzekeraar.',
		danWel: 'Vraag het de gemeente. Kijk ook naar de zorgtoeslag van het Rijk.',
		bron: {
			titel: 'Gemeente Zandvoort: gezocht en niet gevonden',
			url: 'https://www.zandvoort.nl',
			datum: null,
		},
	},
];
