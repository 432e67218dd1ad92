import { isVolwassen } from '../../../../rules/begrippen/huishouden.ts';
import { woonsituatie } from '../../../../rules/feiten/index.ts';
import { schrijfIn } from '../../../../rules/kern/inschrijving.ts';
import { eis, regeling } from '../../../../rules/kern/regeling.ts';
import { grondslag } from '../../../../rules/sjablonen/bronnen.ts';
import { verzonnenPagina } from '../bronnen.ts';
import { bijdrage } from './normen.ts';

const bron = grondslag(verzonnenPagina);

export const regel = regeling({
	id: 'verhuisbijdrage',
	doelgroep: { volwassen: eis(isVolwassen, bron) },
	eisen: { huurt: eis(woonsituatie.is('huurhuis', 'kamer'), bron) },
	bedrag: bijdrage,
	nietGetoetst: ['verhuizing'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
