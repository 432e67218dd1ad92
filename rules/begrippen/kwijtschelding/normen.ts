/** National norms of a remission of local taxes. Rows newest first. */
import {
	aowBedragenJuli2026,
	kwijtscheldingMedeoverheden2022,
	leidraadInvordering2026,
	participatiewetOp,
	toelichtingKwijtschelding2026,
	uitvoeringInvordering2026,
} from '../../bronnen/vindplaatsen.ts';
import type { Vindplaats } from '../../kern/node.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';

const uri = uitvoeringInvordering2026;
const toelichting = toelichtingKwijtschelding2026;
const nettoAow2025: Vindplaats = {
	titel: 'Metronieuws, AOW 1 juli omhoog, vakantiegeld daalt',
	url: 'https://www.metronieuws.nl/geld-carriere/2025/06/aow-1-juli-omhoog-vakantiegeld-daalt-wat-betekent-dit/',
	datum: '2025-06',
};
const nettoAow2026: Vindplaats = {
	titel: 'Metronieuws, AOW in 2026: bedrag',
	url: 'https://www.metronieuws.nl/geld-carriere/2025/12/aow-in-2026-bedrag/',
	datum: '2025-12',
};

/** Art. 11 onder b: the part of the capacity that goes to the assessment. A waterschap may in practice take less. */
export const aandeelCapaciteit = norm('aandeelCapaciteit', 'fractie', [['2024-01-01', 0.8, uri, 'gezien']]);

/** Art. 12 lid 2 onder c. */
export const autoGrens = norm('autoGrens', 'euro', [['2024-01-01', 3350, uri, 'gezien']]);
/** Art. 12 lid 2 onder f: for who was 65 on the last day of 1999. */
export const vrijVoorOudsten = norm('vrijVoorOudsten', 'euro', [['2024-01-01', 3350, uri, 'gezien']]);
/** Who is younger was certainly born after 1934. */
export const leeftijdOudsten = norm('leeftijdOudsten', 'jaar', [['2024-01-01', 89, uri, 'berekend']]);

/** Art. 15 lid 1 onder c: the premium that the bijstandsnorm holds (art. 23 lid 2 Participatiewet). */
export const normpremieAlleen = jaarnorm('normpremieAlleen', 'euro/maand', 'jaar', [
	['2026-01-01', 47, toelichting, 'gezien'],
	['2025-01-01', 45, participatiewetOp('2025-01-01'), 'gezien'],
]);
export const normpremiePaar = jaarnorm('normpremiePaar', 'euro/maand', 'jaar', [
	['2026-01-01', 106, toelichting, 'gezien'],
	['2025-01-01', 101, participatiewetOp('2025-01-01'), 'gezien'],
]);

/**
 * Net AOW of one person alone (art. 3 lid 2 onder c). Sources do not say whether vakantiegeld counts, so a range
 * without and with it.
 */
export const nettoAowAlleen = jaarnorm('nettoAowAlleen', 'euro/maand', 'halfjaar', [
	['2026-07-01', { van: 1581.55, tot: 1686.33 }, aowBedragenJuli2026, 'berekend'],
	['2026-01-01', { van: 1558.15, tot: 1664.7 }, nettoAow2026, 'berekend'],
	['2025-07-01', { van: 1527.63, tot: 1628.02 }, nettoAow2025, 'berekend'],
	['2025-01-01', null, nettoAow2025, 'niet-gevonden'],
]);
/**
 * Twice the net AOW of a married person (art. 3 lid 2 onder a en b). The leaflet of 2026 prints 50% of it, for who
 * shares a home with one other: 1.140,11, which is with vakantiegeld. The one of July was not found; the AOW rose,
 * so it lies between that of January and 2 x (1.084,13 + 74,85 before tax).
 */
export const nettoAowPaar = jaarnorm('nettoAowPaar', 'euro/maand', 'halfjaar', [
	['2026-07-01', { van: 2280.22, tot: 2317.96 }, aowBedragenJuli2026, 'berekend'],
	['2026-01-01', 2280.22, toelichting, 'berekend'],
	['2025-07-01', { van: 2091.82, tot: 2235.24 }, nettoAow2025, 'berekend'],
	['2025-01-01', null, nettoAow2025, 'niet-gevonden'],
]);

/** Leidraad Invordering 2008 26.1.1, months: after a payment one may still ask. */
export const termijnNaBetalen = norm('termijnNaBetalen', 'aantal', [
	['2024-01-01', 3, leidraadInvordering2026, 'gezien'],
]);

const ruimte = kwijtscheldingMedeoverheden2022;
/** Art. 2: what an instantie may choose from, where its own choice was not found. */
export const percentageNietGevonden = norm('normpercentage', 'fractie', [
	['2022-09-17', { van: 0.9, tot: 1 }, ruimte, 'niet-gevonden'],
]);
/** Art. 4: from nothing to the most that an instantie may leave to people. */
export const extraNietGevonden = {
	paar: norm('extraPaar', 'euro', [['2022-09-17', { van: 0, tot: 2000 }, ruimte, 'niet-gevonden']]),
	ouder: norm('extraOuder', 'euro', [['2022-09-17', { van: 0, tot: 1800 }, ruimte, 'niet-gevonden']]),
	alleen: norm('extraAlleen', 'euro', [['2022-09-17', { van: 0, tot: 1500 }, ruimte, 'niet-gevonden']]),
};
