/** Norms of the toeslagen that more than one rule reads. Rows newest first. */
import {
	awir2026,
	cijfersYurtman,
	proefberekening2024,
	tabellenZorgtoeslag,
	toelichtingKwijtschelding2026 as toelichting,
	wetHuurtoeslag2025,
	wetKindgebondenBudget2025,
	wetKindgebondenBudget2026,
	wetZorgtoeslag2025,
	wetZorgtoeslag2026,
} from '../../bronnen/vindplaatsen.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';

/** Wet op de zorgtoeslag art. 1 lid 1 onder f, and the same in art. 1 lid 1 onder d of the kindgebonden budget. */
export const drempelinkomen = jaarnorm('drempelinkomen', 'euro/jaar', 'jaar', [
	['2026-01-01', 29_736, wetZorgtoeslag2026, 'berekend'],
	['2025-01-01', 28_406, wetZorgtoeslag2025, 'berekend'],
	['2024-01-01', 26_819, cijfersYurtman, 'gezien'],
]);

/** Awir art. 14 lid 5: less than this a year is not granted. */
export const minstePerJaar = norm('minstePerJaar', 'euro/jaar', [['2024-01-01', 24, tabellenZorgtoeslag, 'gezien']]);

/**
 * Awir art. 14 lid 4: the step to which the zorgtoeslag of a year is rounded before it is paid by the month. The
 * proefberekening of 2024 did not round first; the published tables of 2025 and 2026 do (docs/adr/0016).
 */
export const afrondingJaarbedrag = norm('afrondingJaarbedrag', 'euro/jaar', [
	['2025-01-01', 1, tabellenZorgtoeslag, 'berekend'],
	['2024-01-01', 0, proefberekening2024, 'berekend'],
]);

/**
 * Wet op de zorgtoeslag art. 3 and Wet op het kindgebonden budget art. 1 lid 4: on 1 January. That of 2024 was not
 * found; it lies between that of an earlier year, which an older file prints, and that of 2025.
 */
export const vermogensgrensZorgAlleen = jaarnorm('vermogensgrensZorgAlleen', 'euro', 'jaar', [
	['2026-01-01', 146_011, wetZorgtoeslag2026, 'gezien'],
	['2025-01-01', 141_896, wetZorgtoeslag2025, 'gezien'],
	['2024-01-01', { van: 127_582, tot: 141_896 }, wetZorgtoeslag2025, 'niet-gevonden'],
]);
export const vermogensgrensZorgPaar = jaarnorm('vermogensgrensZorgPaar', 'euro', 'jaar', [
	['2026-01-01', 184_633, wetZorgtoeslag2026, 'gezien'],
	['2025-01-01', 179_429, wetZorgtoeslag2025, 'gezien'],
	['2024-01-01', { van: 161_329, tot: 179_429 }, wetZorgtoeslag2025, 'niet-gevonden'],
]);
/** Awir art. 7 lid 3. */
export const vermogensgrensHuurAlleen = jaarnorm('vermogensgrensHuurAlleen', 'euro', 'jaar', [
	['2026-01-01', 38_479, awir2026, 'gezien'],
]);
export const vermogensgrensHuurPaar = jaarnorm('vermogensgrensHuurPaar', 'euro', 'jaar', [
	['2026-01-01', 76_958, awir2026, 'gezien'],
]);

/** Wet op de huurtoeslag art. 13 lid 1 onder a: what is above it is not subsidised. */
export const maximumHuur = jaarnorm('maximumHuur', 'euro/maand', 'jaar', [
	['2026-01-01', 932.93, toelichting, 'gezien'],
	['2025-01-01', 900.07, wetHuurtoeslag2025, 'gezien'],
]);
export const basishuurAlleen = jaarnorm('basishuurAlleen', 'euro/maand', 'jaar', [
	['2026-01-01', 202.52, toelichting, 'gezien'],
	['2025-01-01', 199.05, wetHuurtoeslag2025, 'berekend'],
]);
export const basishuurMeer = jaarnorm('basishuurMeer', 'euro/maand', 'jaar', [
	['2026-01-01', 200.71, toelichting, 'gezien'],
	['2025-01-01', 197.24, wetHuurtoeslag2025, 'berekend'],
]);

/** Wet op het kindgebonden budget art. 2, euro per year, before it falls with the income. */
export const budgetPerKind = jaarnorm('budgetPerKind', 'euro/jaar', 'jaar', [
	['2026-01-01', 2580, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 2511, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 2436, cijfersYurtman, 'gezien'],
]);
export const budgetVanaf12 = jaarnorm('budgetVanaf12', 'euro/jaar', 'jaar', [
	['2026-01-01', 724, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 703, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 694, cijfersYurtman, 'gezien'],
]);
export const budgetVanaf16 = jaarnorm('budgetVanaf16', 'euro/jaar', 'jaar', [
	['2026-01-01', 964, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 936, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 924, cijfersYurtman, 'gezien'],
]);
export const budgetAlleenstaandeOuder = jaarnorm('budgetAlleenstaandeOuder', 'euro/jaar', 'jaar', [
	['2026-01-01', 3416, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 3389, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 3480, cijfersYurtman, 'gezien'],
]);
export const twaalf = norm('twaalf', 'jaar', [['2024-01-01', 12, wetKindgebondenBudget2026, 'gezien']]);
export const zestien = norm('zestien', 'jaar', [['2024-01-01', 16, wetKindgebondenBudget2026, 'gezien']]);
