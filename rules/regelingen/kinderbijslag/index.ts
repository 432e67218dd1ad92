import { heeftKinderen } from '../../begrippen/huishouden.ts';
import { twaalf, zestien } from '../../begrippen/toeslagen/normen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { kinderen } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, begrip, indien, isBegin, tussen, type Getal } from '../../kern/uitdrukking.ts';
import type { Kind } from '../../sjablonen/schoolkind.ts';
import { bedragTot12, bedragTot6, bedragVanaf12, maandenTerugKinderbijslag, zes } from './normen.ts';

const { artikel } = wetten.kinderbijslag;

/** The year before: on the first day of the quarter the child may still have been that old. */
const eenJaarLater = (leeftijd: Getal<'jaar'>, grens: Getal<'jaar'>) =>
	alle(leeftijd.isMinstens(grens), leeftijd.isHoogstens(grens));

/** Euro per quarter. After a birthday in this quarter the lower amount may still hold. */
const vanaf = (
	leeftijd: Getal<'jaar'>,
	grens: Getal<'jaar'>,
	eerder: Getal<'euro/kwartaal'>,
	nu: Getal<'euro/kwartaal'>,
) => indien(isBegin('kwartaal'), nu, indien(eenJaarLater(leeftijd, grens), tussen(eerder, nu), nu));

const perKind = ({ leeftijd }: Kind) =>
	indien(
		leeftijd.isMinstens(twaalf),
		vanaf(leeftijd, twaalf, bedragTot12, bedragVanaf12),
		indien(leeftijd.isMinstens(zes), vanaf(leeftijd, zes, bedragTot6, bedragTot12), bedragTot6),
	);

/** Art. 7 lid 2: who is 16 or 17 goes to school, or has a startkwalificatie or an exemption, which we do not ask. */
const gaatNietNaarSchool = ({ leeftijd, school }: Kind) => alle(leeftijd.isMinstens(zestien), school.is('geen'));

export const regel = regeling({
	id: 'kinderbijslag',
	uitvoerder: 'svb',
	meestalAl: true,
	doelgroep: { kinderen: eis(heeftKinderen, artikel('7 lid 1')) },
	eisen: {},
	voorbehouden: {
		school: eis(kinderen.heeftEen(gaatNietNaarSchool), artikel('7 lid 2')),
	},
	bedrag: begrip(
		'kinderbijslagPerKwartaal',
		artikel('12'),
		kinderen.somVan(perKind),
		'Het gaat om de leeftijd op de eerste dag van het kwartaal. Was uw kind net jarig? Dan is het nu misschien nog het lagere bedrag.',
	),
	nietGetoetst: ['verblijf', 'coouderschap', 'dubbel'],
	termijn: {
		soort: 'kwartaal-terug',
		maanden: maandenTerugKinderbijslag,
		bron: artikel('14 lid 5 onder a'),
	},
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
