import type { Aanbod } from '../../sjablonen/gemeente.ts';
import { contacten } from './contacten.ts';
import { formulieren } from './formulieren.ts';
import * as regelingen from './regelingen.ts';
import { routes } from './routes.ts';
import { uitgezet } from './uitgezet.ts';

export default { regelingen, routes, contacten, formulieren, uitgezet } satisfies Aanbod;
