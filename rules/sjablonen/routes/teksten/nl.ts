/** What every route says; one export for each. */
export * from './buurt.nl.ts';
export * from './geldzorgen.nl.ts';
export * from './schulddienstverlening.nl.ts';
export * from './zorg-en-wonen.nl.ts';
