import { schrijfIn } from '../../../kern/inschrijving.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { draagkrachtNietGevonden } from '../../../sjablonen/draagkracht.ts';
import { beleidsregelsParticipatiewet2026 } from '../bronnen.ts';
import { beslistermijn } from '../normen.ts';

export const regel = {
	...bijzondereBijstand(),
	termen: { beslistermijn, ...draagkrachtNietGevonden(beleidsregelsParticipatiewet2026) },
};

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
