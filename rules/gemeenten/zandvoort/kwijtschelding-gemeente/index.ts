import { schrijfIn } from '../../../kern/inschrijving.ts';
import { zandvoort } from '../../../sjablonen/kwijtschelding.instanties.ts';
import { kwijtschelding } from '../../../sjablonen/kwijtschelding.ts';

export const regel = kwijtschelding({ id: 'kwijtschelding-gemeente', soort: 'gemeente', instantie: zandvoort });

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
