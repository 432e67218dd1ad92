/** Every regeling of this gemeente: one line each. */
export { default as bijzondereBijstand } from './bijzondere-bijstand/index.ts';
export { default as haarlempas } from './haarlempas/index.ts';
export { default as huiswerkbegeleiding } from './huiswerkbegeleiding/index.ts';
export { default as idKaart } from './id-kaart/index.ts';
export { default as individueleInkomenstoeslag } from './individuele-inkomenstoeslag/index.ts';
export { default as jeugdfonds } from './jeugdfonds/index.ts';
export { default as kwijtscheldingGemeente } from './kwijtschelding-gemeente/index.ts';
export { default as kwijtscheldingWaterschap } from './kwijtschelding-waterschap/index.ts';
export { default as schoolkosten } from './schoolkosten/index.ts';
export { default as zorgpolis } from './zorgpolis/index.ts';
