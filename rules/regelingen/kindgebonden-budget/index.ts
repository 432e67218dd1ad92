import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../begrippen/belasting/toetsingsinkomen.ts';
import { heeftKinderen } from '../../begrippen/huishouden.ts';
import {
	heeftToeslagpartner,
	isGenoegVoorToekenning,
	maandbedrag,
	vermogenVoorToeslagenEis,
} from '../../begrippen/toeslagen/awir.ts';
import {
	budgetAlleenstaandeOuder,
	budgetPerKind,
	budgetVanaf12,
	budgetVanaf16,
	drempelinkomen,
	minstePerJaar,
	twaalf,
	vermogensgrensZorgAlleen,
	vermogensgrensZorgPaar,
	zestien,
} from '../../begrippen/toeslagen/normen.ts';
import { termijnToeslag } from '../../begrippen/toeslagen/termijn.ts';
import { partnerIsMinderjarig } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { kindgebondenBudget, kinderen } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { begrip, bereken, geen, indien, som, type Getal } from '../../kern/uitdrukking.ts';
import { afbouwKindgebondenBudget, verhogingDrempelPaar } from './normen.ts';

const { artikel } = wetten.kindgebondenBudget;
const niets = geen('euro/jaar');

/** Art. 2 lid 2-5, euro per year. */
const voorKinderen = kinderen.somVan(({ leeftijd }) =>
	som(
		artikel('2 lid 2'),
		budgetPerKind,
		indien(leeftijd.isMinstens(zestien), budgetVanaf16, indien(leeftijd.isMinstens(twaalf), budgetVanaf12, niets)),
	),
);
const vooraf = som(artikel('2 lid 6'), voorKinderen, indien(heeftToeslagpartner, niets, budgetAlleenstaandeOuder));
const drempel = indien(
	heeftToeslagpartner,
	som(artikel('2 lid 8'), drempelinkomen, verhogingDrempelPaar),
	drempelinkomen,
);

/** Euro per year. */
const jaarbedrag = (inkomen: Getal<'euro/jaar'>) =>
	begrip(
		'kindgebondenBudgetPerJaar',
		artikel('2'),
		bereken(
			'euro/jaar',
			{ vooraf, inkomen, drempel, afbouw: afbouwKindgebondenBudget },
			{ vooraf: 'stijgt', inkomen: 'daalt', drempel: 'stijgt' },
			({ vooraf, inkomen, drempel, afbouw }) => Math.max(0, vooraf - afbouw * Math.max(0, inkomen - drempel)),
			artikel('2 lid 7'),
		),
		'Wij gaan ervan uit dat u kinderbijslag krijgt voor uw kinderen. Een hoger bedrag begint een maand na de verjaardag.',
	);

export const regel = regeling({
	id: 'kindgebonden-budget',
	uitvoerder: 'dienst-toeslagen',
	doelgroep: { kinderen: eis(heeftKinderen, artikel('2 lid 1')) },
	eisen: {
		inkomen: eis(isGenoegVoorToekenning(jaarbedrag(toetsingsinkomenRuim)), artikel('2 lid 7')),
		vermogen: vermogenVoorToeslagenEis(vermogensgrensZorgAlleen, vermogensgrensZorgPaar, artikel('1 lid 4')),
	},
	voorbehouden: { partnerIsMinderjarig },
	bedrag: maandbedrag(jaarbedrag(toetsingsinkomenVoorBedrag)),
	heeftAl: kindgebondenBudget.isMeerDan(geen('euro/maand')),
	termen: { minstePerJaar },
	termijn: termijnToeslag,
	nietGetoetst: ['kinderbijslag', 'partner', 'verblijf'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
