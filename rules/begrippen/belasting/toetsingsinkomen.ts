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
import { altijd, antwoordOf, begrip, indien, isWeetNiet, som } from '../../kern/uitdrukking.ts';
import { ruimeSchatting } from './ruim.ts';
import { schatting } from './schatting.ts';
import type { Persoon } from './soorten.ts';

/** As answered: who does not know of the loonheffingskorting has no answer there. */
export const aanvrager: Persoon = {
	leeftijd,
	inkomen,
	loonheffingskorting,
	weetKortingNiet: isWeetNiet(loonheffingskorting),
	toetsingsinkomen,
};
export const partner: Persoon = {
	leeftijd: leeftijdPartner,
	inkomen: inkomenPartner,
	loonheffingskorting: loonheffingskortingPartner,
	weetKortingNiet: isWeetNiet(loonheffingskortingPartner),
	toetsingsinkomen: toetsingsinkomenPartner,
};

const bron = wetten.awir.artikel('8');
/** With one income it is nearly always applied; two incomes are not estimated. */
export const metKorting = (persoon: Persoon): Persoon => ({
	...persoon,
	loonheffingskorting: antwoordOf(persoon.loonheffingskorting, altijd),
});
const vanPersoon = (persoon: Persoon) => antwoordOf(persoon.toetsingsinkomen, schatting(metKorting(persoon)));

/** Of the applicant and the partner over the year, euro: for an amount. Nothing where no estimate is honest. */
export const toetsingsinkomenVoorBedrag = begrip(
	'toetsingsinkomen',
	bron,
	indien(heeftPartner, som(bron, vanPersoon(aanvrager), vanPersoon(partner)), vanPersoon(aanvrager)),
	'Wij schatten uw inkomen over het hele jaar. Wij nemen aan dat u elke maand ongeveer evenveel krijgt, van één werkgever of uitkering en met loonheffingskorting.',
);

/** The same, held so wide that no answer to a question that is still open falls outside it: for a yes or a no. */
export const toetsingsinkomenRuim = begrip(
	'toetsingsinkomen',
	bron,
	ruimeSchatting(aanvrager, partner),
	'Voor ja of nee rekenen wij met alles wat uw inkomen nog kan zijn. Krijgt u niet elke maand evenveel? Dan hebben wij uw jaarinkomen nodig.',
);
