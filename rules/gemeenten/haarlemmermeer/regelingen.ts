/** Every regeling of this gemeente: one line each. */
export { default as alleenverdiener } from './alleenverdiener/index.ts';
export { default as bijles } from './bijles/index.ts';
export { default as bijzondereBijstand } from './bijzondere-bijstand/index.ts';
export { default as collectieveZorgverzekering } from './collectieve-zorgverzekering/index.ts';
export { default as doetMeeVolwassenen } from './doet-mee-volwassenen/index.ts';
export { default as individueleInkomenstoeslag } from './individuele-inkomenstoeslag/index.ts';
export { default as kwijtscheldingGemeente } from './kwijtschelding-gemeente/index.ts';
export { default as kwijtscheldingWaterschap } from './kwijtschelding-waterschap/index.ts';
export { default as laptop } from './laptop/index.ts';
export { default as peuteropvang } from './peuteropvang/index.ts';
export { default as schoolkosten } from './schoolkosten/index.ts';
export { default as sportEnCultuur } from './sport-en-cultuur/index.ts';
