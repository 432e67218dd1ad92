import { begrip, norm } from '../../../kern/uitdrukking.ts';
import { wetten } from '../../../bronnen/wetten.ts';
import { inkomenstoeslagZonderBron } from '../../../sjablonen/individuele-inkomenstoeslag.ts';
import { grensMetOudergrens } from '../../../sjablonen/oudergrens.ts';

/** No source of Zandvoort; the highest percentage that one names for a regeling of the three gemeenten. */
const percentage = norm('percentageInkomenstoeslag', 'fractie', [
	['2020-01-01', { van: 1, tot: 1.3 }, inkomenstoeslagZonderBron, 'eigen-keuze'],
]);

/** Euro per month, without vakantiegeld. */
export const grensInkomenstoeslag = begrip(
	'inkomensgrens',
	wetten.participatiewet.artikel('36'),
	grensMetOudergrens(percentage),
	'De gemeente bepaalt de grens. De grens van nu vonden wij niet. Tussen de laagste en de hoogste zeggen wij misschien.',
);
