import type { Teksten } from '../../../../../rules/kern/teksten.ts';
import { volwassenTekst, terugbetalenEenKeer } from '../../../../../rules/sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld om te verhuizen in Testdam',
	officieel: 'Verhuisbijdrage Testdam',
	inHetKort: 'Een bijdrage voor wie huurt en verhuist.',
	bedrag: 'Dit krijgt u één keer.',
	toetsen: {
		volwassen: volwassenTekst,
		huurt: { ja: 'U huurt.', nee: 'U huurt niet.', open: 'Wij weten nog niet of u huurt.' },
	},
	nietGetoetst: { verhuizing: 'Wij vragen niet of u verhuist. De gemeente kijkt daar wel naar.' },
	aanvragen: { stappen: ['Bel de gemeente.'], contacten: ['gemeente'], papieren: [], duur: null },
	terugbetalen: terugbetalenEenKeer,
} satisfies Teksten<typeof regel>;
