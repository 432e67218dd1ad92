import { schrijfIn } from '../../../kern/inschrijving.ts';
import { isStudent, isVolwassen } from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { niet } from '../../../kern/uitdrukking.ts';
import { vermogensEis } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { paginaZorgverzekering } from '../bronnen.ts';
import { grensZorgverzekering, naarDraagkrachtTot } from '../normen.ts';
import { korting } from './normen.ts';

const bron = grondslag(paginaZorgverzekering);

const { inkomen, eenDeel } = naarDraagkrachtTot(grensZorgverzekering, bron);

export const regel = regeling({
	id: 'collectieve-zorgverzekering',
	teller: 'minimaregelingen',
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	eisen: {
		inkomen,
		vermogen: vermogensEis(bron),
		geenStudent: eis(niet(isStudent), bron),
	},
	voorbehouden: { ...bijLokaleGrens, eenDeel },
	bedrag: korting,
	nietGetoetst: ['premieachterstand', 'overstappen'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
