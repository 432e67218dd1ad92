/** Brackets and rates of box 1 with the premiums in them (art. 20a and 20b Wet LB, art. 10-11 Wfsv). Newest first. */
import {
	bijlageLoonheffingen2024,
	bijlageLoonheffingen2025,
	normenbriefJanuari2026,
	rekenvoorschriften2026,
	wetLb2024,
	wetLb2025,
	wetLb2026,
	wetMinimumloon2025,
} from '../../bronnen/vindplaatsen.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';

const eindeSchijf1 = jaarnorm('eindeSchijf1', 'euro/jaar', 'jaar', [
	['2026-01-01', 38_883, wetLb2026, 'gezien'],
	['2025-01-01', 38_441, wetLb2025, 'gezien'],
	['2024-01-01', 38_098, wetLb2024, 'gezien'],
]);
/** For who was born before 1946, at AOW age. */
export const eindeSchijf1Oudsten = jaarnorm('eindeSchijf1Oudsten', 'euro/jaar', 'jaar', [
	['2026-01-01', 41_123, wetLb2026, 'gezien'],
	['2025-01-01', 40_502, wetLb2025, 'gezien'],
	['2024-01-01', 40_021, wetLb2024, 'gezien'],
]);
const eindeSchijf2 = jaarnorm('eindeSchijf2', 'euro/jaar', 'jaar', [
	['2026-01-01', 78_426, wetLb2026, 'gezien'],
	['2025-01-01', 76_817, wetLb2025, 'gezien'],
	['2024-01-01', 75_518, wetLb2024, 'gezien'],
]);
const tarief1 = jaarnorm('tarief1', 'fractie', 'jaar', [
	['2026-01-01', 0.3575, normenbriefJanuari2026, 'gezien'],
	['2025-01-01', 0.3582, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.3697, bijlageLoonheffingen2024, 'gezien'],
]);
/** Without the premium of the AOW. */
const tarief1Aow = jaarnorm('tarief1Aow', 'fractie', 'jaar', [
	['2026-01-01', 0.1785, normenbriefJanuari2026, 'gezien'],
	['2025-01-01', 0.1792, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.1907, bijlageLoonheffingen2024, 'gezien'],
]);
const tarief2 = jaarnorm('tarief2', 'fractie', 'jaar', [
	['2026-01-01', 0.3756, wetLb2026, 'gezien'],
	['2025-01-01', 0.3748, wetLb2025, 'gezien'],
	['2024-01-01', 0.3697, wetLb2024, 'gezien'],
]);
const tarief3 = jaarnorm('tarief3', 'fractie', 'jaar', [
	['2026-01-01', 0.495, wetLb2026, 'gezien'],
	['2025-01-01', 0.495, wetLb2025, 'gezien'],
	['2024-01-01', 0.495, wetLb2024, 'gezien'],
]);

/** Below AOW age, and from the month in which it is reached. */
export const schijven = {
	totAow: { eindeSchijf1, eindeSchijf2, tarief1, tarief2, tarief3 },
	aow: { eindeSchijf1, eindeSchijf2, tarief1: tarief1Aow, tarief2, tarief3 },
};

const zvwBijdrage = jaarnorm('zvwBijdrage', 'fractie', 'jaar', [
	['2026-01-01', 0.0485, normenbriefJanuari2026, 'gezien'],
	['2025-01-01', 0.0526, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.0532, bijlageLoonheffingen2024, 'gezien'],
]);
const zvwHoogste = jaarnorm('zvwHoogste', 'euro/jaar', 'jaar', [
	['2026-01-01', 79_409, normenbriefJanuari2026, 'gezien'],
	['2025-01-01', 75_864, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 71_628, bijlageLoonheffingen2024, 'gezien'],
]);

/** Art. 42 Zvw: out of AOW and pension. */
export const zvw = { zvw: zvwBijdrage, zvwHoogste };

/** The wage is rounded down to a whole number of these steps; read for 2026, and the amounts of 2024 and 2025 agree. */
export const tabelstap = norm('tabelstap', 'euro/jaar', [
	['2026-01-01', 54, rekenvoorschriften2026, 'gezien'],
	['2024-01-01', 54, rekenvoorschriften2026, 'berekend'],
]);

/** Art. 15 Wet minimumloon: at least this part of the gross wage; UWV pays the same part. */
export const vakantiebijslag = norm('vakantiebijslag', 'fractie', [['2024-01-01', 0.08, wetMinimumloon2025, 'gezien']]);
