import { gemeente } from '../../sjablonen/gemeente.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/schulddienstverlening.ts';
import bijzondereBijstand from './bijzondere-bijstand/index.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { voedselbank } from './bronnen.ts';
import collectieveZorgverzekering from './collectieve-zorgverzekering/index.ts';
import { contacten } from './contacten.ts';
import doetMeeVolwassenen from './doet-mee-volwassenen/index.ts';
import individueleInkomenstoeslag from './individuele-inkomenstoeslag/index.ts';
import laptop from './laptop/index.ts';
import schoolkosten from './schoolkosten/index.ts';
import sportEnCultuur from './sport-en-cultuur/index.ts';

export default gemeente({
	id: 'haarlemmermeer',
	naam: 'Haarlemmermeer',
	regelingen: [
		individueleInkomenstoeslag,
		schoolkosten,
		laptop,
		sportEnCultuur,
		collectieveZorgverzekering,
		doetMeeVolwassenen,
		bijzondereBijstand,
	],
	routes: [
		schulddienstverlening(['gemeente', 'geldfit']),
		voedselhulp(grondslag(voedselbank), ['gemeente', 'voedselbank']),
	],
	contacten,
});
