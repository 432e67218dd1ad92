/** Tegemoetkoming schoolkosten as Haarlem and Zandvoort have it: for a child at school, with the limit of the pas. */
import { bijLokaleGrens } from '../begrippen/voorbehouden.ts';
import { kinderen } from '../feiten/index.ts';
import type { Bron } from '../kern/node.ts';
import { eis, regeling, type Regeling } from '../kern/regeling.ts';
import type { Aanvraagtermijn } from '../kern/termijn.ts';
import type { Getal } from '../kern/uitdrukking.ts';
import { gaatNaarSchool, leesSchool } from './schoolkind.ts';
import { inkomenVoorPas, vermogenVoorPas, type Pas } from './stadspas.ts';

/** For a child at a basisschool or a middelbare school, where the income is that of the pas. */
export const voorSchoolkinderen = (pas: Pas, bron: Bron, bronInkomen = bron) => ({
	doelgroep: { kind: eis(kinderen.heeftEen(gaatNaarSchool), bron, { interpretatie: leesSchool }) },
	eisen: { inkomen: inkomenVoorPas(pas, bronInkomen), vermogen: vermogenVoorPas(bron) },
	voorbehouden: bijLokaleGrens,
});

interface Schoolkosten {
	readonly pas: Pas;
	readonly bron: Bron;
	/** The rule that takes the limit of the pas. */
	readonly bronInkomen?: Bron;
	/** Left out: no amount was found. */
	readonly bedrag?: Getal<'euro/jaar'>;
	readonly termen?: Regeling['termen'];
	/** By when to ask, every school year. */
	readonly termijn: Aanvraagtermijn;
}

export const schoolkosten = ({ pas, bron, bronInkomen, bedrag, termen = {}, termijn }: Schoolkosten) =>
	regeling({
		id: 'schoolkosten',
		teller: 'minimaregelingen',
		...voorSchoolkinderen(pas, bron, bronInkomen),
		...(bedrag && { bedrag }),
		termen,
		termijn,
		nietGetoetst: ['kinderbijslag', 'diploma'],
	});
