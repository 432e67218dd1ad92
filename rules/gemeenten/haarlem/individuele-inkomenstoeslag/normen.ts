import { begrip, norm } from '../../../kern/uitdrukking.ts';
import { wetten } from '../../../bronnen/wetten.ts';
import { grensMetOudergrens } from '../../../sjablonen/oudergrens.ts';
import { inkomenstoeslagZonderBron } from '../../../sjablonen/individuele-inkomenstoeslag.ts';

/** 110% by the news of 2014, 130% for the minimabeleid by the decision of 2022; which one holds for this was not found. */
const percentage = norm('percentageInkomenstoeslag', 'fractie', [
	['2015-01-01', { van: 1.1, tot: 1.3 }, inkomenstoeslagZonderBron, 'eigen-keuze'],
]);

/** Euro per month, without vakantiegeld. */
export const grensInkomenstoeslag = begrip(
	'inkomensgrens',
	wetten.participatiewet.artikel('36'),
	grensMetOudergrens(percentage),
	'De gemeente bepaalt de grens. De grens van nu vonden wij niet. Tussen de laagste en de hoogste zeggen wij misschien.',
);
