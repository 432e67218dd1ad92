/** Every national regeling: one line each. */
export { default as aio } from './aio/index.ts';
export { default as bijstand } from './bijstand/index.ts';
export { default as studietoeslag } from './studietoeslag/index.ts';
