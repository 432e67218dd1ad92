import { schrijfIn } from '../../../kern/inschrijving.ts';
import { isStudent, isVolwassen } from '../../../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../../../begrippen/voorbehouden.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { vermogensEisZonderBron } from '../../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { briefRaad2024 } from '../bronnen.ts';
import { grensMinima, naarDraagkrachtTot } from '../normen.ts';

const bron = grondslag(briefRaad2024);

const { inkomen, eenDeel } = naarDraagkrachtTot(grensMinima, bron);

export const regel = regeling({
	id: 'doet-mee-volwassenen',
	teller: 'minimaregelingen',
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	eisen: {
		inkomen,
		vermogen: vermogensEisZonderBron(bron),
	},
	voorbehouden: {
		...bijLokaleGrens,
		eenDeel,
		student: eis(isStudent, bron, {
			interpretatie: 'Wij vonden geen regel voor studenten. Daar zeggen wij misschien.',
		}),
	},
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
