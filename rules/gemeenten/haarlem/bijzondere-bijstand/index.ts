import { schrijfIn } from '../../../kern/inschrijving.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';

export const regel = bijzondereBijstand();

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
