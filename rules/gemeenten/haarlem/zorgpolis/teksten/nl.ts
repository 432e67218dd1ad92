import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenHulp } from '../../../../sjablonen/teksten.nl.ts';
import { pasToetsen } from '../../../../sjablonen/stadspas.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Zorgverzekering zonder eigen risico',
	officieel: 'Gemeentelijke zorgpolis',
	inHetKort: 'Met de HaarlemPas kunt u deze verzekering kiezen. U betaalt dan geen eigen risico.',
	bedrag: 'U krijgt geen geld. Hoeveel de premie is, weet de verzekeraar.',
	toetsen: pasToetsen,
	nietGetoetst: {
		verzekeraars: 'Wij vonden niet welke verzekeraars nu meedoen. Kijk op gezondverzekerd.nl.',
		overstappen: 'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.',
	},
	aanvragen: {
		stappen: [
			'Hebt u nog geen HaarlemPas? Vraag die eerst aan.',
			'Ga naar gezondverzekerd.nl. Kies uw gemeente.',
			'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
		],
		contacten: ['gezondverzekerd', 'gemeente'],
		papieren: [],
		via: 'gezondverzekerd.nl',
		duur: null,
	},
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
