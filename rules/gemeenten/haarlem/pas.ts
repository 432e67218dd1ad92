/** Who gets the HaarlemPas; other help of Haarlem follows it. */
import { grondslag } from '../../sjablonen/bronnen.ts';
import type { Pas } from '../../sjablonen/stadspas.ts';
import { paginaHaarlempas } from './bronnen.ts';
import { inkomensgrens, vermogensgrens } from './normen.ts';

const bron = grondslag(paginaHaarlempas);

export const pas: Pas = { inkomensgrens, vermogensgrens, bron, bronStudent: bron, bronVermogen: bron };
