/** Every way to help of this gemeente. */
import { grondslag } from '../../sjablonen/bronnen.ts';
import { voedselbank } from './bronnen.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/routes/schulddienstverlening.ts';

export const routes = [
	schulddienstverlening(['gemeente', 'balie', 'geldfit']),
	voedselhulp(grondslag(voedselbank), ['gemeente']),
];
