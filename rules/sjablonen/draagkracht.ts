/** What people can pay themselves of special costs (Participatiewet art. 35 lid 1), with the rows of a gemeente. */
import { inkomenMetVakantiegeld } from '../begrippen/inkomen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { kostenBedrag } from '../feiten/index.ts';
import type { Bron, Vindplaats } from '../kern/node.ts';
import { begrip, bereken, indien, norm, tussen, vast, type Getal, type JaNee } from '../kern/uitdrukking.ts';

const maanden = vast(12);

/** Euro per year: a share of all that the income is above a limit (euro per month, both with vakantiegeld). */
const meerinkomen = (vrijTot: Getal<'euro/maand'>, deel: Getal<'fractie'>, bron: Bron) =>
	bereken(
		'euro/jaar',
		{ inkomen: inkomenMetVakantiegeld, vrijTot, deel, maanden },
		{ inkomen: 'stijgt', vrijTot: 'daalt', deel: 'stijgt', maanden: 'stijgt' },
		({ inkomen, vrijTot, deel, maanden }) => deel * maanden * Math.max(0, inkomen - vrijTot),
		bron,
	);

interface Draagkracht {
	/** Euro per month with vakantietoeslag: up to here nothing, above it a share. */
	readonly vrijTot: Getal<'euro/maand'>;
	readonly deel: Getal<'fractie'>;
	/** Euro per month with vakantietoeslag: above it `geheel`, for the costs or people of the next two. */
	readonly vrijTotBijGeheel: Getal<'euro/maand'>;
	readonly geheel: Getal<'fractie'>;
	/** For all of these costs the whole counts. */
	readonly altijdGeheel: JaNee;
	/** For some of these costs the whole counts, for others a share. */
	readonly soms: JaNee;
	readonly bron: Bron;
}

/** Euro per year that people are held to pay themselves. */
export function draagkracht({ vrijTot, deel, vrijTotBijGeheel, geheel, altijdGeheel, soms, bron }: Draagkracht) {
	const gewoon = meerinkomen(vrijTot, deel, bron);
	const alles = meerinkomen(vrijTotBijGeheel, geheel, bron);
	return begrip(
		'draagkracht',
		bron,
		indien(altijdGeheel, alles, indien(soms, tussen(gewoon, alles), gewoon)),
		'Alleen het inkomen telt hier mee. Wat de gemeente met spaargeld doet, vonden wij niet.',
	);
}

/** Euro, once: the costs less what people can pay; nothing can be said while the costs are not known. */
export const kostenMinDraagkracht = (eigen: Getal<'euro/jaar'>) =>
	bereken(
		'euro/keer',
		{ kosten: kostenBedrag, eigen },
		{ kosten: 'stijgt', eigen: 'daalt' },
		({ kosten, eigen }) => Math.max(0, kosten - eigen),
		wetten.participatiewet.artikel('35 lid 1'),
	);

/** What was looked for and not found, so that whoever finds it knows where it belongs. */
export const draagkrachtNietGevonden = (gezochtIn: Vindplaats) => ({
	percentageDraagkracht: norm('percentageDraagkracht', 'fractie', [['2026-01-01', null, gezochtIn, 'niet-gevonden']]),
	draagkrachtperiode: norm('draagkrachtperiode', 'aantal', [['2026-01-01', null, gezochtIn, 'niet-gevonden']]),
	vrijeRuimte: norm('vrijeRuimte', 'euro/jaar', [['2026-01-01', null, gezochtIn, 'niet-gevonden']]),
	drempelbedrag: norm('drempelbedrag', 'euro/jaar', [['2026-01-01', null, gezochtIn, 'niet-gevonden']]),
});
