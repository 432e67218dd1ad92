/** National norms that more than one regeling reads. Rows newest first. */
import { aowLeeftijden, oldebroekJuli2024, participatiewetOp } from '../bronnen/eerst.ts';
import type { Vindplaats } from '../kern/node.ts';
import { jaarnorm, norm } from '../kern/uitdrukking.ts';

const pw = participatiewetOp;

export const margekeuze: Vindplaats = {
	titel: 'Marges: een keuze van Bereken uw recht',
	url: 'docs/adr/0004-marges.md',
	datum: '2026-11-22',
};

export const aowLeeftijd = norm('aowLeeftijd', 'jaar', [
	['2028-01-01', null, aowLeeftijden, 'niet-gevonden'],
	['2024-01-01', 67, aowLeeftijden, 'gezien'],
]);
/** Up to this part above a limit on income somebody hears how little it is. */
export const bijnaDeel = norm('bijnaDeel', 'fractie', [['2024-01-01', 0.1, margekeuze, 'eigen-keuze']]);
/** An amount with vakantiegeld is at most this part more than the same without. */
export const vakantiegeld = norm('vakantiegeld', 'fractie', [['2024-01-01', 0.08, margekeuze, 'eigen-keuze']]);
export const volwassen = norm('volwassen', 'jaar', [['2024-01-01', 18, pw('2026-07-01'), 'gezien']]);
export const eenentwintig = norm('eenentwintig', 'jaar', [['2024-01-01', 21, pw('2026-07-01'), 'gezien']]);
export const zevenentwintig = norm('zevenentwintig', 'jaar', [['2024-01-01', 27, pw('2026-07-01'), 'gezien']]);

export const vermogensgrensAlleenstaande = jaarnorm('vermogensgrensAlleenstaande', 'euro', 'jaar', [
	['2026-01-01', 8000, pw('2026-07-01'), 'gezien'],
	['2025-01-01', 7770, pw('2025-07-01'), 'gezien'],
	['2024-01-01', 7575, oldebroekJuli2024, 'gezien'],
]);
export const vermogensgrensGezin = jaarnorm('vermogensgrensGezin', 'euro', 'jaar', [
	['2026-01-01', 16_000, pw('2026-07-01'), 'gezien'],
	['2025-01-01', 15_540, pw('2025-07-01'), 'gezien'],
	['2024-01-01', 15_150, oldebroekJuli2024, 'gezien'],
]);

export const deelVakantietoeslag = norm('deelVakantietoeslag', 'fractie', [
	['2024-07-01', 0.05, pw('2026-07-01'), 'gezien'],
]);
export const kostendelersVast = norm('kostendelersVast', 'fractie', [['2024-07-01', 0.4, pw('2026-07-01'), 'gezien']]);
export const kostendelersPerPersoon = norm('kostendelersPerPersoon', 'fractie', [
	['2024-07-01', 0.3, pw('2026-07-01'), 'gezien'],
]);
