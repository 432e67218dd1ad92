import { schrijfIn } from '../../../kern/inschrijving.ts';
import { stadspas } from '../../../sjablonen/stadspas.ts';
import { pas } from '../pas.ts';

export const regel = stadspas('haarlempas', pas, 'HaarlemPas');

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
