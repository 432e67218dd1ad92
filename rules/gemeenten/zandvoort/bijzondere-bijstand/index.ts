import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { norm } from '../../../kern/uitdrukking.ts';
import { paginaBijzondereBijstand } from '../bronnen.ts';

const beslistermijn = norm('beslistermijn', 'aantal', [['2020-01-01', 8, paginaBijzondereBijstand, 'gezien']]);

export default { ...bijzondereBijstand(), termen: { beslistermijn } };
