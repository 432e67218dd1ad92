import { kwijtscheldingVoorbeelden } from '../../../sjablonen/kwijtschelding.voorbeelden.ts';

export default kwijtscheldingVoorbeelden('haarlem', 'zandvoort', 'honderdProcent');
