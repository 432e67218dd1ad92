import { inkomenstoeslagTeksten } from '../../../../sjablonen/individuele-inkomenstoeslag.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';

export default inkomenstoeslagTeksten(
	aanvraagBerekenUwRecht,
	'U krijgt het één keer per jaar. U hoeft het niet terug te betalen.',
);
