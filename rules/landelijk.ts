/** Every national regeling: one line each. */
import type { Regeling } from './kern/regeling.ts';
import aio from './regelingen/aio/index.ts';
import bijstand from './regelingen/bijstand/index.ts';

export const landelijk: readonly Regeling[] = [bijstand, aio];
