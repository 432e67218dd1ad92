import { schrijfIn } from '../../../kern/inschrijving.ts';
import { regeling } from '../../../kern/regeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { voorSchoolkinderen } from '../../../sjablonen/schoolkosten.ts';
import { paginaHuiswerk2024 } from '../bronnen.ts';
import { pas } from '../pas.ts';
import { hoogstePerLesuur, vergoeding } from './normen.ts';

export const regel = regeling({
	id: 'huiswerkbegeleiding',
	teller: 'minimaregelingen',
	...voorSchoolkinderen(pas, grondslag(paginaHuiswerk2024)),
	bedrag: vergoeding,
	termen: { hoogstePerLesuur },
	nietGetoetst: ['school'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
