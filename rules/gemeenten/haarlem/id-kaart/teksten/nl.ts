import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenHulp } from '../../../../sjablonen/teksten.nl.ts';
import { pasToetsen } from '../../../../sjablonen/stadspas.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Een gratis ID-kaart',
	officieel: 'Gratis ID-kaart met de HaarlemPas',
	inHetKort: 'Is uw ID-kaart bijna niet meer geldig? Met de HaarlemPas is een nieuwe gratis.',
	bedrag: 'U krijgt geen geld, maar een ID-kaart. De foto betaalt u zelf.',
	toetsen: {
		...pasToetsen,
		nationaliteit: {
			ja: 'U bent geen Nederlander.',
			nee: 'U bent Nederlander.',
			open: 'Het is voor Nederlanders. Het kan als u geen ID-kaart of paspoort hebt. Of als die bijna niet meer geldig is.',
		},
	},
	nietGetoetst: {},
	aanvragen: {
		stappen: [
			'Hebt u nog geen HaarlemPas? Vraag die eerst aan.',
			'Bel de gemeente. Maak een afspraak bij de publiekshal.',
			'Neem uw HaarlemPas en een pasfoto mee.',
		],
		contacten: ['gemeente'],
		papieren: ['Uw HaarlemPas.', 'Een pasfoto.'],
		via: 'de publiekshal van de gemeente',
		duur: null,
	},
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
