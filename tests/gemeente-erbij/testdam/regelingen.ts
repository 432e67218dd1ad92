/** Every regeling of this gemeente: one line each. */
export { default as testdampas } from './testdampas/index.ts';
export { default as verhuisbijdrage } from './verhuisbijdrage/index.ts';
