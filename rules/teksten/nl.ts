import type { Tekstbundel } from '../kern/teksten.ts';
import bijstand from '../regelingen/bijstand/teksten/nl.ts';

export default { regelingen: { bijstand }, routes: {} } satisfies Tekstbundel;
