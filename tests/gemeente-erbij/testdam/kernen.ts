import type { Kern } from '../../../rules/sjablonen/gemeente.ts';
import { verzonnenPagina } from './bronnen.ts';

export const kernen: readonly Kern[] = [{ id: 'zuid', naam: 'Testdam-Zuid', bron: verzonnenPagina }];
