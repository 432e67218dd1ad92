import { bijzondereBijstandTeksten } from '../../../../sjablonen/bijzondere-bijstand.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';

export default bijzondereBijstandTeksten({
	...aanvraagBerekenUwRecht,
	stappen: ['Koop nog niets. Vraag de hulp eerst aan.', ...aanvraagBerekenUwRecht.stappen],
});
