import { isVolwassen } from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { inkomensEis, vermogensEisZonderBron } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { begroting2025 } from '../bronnen.ts';
import { beslistermijn, grensMinima } from '../normen.ts';

const bron = grondslag(begroting2025);

export default regeling({
	id: 'doet-mee-volwassenen',
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	eisen: {
		inkomen: inkomensEis(grensMinima, bron),
		vermogen: vermogensEisZonderBron(bron),
	},
	voorbehouden: bijLokaleGrens,
	termen: { beslistermijn },
	nietGetoetst: ['bedragOnbekend'],
});
