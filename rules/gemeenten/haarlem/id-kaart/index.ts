import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { voorPashouders } from '../../../sjablonen/stadspas.ts';
import { paginaLaagInkomen } from '../bronnen.ts';
import { pas } from '../pas.ts';

export const regel = voorPashouders('id-kaart', pas, grondslag(paginaLaagInkomen), ['nationaliteit', 'nogGeldig']);

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
