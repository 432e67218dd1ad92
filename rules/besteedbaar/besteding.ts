/** What there is to spend in a month: what is earned after the tax return, and each regeling on top. */
import type { Bedrag, Per } from '../kern/beoordeel.ts';
import { isExact } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import type { Hulp, Jaarbeeld } from './doorrekenen.ts';

const keerPerJaar: Readonly<Record<Exclude<Per, 'keer'>, number>> = { maand: 12, kwartaal: 4, jaar: 1 };

/** Of one regeling, euro per month. */
export interface Hulppost {
	readonly id: string;
	/** At least this; nothing where the right is not sure. */
	readonly zeker: number;
	/** At most this. */
	readonly hoogstens: number;
	/** The first day of the older period of which the amount is; null: it is of now. */
	readonly oudVan: Datum | null;
}

/** Euro per month. */
export interface Besteding {
	/** After the tax return: the least that is left. */
	readonly inkomen: number;
	readonly hulp: readonly Hulppost[];
	/** Income, and the help that is sure at an amount of now. */
	readonly zeker: number;
	/** The same with help that is sure at an amount of an older year. */
	readonly metOud: number;
	/** With all that is not sure. */
	readonly hoogstens: number;
}

const perMaand = (bedrag: number, per: Per) => (per === 'keer' ? 0 : (bedrag * keerPerJaar[per]) / 12);

function postVan({ id, oordeel, bedrag }: Hulp & { readonly bedrag: Bedrag }): Hulppost {
	const { van, tot, per, verouderd, normVanaf } = bedrag;
	const zeker = oordeel === 'waarschijnlijk' ? perMaand(van, per) : 0;
	const hoogstens = Number.isFinite(tot) ? perMaand(tot, per) : zeker;
	return { id, zeker, hoogstens, oudVan: verouderd ? normVanaf : null };
}

/** What comes once leaves nothing to live on every month; what pays a bill does, once the bill is known. */
const teltMee = (hulp: Hulp, isVergoeding: boolean): hulp is Hulp & { readonly bedrag: Bedrag } =>
	hulp.bedrag !== null && hulp.bedrag.per !== 'keer' && (!isVergoeding || isExact(hulp.bedrag));

/** From a year to what there is to spend in a month of it, before rent and other bills. */
export function bestedingVan(set: Regelset): (jaar: Jaarbeeld) => Besteding {
	const vergoedingen = new Set(set.regelingen.filter(({ vergoeding }) => vergoeding).map(({ id }) => id));
	return ({ bruto, belasting, bijdrageZorg, hulp }) => {
		const inkomen = (bruto - belasting.tot - bijdrageZorg) / 12;
		const posten = hulp.flatMap((een) => (teltMee(een, vergoedingen.has(een.id)) ? [postVan(een)] : []));
		const som = (van: (post: Hulppost) => number) => posten.reduce((totaal, post) => totaal + van(post), inkomen);
		return {
			inkomen,
			hulp: posten,
			zeker: som(({ zeker, oudVan }) => (oudVan ? 0 : zeker)),
			metOud: som(({ zeker }) => zeker),
			hoogstens: som(({ hoogstens }) => hoogstens),
		};
	};
}
