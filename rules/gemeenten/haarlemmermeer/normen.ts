import { deelVanNorm } from '../../begrippen/inkomen.ts';
import { norm } from '../../kern/uitdrukking.ts';
import {
	briefRaad2024,
	nieuwsKindpakket,
	paginaInkomenstoeslag,
	paginaSchoolkosten,
	paginaZorgverzekering,
} from './bronnen.ts';

const percentageMinima = norm('percentageMinima', 'fractie', [['2019-01-01', 1.2, briefRaad2024, 'gezien']]);
const percentageZorgverzekering = norm('percentageZorgverzekering', 'fractie', [
	['2019-01-01', 1.2, paginaZorgverzekering, 'gezien'],
]);
const percentageInkomenstoeslag = norm('percentageInkomenstoeslag', 'fractie', [
	['2019-01-01', 1.2, paginaInkomenstoeslag, 'gezien'],
]);
/** The scheme pages say 120%, the municipal news of 2023 says 130%. */
const percentageKindpakket = norm('percentageKindpakket', 'fractie', [
	['2019-01-01', { van: 1.2, tot: 1.3 }, nieuwsKindpakket, 'gezien'],
]);

/** Euro per month, without vakantiegeld. */
export const grensMinima = deelVanNorm(percentageMinima);
export const grensZorgverzekering = deelVanNorm(percentageZorgverzekering);
export const grensInkomenstoeslag = deelVanNorm(percentageInkomenstoeslag);
export const grensKindpakket = deelVanNorm(percentageKindpakket);

export const beslistermijn = norm('beslistermijn', 'aantal', [['2022-01-01', 8, paginaSchoolkosten, 'gezien']]);
