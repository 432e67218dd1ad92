import { kwijtscheldingVoorbeelden } from '../../../sjablonen/kwijtschelding.voorbeelden.ts';

export default kwijtscheldingVoorbeelden('zandvoort', 'haarlem', 'honderdProcent');
