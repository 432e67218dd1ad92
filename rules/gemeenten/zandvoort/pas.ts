/** Who gets the ZandvoortPas; other help of Zandvoort follows it. */
import { grondslag } from '../../sjablonen/bronnen.ts';
import type { Pas } from '../../sjablonen/stadspas.ts';
import { beleidsregelZandvoortpas } from '../../sjablonen/vermogen-bij-aow.ts';
import { paginaZandvoortpas } from './bronnen.ts';
import { inkomensgrens, vermogensgrens } from './normen.ts';

const beleid = grondslag(beleidsregelZandvoortpas);

export const pas: Pas = {
	inkomensgrens,
	vermogensgrens,
	bron: grondslag(paginaZandvoortpas),
	bronStudent: { ...beleid, artikel: '2 lid 3' },
	bronVermogen: beleid,
};
