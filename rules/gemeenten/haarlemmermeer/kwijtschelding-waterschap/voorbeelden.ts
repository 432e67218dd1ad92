import { kwijtscheldingVoorbeelden } from '../../../sjablonen/kwijtschelding.voorbeelden.ts';

export default kwijtscheldingVoorbeelden('haarlemmermeer', 'haarlem', 'honderdProcent');
