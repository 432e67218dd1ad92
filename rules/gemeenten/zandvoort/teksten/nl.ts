import { schulddienstverleningTekst, voedselhulpTekst } from '../../../sjablonen/schulddienstverlening.nl.ts';
import { tekstenVoor } from '../../../sjablonen/teksten.nl.ts';
import bijzondereBijstand from '../bijzondere-bijstand/teksten/nl.ts';
import zandvoortpas from '../zandvoortpas/teksten/nl.ts';

export default tekstenVoor('zandvoort', 'Zandvoort', {
	regelingen: { zandvoortpas, 'bijzondere-bijstand': bijzondereBijstand },
	routes: { schulddienstverlening: schulddienstverleningTekst, voedselhulp: voedselhulpTekst },
});
