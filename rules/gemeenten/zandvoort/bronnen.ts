import type { Vindplaats } from '../../kern/node.ts';

export const paginaZandvoortpas: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina ZandvoortPas',
	url: 'https://www.zandvoort.nl/zandvoortpas/',
	datum: '2022',
};
export const paginaSchoolkosten: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Tegemoetkoming schoolkosten',
	url: 'https://www.zandvoort.nl/producten-en-diensten-op-alfabet/tegemoetkoming-schoolkosten/',
	datum: '2022',
};
/** The copy of the school year 2024-2025. */
export const paginaSchoolkosten2025: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Tegemoetkoming schoolkosten 2024-2025',
	url: 'https://zandvoort.nl/node/106',
	datum: '2024-08',
};
export const paginaBijzondereBijstand: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Bijzondere bijstand',
	url: 'https://www.zandvoort.nl/producten-en-diensten-op-alfabet/bijzondere-bijstand/',
	datum: null,
};
/** Only its opening was read; whether it was changed after 2020 was not checked. */
export const beleidsregelDraagkracht: Vindplaats = {
	titel: 'Beleidsregel draagkracht bijzondere bijstand en minimabeleid 2020, Zandvoort',
	url: 'https://lokaleregelgeving.overheid.nl/CVDR635068/1',
	datum: '2020',
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
export const voedselbankHaarlem: Vindplaats = {
	titel: 'Voedselbank Haarlem, Aanvraag voedselpakket',
	url: 'https://voedselbankhaarlem.nl/voedselpakket/aanvraag',
	datum: '2024',
};
/** Of the partners of Pluspunt: the wijkteam and the food bank come in the place in Noord. */
export const ookZandvoort: Vindplaats = {
	titel: 'OOK Zandvoort, Inleiding en Afspraken',
	url: 'https://www.ookzandvoort.nl/afspraken',
	datum: null,
};
export const pluspunt: Vindplaats = {
	titel: 'Zandvoortse Courant, Staatssecretaris roemt Zandvoortse eigenheid',
	url: 'https://www.zandvoortsecourant.nl/nieuws/actueel/20762/staatssecretaris-roemt-zandvoortse-eigenheid',
	datum: '2024',
};
