import { schrijfIn } from '../../../kern/inschrijving.ts';
import { individueleInkomenstoeslag, referteperiode } from '../../../sjablonen/individuele-inkomenstoeslag.ts';
import { wetten } from '../../../bronnen/wetten.ts';
import { grensInkomenstoeslag } from './normen.ts';

export const regel = individueleInkomenstoeslag({
	inkomensgrens: grensInkomenstoeslag,
	referteperiode,
	bron: wetten.participatiewet.artikel('36'),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
