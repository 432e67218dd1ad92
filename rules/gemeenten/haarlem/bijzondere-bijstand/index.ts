import { schrijfIn } from '../../../kern/inschrijving.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { draagkrachtNietGevonden } from '../../../sjablonen/draagkracht.ts';
import { vooraf } from '../../../sjablonen/vooraf.ts';
import { paginaBijzondereBijstand, zonderDraagkrachtregel } from '../bronnen.ts';

export const regel = {
	...bijzondereBijstand(),
	termen: draagkrachtNietGevonden(zonderDraagkrachtregel),
	termijn: vooraf(paginaBijzondereBijstand),
};

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
