import { jaarnorm, norm } from '../../../kern/uitdrukking.ts';
import { spelregelsJeugdfonds } from '../../../sjablonen/jeugdfonds.ts';
import { jeugdfondsBato } from '../bronnen.ts';

/** The most for a child in 12 months; a voucher for clothes or an instrument is part of it. */
export const hoogsteSport = jaarnorm('hoogsteSport', 'euro/jaar', 'jaar', [
	['2023-01-01', 350, spelregelsJeugdfonds, 'gezien'],
]);
export const hoogsteCultuur = jaarnorm('hoogsteCultuur', 'euro/jaar', 'jaar', [
	['2023-01-01', 500, spelregelsJeugdfonds, 'gezien'],
]);

/** Weeks until the club is paid. */
export const duurInWeken = norm('duurInWeken', 'aantal', [['2018-01-01', 3, jeugdfondsBato, 'gezien']]);
