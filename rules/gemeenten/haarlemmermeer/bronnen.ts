import type { Vindplaats } from '../../kern/node.ts';

const site = 'https://haarlemmermeergemeente.nl';

export const paginaInkomenstoeslag: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Individuele inkomenstoeslag',
	url: `${site}/individuele-inkomenstoeslag`,
	datum: '2024',
};
export const paginaZorgverzekering: Vindplaats = {
	titel: 'Gezondverzekerd.nl, pagina Haarlemmermeer',
	url: 'https://www.gezondverzekerd.nl/gemeente/haarlemmermeer/passende-zorg/',
	datum: null,
};
export const paginaZorgverzekering2023: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Collectieve zorgverzekering',
	url: `${site}/collectieve-zorgverzekering`,
	datum: '2023',
};
export const paginaLaptop: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Laptopregeling',
	url: `${site}/laptopregeling`,
	datum: null,
};
export const paginaSchoolkosten: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Tegemoetkoming schoolkosten',
	url: `${site}/tegemoetkoming-schoolkosten`,
	datum: '2022',
};
export const nieuwsKindpakket: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, Financiële hulp onderbenut, 5 oktober 2023',
	url: `${site}/informeer-online/financiele-hulp-voor-inwoners-met-een-laag-inkomen-onderbenut`,
	datum: '2023-10-05',
};
/** Seed 003_dab3468b57c0d33b, 9.1: help should not stop at once but taper with what people can pay. */
export const kadersSociaalDomein: Vindplaats = {
	titel: 'Haarlemmermeer, kaders voor het sociaal domein, paragraaf 9.1: naar draagkracht',
	url: 'https://haarlemmermeergemeente.nl',
	datum: '2019',
};
/** The most likely place of the rule on what people can pay themselves; its text could not be read. */
export const beleidsregelsParticipatiewet2026: Vindplaats = {
	titel: 'Beleidsregels Participatiewet, IOAW, IOAZ en Bbz gemeente Haarlemmermeer 2026, niet te lezen',
	url: 'https://lokaleregelgeving.overheid.nl/CVDR757640/1',
	datum: '2026',
};
export const paginaKinderopvang: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Kinderopvang',
	url: `${site}/kinderopvang`,
	datum: null,
};
export const paginaLeergeld: Vindplaats = {
	titel: 'Stichting Leergeld Haarlemmermeer, Aanvragen',
	url: 'https://meerleergeld.nl/aanvragen/',
	datum: null,
};
/** The only place that names it: paid through the bijzondere bijstand. */
export const najaarsrapportage2024: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, najaarsrapportage 2024, budgetoverhevelingen',
	url: 'https://najaarsrapportage.haarlemmermeer.nl/2024/5-budget-overhevelingen',
	datum: '2024',
};
export const muziekles: Vindplaats = {
	titel: 'C-punt, Gemeente Haarlemmermeer verhoogt bijdrage voor muziekles',
	url: 'https://www.cpunt.nl/magazine/gemeente-haarlemmermeer-verhoogt-bijdrage-voor-muziekles-voor-kinderen',
	datum: '2023',
};
/** Seed 001_4c2329630819c95a: minima schemes are for an income up to and including 120%; it names the phone too. */
export const briefRaad2024: Vindplaats = {
	titel: 'Brief van het college van Haarlemmermeer aan de raad, 25 april 2024',
	url: 'https://haarlemmermeergemeente.nl',
	datum: '2024-04-25',
};
export const voedselbank: Vindplaats = {
	titel: 'Voedselbank Haarlemmermeer, Voedselpakket aanvragen',
	url: 'https://www.voedselbankhaarlemmermeer.nl/voedselpakket-aanvragen-oud-2023/',
	datum: '2023',
};
/** Seed 003_dab3468b57c0d33b: who helps in the neighbourhood, and that there are no wijkteams here. */
export const beleidskader2019: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, beleidskader sociaal domein 2019-2023',
	url: site,
	datum: '2019',
};
export const beleidsregelsSchuldhulp: Vindplaats = {
	titel: 'Beleidsregels schuldhulpverlening gemeente Haarlemmermeer 2026',
	url: 'https://zoek.officielebekendmakingen.nl/gmb-2025-571841.html',
	datum: '2026-01-01',
};
export const schuldhulpmaatjeParochie: Vindplaats = {
	titel: 'Parochie H. Joannes de Doper, SchuldHulpMaatje Haarlemmermeer',
	url: 'https://www.hjoannesdedoper.nl/schuldhulpmaatje-haarlemmermeer-nodigt-u-uit-om-maatje-te-worden/',
	datum: '2023',
};
export const humanitasKrant: Vindplaats = {
	titel: 'Haarlems Dagblad, Humanitas Thuisadministratie Haarlemmermeer',
	url: 'https://www.haarlemsdagblad.nl/cnt/dmf20180925_78479725',
	datum: '2018-09-25',
};
export const meerwaardeKrant: Vindplaats = {
	titel: 'Haarlems Dagblad, MeerWaarde helpt driehonderd inwoners per jaar',
	url: 'https://www.haarlemsdagblad.nl/cnt/dmf20190813_67678585/meerwaarde-helpt-driehonderd-inwoners-per-jaar-in-haarlemmermeer',
	datum: '2019-08-13',
};
export const meerwaardeAdres: Vindplaats = {
	titel: 'HC Nieuws, MeerWaarde viert 20-jarig bestaan',
	url: 'https://hcnieuws.nl/lokaal/meerwaarde-viert-20-jarig-bestaan-436494',
	datum: '2018',
};
/** Read in a list of local platforms of 31 August 2026; the address is that of the platform itself. */
export const voorElkaarPlatform: Vindplaats = {
	titel: 'Haarlemmermeer voor Elkaar (Vrijwilligerscentrale Haarlemmermeer)',
	url: 'https://www.haarlemmermeervoorelkaar.nl',
	datum: '2026-08-31',
};
/** The app is still being made; mobile numbers of volunteers in it are left out on purpose. */
export const voedselbankPunten: Vindplaats = {
	titel: 'Voedselbank Haarlemmermeer, uitgiftepunten in de app die nog gemaakt wordt',
	url: 'https://github.com/leksievankampen-prog/voedselbank-app',
	datum: '2026-09',
};
export const paginaBelastingen: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Gemeentelijke belastingen',
	url: `${site}/gemeentelijke-belastingen`,
	datum: '2024',
};
