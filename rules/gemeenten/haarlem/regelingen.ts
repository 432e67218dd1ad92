/** Every regeling of this gemeente: one line each. */
export { default as bijzondereBijstand } from './bijzondere-bijstand/index.ts';
export { default as haarlempas } from './haarlempas/index.ts';
