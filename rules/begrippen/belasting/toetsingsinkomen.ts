/** The income by which toeslagen are measured: art. 8 of the Algemene wet inkomensafhankelijke regelingen. */
import { wetten } from '../../bronnen/wetten.ts';
import {
	heeftPartner,
	inkomen,
	inkomenPartner,
	leeftijd,
	leeftijdPartner,
	loonheffingskorting,
	loonheffingskortingPartner,
	toetsingsinkomen,
	toetsingsinkomenPartner,
} from '../../feiten/index.ts';
import { altijd, antwoordOf, begrip, indien, som } from '../../kern/uitdrukking.ts';
import { ruimeSchatting } from './ruim.ts';
import { schatting } from './schatting.ts';
import type { Persoon } from './soorten.ts';

const aanvrager: Persoon = { leeftijd, inkomen, loonheffingskorting, toetsingsinkomen };
const partner: Persoon = {
	leeftijd: leeftijdPartner,
	inkomen: inkomenPartner,
	loonheffingskorting: loonheffingskortingPartner,
	toetsingsinkomen: toetsingsinkomenPartner,
};

const bron = wetten.awir.artikel('8');
/** With one income it is nearly always applied; two incomes are not estimated. */
const metKorting = (persoon: Persoon): Persoon => ({
	...persoon,
	loonheffingskorting: antwoordOf(persoon.loonheffingskorting, altijd),
});
const vanPersoon = (persoon: Persoon) => antwoordOf(persoon.toetsingsinkomen, schatting(metKorting(persoon)));

/** Of the applicant and the partner over the year, euro: for an amount. Nothing where no estimate is honest. */
export const toetsingsinkomenVoorBedrag = begrip(
	'toetsingsinkomen',
	bron,
	indien(heeftPartner, som(bron, vanPersoon(aanvrager), vanPersoon(partner)), vanPersoon(aanvrager)),
	'Wij schatten het bruto inkomen over het jaar uit het netto inkomen per maand. Wij gaan ervan uit dat het elke maand ongeveer gelijk is. Bij één inkomen gaan wij uit van loonheffingskorting. Kennen wij het bruto jaarinkomen? Dan rekenen wij daarmee.',
);

/** The same, held so wide that no answer to a question that is still open falls outside it: for a yes or a no. */
export const toetsingsinkomenRuim = begrip(
	'toetsingsinkomen',
	bron,
	ruimeSchatting(aanvrager, partner),
	'Voor ja of nee rekenen wij met alles wat het inkomen nog kan zijn. Dus met en zonder loonheffingskorting, vakantiegeld en dertiende maand. Is het inkomen niet het hele jaar gelijk? Dan weten wij het pas met het bruto jaarinkomen.',
);
