import type { Tekstbundel } from '../kern/teksten.ts';
import aio from '../regelingen/aio/teksten/nl.ts';
import bijstand from '../regelingen/bijstand/teksten/nl.ts';

export default { regelingen: { bijstand, aio }, routes: {} } satisfies Tekstbundel;
