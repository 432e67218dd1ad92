import { schulddienstverleningTekst, voedselhulpTekst } from '../../../sjablonen/schulddienstverlening.nl.ts';
import { tekstenVoor } from '../../../sjablonen/teksten.nl.ts';
import bijzondereBijstand from '../bijzondere-bijstand/teksten/nl.ts';
import collectieveZorgverzekering from '../collectieve-zorgverzekering/teksten/nl.ts';
import doetMeeVolwassenen from '../doet-mee-volwassenen/teksten/nl.ts';
import individueleInkomenstoeslag from '../individuele-inkomenstoeslag/teksten/nl.ts';
import laptop from '../laptop/teksten/nl.ts';
import schoolkosten from '../schoolkosten/teksten/nl.ts';
import sportEnCultuur from '../sport-en-cultuur/teksten/nl.ts';

export default tekstenVoor('haarlemmermeer', 'Haarlemmermeer', {
	regelingen: {
		'individuele-inkomenstoeslag': individueleInkomenstoeslag,
		schoolkosten,
		laptop,
		'sport-en-cultuur': sportEnCultuur,
		'collectieve-zorgverzekering': collectieveZorgverzekering,
		'doet-mee-volwassenen': doetMeeVolwassenen,
		'bijzondere-bijstand': bijzondereBijstand,
	},
	routes: { schulddienstverlening: schulddienstverleningTekst, voedselhulp: voedselhulpTekst },
});
