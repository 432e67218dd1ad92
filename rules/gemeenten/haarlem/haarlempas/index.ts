import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { stadspas } from '../../../sjablonen/stadspas.ts';
import { paginaHaarlempas } from '../bronnen.ts';
import { inkomensgrens, vermogensgrens } from '../normen.ts';

const bron = grondslag(paginaHaarlempas);

export const regel = stadspas({
	id: 'haarlempas',
	inkomensgrens,
	vermogensgrens,
	bron,
	bronStudent: bron,
	bronVermogen: bron,
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
