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
