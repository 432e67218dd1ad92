import { schrijfIn } from '../../../kern/inschrijving.ts';
import { isAlleenstaandeOuder } from '../../../begrippen/huishouden.ts';
import { heeftPartner } from '../../../feiten/index.ts';
import { indien, tussen } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { beidenVan21TotAow, individueleInkomenstoeslag } from '../../../sjablonen/individuele-inkomenstoeslag.ts';
import { paginaInkomenstoeslag } from '../bronnen.ts';
import { beslistermijn, grensInkomenstoeslag } from '../normen.ts';
import { referteperiode, toeslagAlleenstaande, toeslagOuder, toeslagPaar } from './normen.ts';

/** Whether one of two counts as alone or as a couple was not found. */
const toeslagVoorPaar = indien(beidenVan21TotAow, toeslagPaar, tussen(toeslagAlleenstaande, toeslagPaar));

export const regel = individueleInkomenstoeslag({
	inkomensgrens: grensInkomenstoeslag,
	referteperiode,
	bron: grondslag(paginaInkomenstoeslag),
	bedrag: indien(heeftPartner, toeslagVoorPaar, indien(isAlleenstaandeOuder, toeslagOuder, toeslagAlleenstaande)),
	termen: { beslistermijn },
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
