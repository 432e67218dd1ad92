import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kwijtscheldingRijnland } from '../../../sjablonen/rijnland.ts';

export default schrijfIn(kwijtscheldingRijnland, { nl: () => import('./teksten/nl.ts') });
