import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kindHeeftHulpNodig } from '../../../begrippen/voorbehouden.ts';
import { regeling } from '../../../kern/regeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { voorSchoolkinderen } from '../../../sjablonen/schoolkosten.ts';
import { paginaHuiswerk2024 } from '../bronnen.ts';
import { pas } from '../pas.ts';
import { hoogstePerLesuur, vergoeding } from './normen.ts';

const bron = grondslag(paginaHuiswerk2024);
const voorSchool = voorSchoolkinderen(pas, bron);

export const regel = regeling({
	id: 'huiswerkbegeleiding',
	teller: 'minimaregelingen',
	...voorSchool,
	voorbehouden: { ...voorSchool.voorbehouden, kindHeeftHulpNodig: kindHeeftHulpNodig(bron) },
	bedrag: vergoeding,
	termen: { hoogstePerLesuur },
	nietGetoetst: ['school'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
