import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { stadspas } from '../../../sjablonen/stadspas.ts';
import { beleidsregelZandvoortpas } from '../../../sjablonen/vermogen-bij-aow.ts';
import { paginaZandvoortpas } from '../bronnen.ts';
import { inkomensgrens, vermogensgrens } from '../normen.ts';

const beleid = grondslag(beleidsregelZandvoortpas);

export const regel = stadspas({
	id: 'zandvoortpas',
	inkomensgrens,
	vermogensgrens,
	bron: grondslag(paginaZandvoortpas),
	bronStudent: { ...beleid, artikel: '2 lid 3' },
	bronVermogen: beleid,
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
