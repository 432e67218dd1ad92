import { eersteKind2026, volgendKind2026 } from './tabel.ts';
import { opvangtabel2026, wetKinderopvang2026 } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm, norm, normstaffel, type Getal } from '../../kern/uitdrukking.ts';

/** The highest price per hour that counts, by the kind of childcare. */
export const hoogsteUurprijsDagopvang = jaarnorm('hoogsteUurprijsDagopvang', 'euro/uur', 'jaar', [
	['2026-01-01', 11.23, opvangtabel2026, 'gezien'],
]);
export const hoogsteUurprijsBso = jaarnorm('hoogsteUurprijsBso', 'euro/uur', 'jaar', [
	['2026-01-01', 9.98, opvangtabel2026, 'gezien'],
]);
export const hoogsteUurprijsGastouder = jaarnorm('hoogsteUurprijsGastouder', 'euro/uur', 'jaar', [
	['2026-01-01', 8.49, opvangtabel2026, 'gezien'],
]);
/** Hours a month of one child. */
export const meesteUren = norm('meesteUren', 'aantal', [['2026-01-01', 230, opvangtabel2026, 'gezien']]);

/** Art. 1.3 lid 2 onder b: how many whole months before the month of the request one can still get it for. */
export const maandenTerug = norm('maandenTerug', 'aantal', [['2014-01-01', 3, wetKinderopvang2026, 'gezien']]);

export const deelEersteKind = (inkomen: Getal<'euro/jaar'>) =>
	normstaffel('deelEersteKind', 'fractie', 'jaar', inkomen, [
		['2026-01-01', eersteKind2026, opvangtabel2026, 'gezien'],
	]);
export const deelVolgendKind = (inkomen: Getal<'euro/jaar'>) =>
	normstaffel('deelVolgendKind', 'fractie', 'jaar', inkomen, [
		['2026-01-01', volgendKind2026, opvangtabel2026, 'gezien'],
	]);
