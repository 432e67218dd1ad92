import { grondslag } from '../../../sjablonen/bronnen.ts';
import { stadspas } from '../../../sjablonen/stadspas.ts';
import { paginaHaarlempas } from '../bronnen.ts';
import { inkomensgrens, vermogensgrens } from '../normen.ts';

const bron = grondslag(paginaHaarlempas);

export default stadspas({
	id: 'haarlempas',
	inkomensgrens,
	vermogensgrens,
	bron,
	bronStudent: bron,
	bronVermogen: bron,
});
