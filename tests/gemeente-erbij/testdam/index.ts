import type { Aanbod } from '../../../rules/sjablonen/gemeente.ts';
import { contacten } from './contacten.ts';
import * as regelingen from './regelingen.ts';
import { routes } from './routes.ts';
import { uitgezet } from './uitgezet.ts';

export default { regelingen, routes, contacten, uitgezet } satisfies Aanbod;
