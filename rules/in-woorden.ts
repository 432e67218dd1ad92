/** The door to the rules as words: for who reads them. Apart from index.ts, so that who only answers questions does not load it. */
export { achterGetal, beschrijf, inWoordenVan, metEenheid, type Beschrijving, type Woorden } from './kern/beschrijf.ts';
export { gezondheid } from './feiten/gezondheid.ts';
export { eindeLevering } from './bronnen/hulpverlener.ts';
export { woorden } from './feiten/woorden.nl.ts';
export { paginaInkomenstoeslag as digidHaarlemmermeer } from './gemeenten/haarlemmermeer/bronnen.ts';
export { comparisonOf, comparisonsIn, type Comparison } from './kern/vergelijking.ts';
