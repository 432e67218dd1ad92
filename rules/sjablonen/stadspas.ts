/** HaarlemPas and ZandvoortPas: one team carries out both; they differ in their norms. Other help follows the pas. */
import { heeftKinderen, isStudent, isVolwassen, krijgtMinimumuitkering } from '../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../begrippen/voorbehouden.ts';
import { inkomstenbronnen, rekeningenLukken } from '../feiten/index.ts';
import type { Bron } from '../kern/node.ts';
import { eis, regeling, type Eis, type Teller } from '../kern/regeling.ts';
import { alle, minstensEen, niet, onbepaald, type Getal } from '../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from './minimaregeling.ts';

/** What one must have to get the pas. */
export interface Pas {
	/** Euro per month, without vakantiegeld. */
	readonly inkomensgrens: Getal<'euro/maand'>;
	/** Euro, of the household. */
	readonly vermogensgrens: Getal<'euro'>;
	readonly bron: Bron;
	readonly bronStudent: Bron;
	readonly bronVermogen: Bron;
}

/** In a debt settlement one gets the pas as well; "krijgt hulp" may be that. */
const misschienInSchuldregeling = alle(rekeningenLukken.is('krijgt-hulp'), onbepaald('schuldregeling'));
const automatisch = minstensEen(krijgtMinimumuitkering, misschienInSchuldregeling);

const vanzelfDePas =
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.';

const studeertMetFinanciering = alle(
	isStudent,
	minstensEen(inkomstenbronnen.bevat('duo'), onbepaald('rechtOpStudiefinanciering')),
);

/** The income of who gets the pas. */
export const inkomenVoorPas = ({ inkomensgrens }: Pick<Pas, 'inkomensgrens'>, bron: Bron): Eis => ({
	...inkomensEis(inkomensgrens, bron, automatisch),
	interpretatie: vanzelfDePas,
});

/** The vermogen of who gets the pas; left out: the limit of the Participatiewet. */
export const vermogenVoorPas = (bron: Bron, grens?: Getal<'euro'>): Eis => ({
	...vermogensEis(bron, grens, automatisch),
	interpretatie: vanzelfDePas,
});

const pasEisen = (pas: Pas) => ({
	inkomen: inkomenVoorPas(pas, pas.bron),
	vermogen: vermogenVoorPas(pas.bronVermogen, pas.vermogensgrens),
	geenStudent: eis(minstensEen(niet(studeertMetFinanciering), heeftKinderen), pas.bronStudent, {
		interpretatie: 'Een student met kinderen krijgt de pas wel.',
	}),
});

/** Help for who has the pas: the conditions are those of the pas itself. */
export const voorPashouders = <const N extends string = never>(
	id: string,
	pas: Pas,
	bron: Bron,
	nietGetoetst: readonly N[] = [],
) =>
	regeling({
		id,
		teller: 'minimaregelingen',
		doelgroep: { volwassen: eis(isVolwassen, bron) },
		eisen: pasEisen(pas),
		voorbehouden: bijLokaleGrens,
		nietGetoetst,
	});

export const stadspas = (id: string, pas: Pas, teller: Teller) => ({
	...voorPashouders(id, pas, pas.bron),
	teller,
});
