import { schrijfIn } from '../../../../rules/kern/inschrijving.ts';
import { grondslag } from '../../../../rules/sjablonen/bronnen.ts';
import { stadspas } from '../../../../rules/sjablonen/stadspas.ts';
import { verzonnenPagina } from '../bronnen.ts';
import { inkomensgrens, vermogensgrens } from '../normen.ts';

const bron = grondslag(verzonnenPagina);

export const regel = stadspas(
	'testdampas',
	{ inkomensgrens, vermogensgrens, bron, bronStudent: bron, bronVermogen: bron },
	'minimaregelingen',
);

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
