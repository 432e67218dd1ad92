import { kinderen } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { schoolkosten } from '../../../sjablonen/schoolkosten.ts';
import { voorEindeSchooljaar } from '../../../sjablonen/schooljaar.ts';
import { beleidsregelSchoolkinderen, paginaSchoolkosten, paginaSchoolkosten2019 } from '../bronnen.ts';
import { pas } from '../pas.ts';
import { perKind } from './normen.ts';

export const regel = schoolkosten({
	pas,
	bron: grondslag(paginaSchoolkosten),
	bronInkomen: grondslag(beleidsregelSchoolkinderen),
	bedrag: kinderen.somVan(perKind),
	...voorEindeSchooljaar('2018-08-01', paginaSchoolkosten2019),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
