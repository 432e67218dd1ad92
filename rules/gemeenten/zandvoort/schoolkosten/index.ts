import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { voorEindeSchooljaar } from '../../../sjablonen/schooljaar.ts';
import { schoolkosten } from '../../../sjablonen/schoolkosten.ts';
import { paginaSchoolkosten } from '../bronnen.ts';
import { pas } from '../pas.ts';

export const regel = schoolkosten({
	pas,
	bron: grondslag(paginaSchoolkosten),
	...voorEindeSchooljaar('2021-08-01', paginaSchoolkosten),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
