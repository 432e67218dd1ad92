import type { Kern } from '../../sjablonen/gemeente.ts';
import { paginaZandvoortpas } from './bronnen.ts';

export const kernen: readonly Kern[] = [{ naam: 'Zandvoort', bron: paginaZandvoortpas }];
