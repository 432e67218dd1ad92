import { deelVanNorm } from '../../begrippen/inkomen.ts';
import type { Bron } from '../../kern/node.ts';
import { norm, type Getal } from '../../kern/uitdrukking.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { naarDraagkracht } from '../../sjablonen/afbouw.ts';
import {
	briefRaad2024,
	kadersSociaalDomein,
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

/** The highest percentage that a source names; up to it perhaps a part. */
const percentageEenDeel = norm('percentageEenDeel', 'fractie', [['2019-01-01', 1.3, nieuwsKindpakket, 'gezien']]);

/** Euro per month, without vakantiegeld. */
export const hoogsteGrens = deelVanNorm(percentageEenDeel, undefined, 'inkomensgrensEenDeel');
const bronAfbouw = grondslag(kadersSociaalDomein);

/** Seed 003: above the limit the help tapers off. */
export const naarDraagkrachtTot = (grens: Getal<'euro/maand'>, bron: Bron) =>
	naarDraagkracht({ grens, hoogsteGrens, bron, bronAfbouw });

export const grensMinima = deelVanNorm(percentageMinima);
export const grensZorgverzekering = deelVanNorm(percentageZorgverzekering);
export const grensInkomenstoeslag = deelVanNorm(percentageInkomenstoeslag);
export const grensKindpakket = deelVanNorm(percentageKindpakket);

export const beslistermijn = norm('beslistermijn', 'aantal', [['2022-01-01', 8, paginaSchoolkosten, 'gezien']]);
