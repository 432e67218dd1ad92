import { isVolwassen } from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { minstensEen, onbepaald } from '../../../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { begroting2025 } from '../bronnen.ts';
import { beslistermijn, grensMinima } from '../normen.ts';

const bron = grondslag(begroting2025);
const vermogen = vermogensEis(bron);

export default regeling({
	id: 'doet-mee-volwassenen',
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	eisen: {
		inkomen: inkomensEis(grensMinima, bron),
		vermogen: eis(minstensEen(vermogen.als, onbepaald('vermogensgrensNietGevonden')), bron, {
			interpretatie:
				'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.',
		}),
	},
	voorbehouden: bijLokaleGrens,
	termen: { beslistermijn },
	nietGetoetst: ['bedragOnbekend'],
});
