import { jaarnorm } from '../../../kern/uitdrukking.ts';
import { paginaZorgverzekering2023 } from '../bronnen.ts';

/** The discount depends on the package. */
export const korting = jaarnorm('korting', 'euro/maand', 'jaar', [
	['2023-01-01', { van: 12, tot: 39.75 }, paginaZorgverzekering2023, 'gezien'],
]);
