/** The conditions that nearly every local regeling has: a limit on income and one on vermogen. */
import { krijgtBijstandOfAio } from '../begrippen/huishouden.ts';
import { inkomenIsHoogstens } from '../begrippen/inkomen.ts';
import { vermogenIsHoogstens, vermogensgrens } from '../begrippen/vermogen.ts';
import type { Bron } from '../kern/node.ts';
import { eis } from '../kern/regeling.ts';
import { begrip, minstensEen, onbepaald, type Getal, type JaNee } from '../kern/uitdrukking.ts';

/** Who need not show it: the reason to say so, instead of a number that nobody asked for. */
export const vanzelf = (groep: JaNee, bron: Bron) => begrip('vanzelf', bron, groep);

/** @param grens euro per month, without vakantiegeld  @param automatisch who need not show an income */
export const inkomensEis = (grens: Getal<'euro/maand'>, bron: Bron, automatisch: JaNee = krijgtBijstandOfAio) =>
	eis(minstensEen(vanzelf(automatisch, bron), inkomenIsHoogstens(grens)), bron, {
		interpretatie: 'Wie bijstand of AIO krijgt, heeft een inkomen onder de grens. Daar vragen wij niet naar.',
	});

/** @param grens euro, of the household  @param automatisch whose vermogen was tested before */
export const vermogensEis = (
	bron: Bron,
	grens: Getal<'euro'> = vermogensgrens,
	automatisch: JaNee = krijgtBijstandOfAio,
) =>
	eis(minstensEen(vanzelf(automatisch, bron), vermogenIsHoogstens(grens)), bron, {
		interpretatie: 'Bij bijstand en AIO is het vermogen al bekeken. Daar vragen wij niet naar.',
	});

/** As far as the limit of the bijstand we say yes; above it no source says anything, so only the gemeente knows. */
export const vermogensEisZonderBron = (bron: Bron) =>
	eis(minstensEen(vermogensEis(bron).als, onbepaald('vermogensgrensNietGevonden')), bron, {
		interpretatie:
			'Wij vonden geen regel voor spaargeld. Onder de grens van de bijstand zeggen wij ja. Daarboven weten wij het niet.',
	});
