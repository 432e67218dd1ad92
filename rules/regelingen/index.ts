/** Every national regeling: one line each. */
export { default as aio } from './aio/index.ts';
export { default as bijstand } from './bijstand/index.ts';
export { default as ioaw } from './ioaw/index.ts';
export { default as studietoeslag } from './studietoeslag/index.ts';
export { default as tegemoetkomingArbeidsongeschikten } from './tegemoetkoming-arbeidsongeschikten/index.ts';
export { default as toeslagenwet } from './toeslagenwet/index.ts';
