import { schrijfIn } from '../../../kern/inschrijving.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { norm } from '../../../kern/uitdrukking.ts';
import { paginaBijzondereBijstand } from '../bronnen.ts';

const beslistermijn = norm('beslistermijn', 'aantal', [['2020-01-01', 8, paginaBijzondereBijstand, 'gezien']]);

export const regel = { ...bijzondereBijstand(), termen: { beslistermijn } };

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
