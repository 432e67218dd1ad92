import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { onbepaald } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { voorPashouders } from '../../../sjablonen/stadspas.ts';
import { paginaLaagInkomen } from '../bronnen.ts';
import { pas } from '../pas.ts';

const bron = grondslag(paginaLaagInkomen);
const vanDePas = voorPashouders('id-kaart', pas, bron);

export const regel = regeling({
	...vanDePas,
	voorbehouden: {
		...vanDePas.voorbehouden!,
		nationaliteit: eis(onbepaald('nationaliteit'), bron, {
			interpretatie: 'Wij vragen niet naar nationaliteit en niet naar de datum op de ID-kaart.',
		}),
	},
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
