import { schrijfIn } from '../../../kern/inschrijving.ts';
import { jeugdfonds } from '../../../sjablonen/jeugdfonds.ts';
import { pas } from '../pas.ts';
import { hoogsteCultuur, hoogsteSport } from './normen.ts';

export const regel = jeugdfonds({
	pas,
	sport: hoogsteSport,
	cultuur: hoogsteCultuur,
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
