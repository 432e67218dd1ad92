import { iemandIsJongerDanAow } from '../../begrippen/huishouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { inkomstenbronnen, soortZiekteuitkering } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { onbepaald } from '../../kern/uitdrukking.ts';
import { tegemoetkoming } from './normen.ts';

const grond = wetten.wia.artikel('63a');

export const regel = regeling({
	id: 'tegemoetkoming-arbeidsongeschikten',
	uitvoerder: 'uwv',
	doelgroep: {
		uitkering: eis(inkomstenbronnen.bevat('ziekte-of-arbeidsongeschiktheid'), grond),
		totAow: eis(iemandIsJongerDanAow, grond, {
			interpretatie: 'De uitkering stopt bij de AOW. Wie na 1 juli AOW kreeg, kreeg dit bedrag al vanzelf.',
		}),
	},
	eisen: {
		soort: eis(soortZiekteuitkering.is('wia-of-wao', 'wajong'), grond, {
			interpretatie: 'Wij lazen de regel in de WIA. Die van de WAO en de Wajong zeggen hetzelfde, zo nemen wij aan.',
		}),
	},
	voorbehouden: { mate: eis(onbepaald('mateArbeidsongeschikt'), grond) },
	bedrag: tegemoetkoming,
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
