import { schulddienstverleningTekst, voedselhulpTekst } from '../../../sjablonen/schulddienstverlening.nl.ts';
import { tekstenVoor } from '../../../sjablonen/teksten.nl.ts';
import bijzondereBijstand from '../bijzondere-bijstand/teksten/nl.ts';
import haarlempas from '../haarlempas/teksten/nl.ts';

export default tekstenVoor('haarlem', 'Haarlem', {
	regelingen: { haarlempas, 'bijzondere-bijstand': bijzondereBijstand },
	routes: { schulddienstverlening: schulddienstverleningTekst, voedselhulp: voedselhulpTekst },
});
