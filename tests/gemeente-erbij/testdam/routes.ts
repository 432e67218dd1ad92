/** Every way to help of this gemeente. */
import { grondslag } from '../../../rules/sjablonen/bronnen.ts';
import { clientondersteuning } from '../../../rules/sjablonen/routes/buurt.ts';
import { schulddienstverlening, voedselhulp } from '../../../rules/sjablonen/routes/schulddienstverlening.ts';
import { verzonnenPagina } from './bronnen.ts';

export const routes = [
	schulddienstverlening(['gemeente']),
	voedselhulp(grondslag(verzonnenPagina), ['gemeente', 'voedselbank']),
	clientondersteuning(['gemeente']),
];
