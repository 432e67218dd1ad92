import { kinderen } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { schoolkosten } from '../../../sjablonen/schoolkosten.ts';
import { beleidsregelSchoolkinderen, paginaSchoolkosten } from '../bronnen.ts';
import { pas } from '../pas.ts';
import { laatsteDag, perKind } from './normen.ts';

export const regel = schoolkosten({
	pas,
	bron: grondslag(paginaSchoolkosten),
	bronInkomen: grondslag(beleidsregelSchoolkinderen),
	bedrag: kinderen.somVan(perKind),
	termen: { laatsteDag },
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
