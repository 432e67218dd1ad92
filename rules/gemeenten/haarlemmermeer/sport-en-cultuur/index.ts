import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kinderen } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { geen, indien } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { muziekles, nieuwsKindpakket } from '../bronnen.ts';
import { vermogensEisZonderBron } from '../../../sjablonen/minimaregeling.ts';
import type { Kind } from '../../../sjablonen/schoolkind.ts';
import { kindpakket } from '../kindpakket.ts';
import { hoogsteBijdrage, jongsteSporter } from './normen.ts';

const isOudGenoeg = ({ leeftijd }: Kind) => leeftijd.isMinstens(jongsteSporter);

export const regel = regeling({
	id: 'sport-en-cultuur',
	teller: 'JSF/JCF',
	doelgroep: { kind: eis(kinderen.heeftEen(isOudGenoeg), grondslag(muziekles)) },
	...kindpakket(nieuwsKindpakket, vermogensEisZonderBron(grondslag(nieuwsKindpakket))),
	bedrag: kinderen.somVan((kind) => indien(isOudGenoeg(kind), hoogsteBijdrage, geen('euro/jaar'))),
	nietGetoetst: ['tussenpersoon'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
