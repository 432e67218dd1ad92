import { grondslag } from '../../sjablonen/bronnen.ts';
import { gemeente } from '../../sjablonen/gemeente.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/schulddienstverlening.ts';
import bijzondereBijstand from './bijzondere-bijstand/index.ts';
import { voedselbankHaarlem } from './bronnen.ts';
import { contacten } from './contacten.ts';
import haarlempas from './haarlempas/index.ts';

export default gemeente({
	id: 'haarlem',
	naam: 'Haarlem',
	regelingen: [haarlempas, bijzondereBijstand],
	routes: [
		schulddienstverlening(['gemeente', 'balie', 'geldfit']),
		voedselhulp(grondslag(voedselbankHaarlem), ['gemeente', 'voedselbank']),
	],
	contacten,
});
