import { jaarnorm, norm } from '../../../kern/uitdrukking.ts';
import { paginaSchoolkosten } from '../bronnen.ts';

export const oudsteScholier = norm('oudsteScholier', 'jaar', [['2019-01-01', 17, paginaSchoolkosten, 'gezien']]);
export const schoolkostenBasis = jaarnorm('schoolkostenBasis', 'euro/jaar', 'jaar', [
	['2022-01-01', 155, paginaSchoolkosten, 'gezien'],
]);
export const schoolkostenVoortgezet = jaarnorm('schoolkostenVoortgezet', 'euro/jaar', 'jaar', [
	['2022-01-01', 310, paginaSchoolkosten, 'gezien'],
]);
