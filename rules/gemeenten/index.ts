/** Every gemeente: one line each. Its rules and texts load only for its own residents. */
export { default as haarlem } from './haarlem/inschrijving.ts';
export { default as haarlemmermeer } from './haarlemmermeer/inschrijving.ts';
export { default as zandvoort } from './zandvoort/inschrijving.ts';
