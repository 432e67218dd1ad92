import { jaarnorm } from '../../../kern/uitdrukking.ts';
import { spelregelsJeugdfonds } from '../../../sjablonen/jeugdfonds.ts';

/** The most for a child in 12 months; a voucher for clothes or an instrument is part of it. */
export const hoogsteSport = jaarnorm('hoogsteSport', 'euro/jaar', 'jaar', [
	['2023-01-01', 225, spelregelsJeugdfonds, 'gezien'],
]);
export const hoogsteCultuur = jaarnorm('hoogsteCultuur', 'euro/jaar', 'jaar', [
	['2023-01-01', 450, spelregelsJeugdfonds, 'gezien'],
]);
