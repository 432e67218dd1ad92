import { schrijfIn } from '../../../kern/inschrijving.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { beslistermijn } from '../normen.ts';

export const regel = { ...bijzondereBijstand(), termen: { beslistermijn } };

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
