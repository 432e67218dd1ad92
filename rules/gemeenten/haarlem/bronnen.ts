import type { Vindplaats } from '../../kern/node.ts';

export const paginaHaarlempas: Vindplaats = {
	titel: 'Gemeente Haarlem, pagina HaarlemPas',
	url: 'https://www.haarlem.nl/haarlempas/',
	datum: '2020',
};
/** 120% by decision of 2018, 130% by the coalition agreement of 2022 and the amounts of 2024. */
export const verruimingMinimabeleid: Vindplaats = {
	titel: 'Gemeente Haarlem, coalitieakkoord 2022, en de bedragen van Tegemoetkoming huiswerkbegeleiding 2024',
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
/** One team carries out both; two persons with AOW have 5.000 more each in Zandvoort. */
export const beleidsregelZandvoortpas: Vindplaats = {
	titel: 'Beleidsregel ZandvoortPas 2019, gewijzigd in 2023 (ter vergelijking)',
	url: 'https://zoek.officielebekendmakingen.nl/gmb-2023-87551.html',
	datum: '2023',
};
