import type { Teksten } from '../../../../kern/teksten.ts';
import { schoolkindToetsen } from '../../../../sjablonen/schoolkosten.nl.ts';
import { kindHeeftHulpNodigTekst, terugbetalenEenKeer } from '../../../../sjablonen/teksten.nl.ts';
import { papierenVanHaarlem } from '../../teksten/papieren.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Bijles of hulp bij huiswerk',
	officieel: 'Tegemoetkoming huiswerkbegeleiding of bijles',
	inHetKort: 'Heeft uw kind bijles nodig? Dan betaalt de gemeente mee.',
	bedrag: 'U krijgt terug wat u betaalt, tot dit bedrag. Per lesuur is het hoogstens {hoogstePerLesuur}.',
	toetsen: { ...schoolkindToetsen, kindHeeftHulpNodig: kindHeeftHulpNodigTekst },
	nietGetoetst: { school: 'De school moet opschrijven dat uw kind deze hulp nodig heeft.' },
	aanvragen: {
		stappen: [
			'Vraag de school om een brief. Daarin staat dat uw kind hulp nodig heeft.',
			'Vraag een offerte of een rekening van de bijles.',
			'Vraag het geld aan op de website van de gemeente.',
			'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
		],
		contacten: ['huiswerkbegeleiding', 'gemeente'],
		papieren: [
			...papierenVanHaarlem,
			'De brief van de school.',
			'Een kopie van de uitslag van de Cito-toets.',
			'De offerte of de rekening van de bijles.',
		],
		duur: null,
	},
	terugbetalen: terugbetalenEenKeer,
} satisfies Teksten<typeof regel>;
