import { schrijfIn } from '../../../kern/inschrijving.ts';
import { cocensus } from '../../../sjablonen/kwijtschelding.instanties.ts';
import { kwijtschelding } from '../../../sjablonen/kwijtschelding.ts';

export const regel = kwijtschelding({ id: 'kwijtschelding-gemeente', soort: 'gemeente', instantie: cocensus });

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
