import { geen, jaarnorm, tussen } from '../../../kern/uitdrukking.ts';
import { paginaHuiswerk2024 } from '../bronnen.ts';

export const hoogstePerLesuur = jaarnorm('hoogstePerLesuur', 'euro/keer', 'jaar', [
	['2024-01-01', 25, paginaHuiswerk2024, 'gezien'],
]);
const hoogstePerMaand = jaarnorm('hoogstePerMaand', 'euro/maand', 'jaar', [
	['2024-01-01', 100, paginaHuiswerk2024, 'gezien'],
]);

/** What the lessons cost, up to the highest. */
export const vergoeding = tussen(geen('euro/maand'), hoogstePerMaand);
