import { bijzondereBijstandVoorbeelden } from '../../../sjablonen/bijzondere-bijstand.voorbeelden.ts';

export default bijzondereBijstandVoorbeelden('zandvoort', 'haarlem');
