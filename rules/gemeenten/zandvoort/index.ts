import { grondslag } from '../../sjablonen/bronnen.ts';
import { gemeente } from '../../sjablonen/gemeente.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/schulddienstverlening.ts';
import bijzondereBijstand from './bijzondere-bijstand/index.ts';
import { voedselbank } from './bronnen.ts';
import { contacten } from './contacten.ts';
import zandvoortpas from './zandvoortpas/index.ts';

export default gemeente({
	id: 'zandvoort',
	naam: 'Zandvoort',
	regelingen: [zandvoortpas, bijzondereBijstand],
	routes: [schulddienstverlening(['gemeente', 'balie', 'geldfit']), voedselhulp(grondslag(voedselbank), ['gemeente'])],
	contacten,
});
