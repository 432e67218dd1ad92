import type { Vindplaats } from '../../kern/node.ts';

export const paginaZandvoortpas: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina ZandvoortPas',
	url: 'https://www.zandvoort.nl/zandvoortpas/',
	datum: '2022',
};
export const paginaBijzondereBijstand: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Bijzondere bijstand',
	url: 'https://www.zandvoort.nl/producten-en-diensten-op-alfabet/bijzondere-bijstand/',
	datum: null,
};
export const paginaGeldzorgen: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Hulp bij geldzorgen',
	url: 'https://www.zandvoort.nl/hulp-bij-geldzorgen/',
	datum: null,
};
export const voedselbank: Vindplaats = {
	titel: 'Participatieraad Haarlem, Bezoek aan de Voedselbank',
	url: 'https://www.participatieraadhaarlem.nl/bezoek-aan-de-voedselbank',
	datum: null,
};
