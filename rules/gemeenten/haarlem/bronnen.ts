import type { Vindplaats } from '../../kern/node.ts';

export const paginaHaarlempas: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina HaarlemPas',
	url: 'https://www.haarlem.nl/haarlempas/',
	datum: '2020',
};
/** 120% by decision of 2018, 130% by the coalition agreement of 2022 and the amounts of 2024. */
export const verruimingMinimabeleid: Vindplaats = {
	titel: 'Gemeente Haarlem, bedragen van Tegemoetkoming huiswerkbegeleiding 2024, na het coalitieakkoord van 2022',
	url: 'https://haarlem.nl/tegemoetkoming-huiswerkbegeleiding-en-bijles',
	datum: '2024',
};
export const paginaHuiswerk2024: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Tegemoetkoming huiswerkbegeleiding en bijles',
	url: 'https://haarlem.nl/tegemoetkoming-huiswerkbegeleiding-en-bijles',
	datum: '2024',
};
/** Seen as copies of 2018-19 and of 2023-24. */
export const paginaSchoolkosten: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Tegemoetkoming schoolkosten',
	url: 'https://www.haarlem.nl/tegemoetkoming-schoolkosten/',
	datum: '2024',
};
/** The copy of that school year: "vóór 31 juli 2019". */
export const paginaSchoolkosten2019: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Tegemoetkoming schoolkosten 2018-2019',
	url: 'https://www.haarlem.nl/tegemoetkoming-schoolkosten/',
	datum: '2018-08',
};
export const bedragenSchoolkosten: Vindplaats = {
	titel: 'Haarlem College, Tegemoetkoming schoolkosten',
	url: 'https://haarlemcollege.nl/nieuws/nieuws/2021/02/04/tegemoetkoming-schoolkosten/',
	datum: '2022',
};
/** A low income is one up to the limit of the HaarlemPas. */
export const beleidsregelSchoolkinderen: Vindplaats = {
	titel: 'Beleidsregels maatschappelijke participatie schoolgaande kinderen Haarlem',
	url: 'https://lokaleregelgeving.overheid.nl/CVDR602711/',
	datum: '2017',
};
export const paginaLaagInkomen: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Laag inkomen',
	url: 'https://www.haarlem.nl/laag-inkomen/',
	datum: null,
};
export const inkomenstoeslag2014: Vindplaats = {
	titel: 'ChristenUnie Haarlem, Meer geld voor laagste inkomens Haarlem',
	url: 'https://haarlem.christenunie.nl/k/n2342/news/view/668349/48317/meer-geld-voor-laagste-inkomens-haarlem.html',
	datum: '2014',
};
export const jeugdfondsBato: Vindplaats = {
	titel: 'Bato Haarlem, Jeugdsportfonds',
	url: 'https://www.batohaarlem.nl/index.php?page=SubsidieJSF&sid=1',
	datum: '2018',
};
export const gezondverzekerd: Vindplaats = {
	titel: 'Gezondverzekerd.nl',
	url: 'https://www.gezondverzekerd.nl',
	datum: null,
};
export const paginaBijzondereBijstand: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Bijzondere bijstand',
	url: 'https://www.haarlem.nl/bijzondere-bijstand/',
	datum: '2020',
};
/** Where we looked for a rule of Haarlem on what people can pay themselves, without finding it. */
export const zonderDraagkrachtregel: Vindplaats = {
	titel: 'Gemeente Haarlem, gezocht op haarlem.nl en in de lokale regelgeving: geen regel gevonden',
	url: 'https://lokaleregelgeving.overheid.nl',
	datum: '2026-11',
};
export const paginaGeldzorgen: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Hulp bij geldzorgen',
	url: 'https://www.zandvoort.nl/hulp-bij-geldzorgen/',
	datum: null,
};
export const voedselbankHaarlem: Vindplaats = {
	titel: 'Voedselbank Haarlem, Aanvraag voedselpakket',
	url: 'https://voedselbankhaarlem.nl/voedselpakket/aanvraag',
	datum: '2024',
};
export const paginaSchulddienstverlening: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina Schulddienstverlening',
	url: 'https://www.haarlem.nl/schulddienstverlening/',
	datum: null,
};
export const stemInDeStad: Vindplaats = {
	titel: 'Vincentiusstichting Haarlem, verslag',
	url: 'https://www.vincentiusstichtinghaarlem.nl/verslag.html',
	datum: '2014',
};
export const buuvJubileum: Vindplaats = {
	titel: 'NH Nieuws, Bewonersplatform BUUV bestaat tien jaar',
	url: 'https://www.nhnieuws.nl/nieuws/275562/jubileum-in-haarlem-bewonersplatform-buuv-bestaat-tien-jaar',
	datum: '2020',
};
export const buurts: Vindplaats = {
	titel: 'NH Nieuws, Buurts werkt vanuit de Huizen van de Buurt',
	url: 'https://www.nhnieuws.nl/nieuws/341225/herfstdipje-haal-een-gratis-knuffel-bij-deedee-en-lisa-van-buurts-in-haarlem',
	datum: '2024-10',
};
export const paginaCocensusHaarlem: Vindplaats = {
	titel: 'Cocensus, pagina Haarlem',
	url: 'https://haarlem.cocensus.nl/',
	datum: null,
};
/** Where a request under the Wet open overheid goes; read in a copy without a date, so the address is that of the gemeente. */
export const wooContacten: Vindplaats = {
	titel: 'Lijst van contactgegevens voor de Wet open overheid, gemeente Haarlem',
	url: 'https://www.haarlem.nl',
	datum: null,
};
