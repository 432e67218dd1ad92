export { kwijtscheldingRijnlandTeksten as default } from '../../../../sjablonen/rijnland.nl.ts';
