import type { Bron, Vindplaats } from '../kern/node.ts';

/** Local policy of which we could read no article: the page or the rule itself is the ground. */
export const grondslag = ({ titel, url }: Vindplaats): Bron => ({ wet: titel, artikel: '', url: url as Bron['url'] });

export const regiorijder: Vindplaats = {
	titel: 'RegioRijder, Wat kost RegioRijder Wmo',
	url: 'https://regiorijder.nl/reizen-met-regiorijder/wat-kost-regiorijder-wmo',
	datum: '2025',
};
export const paginaGeldzorgen2021: Vindplaats = {
	titel: 'Gemeente Zandvoort, pagina Geldzorgen',
	url: 'https://www.zandvoort.nl/producten-en-diensten-op-alfabet/geldzorgen/',
	datum: '2021',
};
/** Seed 004_8d777de4f16945bf: the order of help, and the stories of Marjan van Velzen and meneer De Jong. */
export const samenVoorElkaar: Vindplaats = {
	titel: 'Gemeente Haarlem, Samen voor elkaar: op weg naar een nieuwe sociale infrastructuur',
	url: 'https://www.haarlem.nl',
	datum: '2013-02-26',
};
/** Children from 4 to 18. */
export const leergeldLeeftijd: Vindplaats = {
	titel: 'Stichting Leergeld Haarlemmermeer, Aanvragen',
	url: 'https://meerleergeld.nl/aanvragen/',
	datum: null,
};
export const newfuture27: Vindplaats = {
	titel: '16-27.nl, NewFuture Haarlem: jongeren werken aan een schuldenvrije toekomst',
	url: 'https://www.16-27.nl/newfuture-haarlem-jongeren-werken-aan-een-schuldenvrije-toekomst',
	datum: '2021',
};
export const wijzenIsEenKeuze: Vindplaats = {
	titel: 'Wijzen naar hulp: een keuze van Bereken uw recht',
	url: 'docs/adr/0014-wijzen-naar-hulp.md',
	datum: '2026-11-24',
};
/** Read as a library kept it: the page says no day. */
export const paginaHuiselijkGeweld: Vindplaats = {
	titel: 'Rijksoverheid, wat moet ik doen bij huiselijk geweld',
	url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
	datum: null,
};
export const geldfitKrant: Vindplaats = {
	titel: 'Nederlands Dagblad, 2020',
	url: 'https://www.nd.nl',
	datum: '2020',
};
/** Seed 000_672f2118c7658a39: debt help, its course, coaches and funds. */
export const programmaSociaalDomein: Vindplaats = {
	titel: 'Gemeente Haarlem, programma voor het sociaal domein 2018',
	url: 'https://www.haarlem.nl',
	datum: '2018',
};
export const leergeldKrant: Vindplaats = {
	titel: 'Haarlems Dagblad, Stichting Leergeld ook in Haarlem en Zandvoort',
	url: 'https://www.haarlemsdagblad.nl/cnt/dmf20181017_88518398',
	datum: '2018-10-17',
};
export const schuldhulpmaatjeKennemerland: Vindplaats = {
	titel: 'NH Nieuws, Maatje Karin tackelt geldproblemen (SchuldHulpMaatje Zuid-Kennemerland)',
	url: 'https://www.nhnieuws.nl/nieuws/317709/maatje-karin-tackelt-geldproblemen-angst-en-slapeloze-nachten-door-schulden',
	datum: '2023',
};
export const fondsUrgenteNoden: Vindplaats = {
	titel: 'Diaconie Haarlem, Interview Fonds Urgente Noden',
	url: 'https://diaconiehaarlem.nl/interview-fonds-urgente-noden/',
	datum: null,
};
export const telegraafBelastingtelefoon: Vindplaats = {
	titel: 'De Telegraaf, Fiscus waarschuwt: betaal niet voor de Belastingtelefoon',
	url: 'https://www.telegraaf.nl/financieel/337534652/fiscus-waarschuwt-betaal-niet-voor-de-belastingtelefoon',
	datum: '2021-04',
};
export const weekersToeslagen: Vindplaats = {
	titel: 'Rijksoverheid, Topdrukte bij BelastingTelefoon (verwijst naar toeslagen.nl)',
	url: 'https://opennieuwsbank.nl/rijksoverheid/2011/12/19/weekers-topdrukte-bij-belastingtelefoon',
	datum: '2011-12-19',
};
/** The page itself was not seen; its address was, in several public files that quote the amounts of 2026. */
export const adresProefberekening: Vindplaats = {
	titel: 'Dienst Toeslagen, Proefberekening (het adres, zoals anderen ernaar verwijzen)',
	url: 'https://www.toeslagen.nl/proefberekening',
	datum: '2026',
};
export const paginaSvb: Vindplaats = {
	titel: 'Sociale Verzekeringsbank, Wij beschermen uw gegevens',
	url: 'https://www.svb.nl/nl/privacy',
	datum: null,
};
export const paginaToeslagUwv: Vindplaats = {
	titel: 'UWV, Wanneer kan ik een toeslag van UWV krijgen?',
	url: 'https://www.uwv.nl/particulieren/overige-onderwerpen/toeslag-van-uwv/detail/wanneer-kan-ik-een-toeslag-van-uwv-krijgen',
	datum: null,
};
