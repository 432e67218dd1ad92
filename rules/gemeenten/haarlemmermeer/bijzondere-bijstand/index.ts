import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { beslistermijn } from '../normen.ts';

export default { ...bijzondereBijstand(), termen: { beslistermijn } };
