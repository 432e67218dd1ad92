import { schrijfIn } from '../../../kern/inschrijving.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { schoolkosten } from '../../../sjablonen/schoolkosten.ts';
import { paginaSchoolkosten } from '../bronnen.ts';
import { pas } from '../pas.ts';

export const regel = schoolkosten({ pas, bron: grondslag(paginaSchoolkosten) });

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
