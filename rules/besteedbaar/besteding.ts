/** What there is to spend in a month: what is earned after the tax return, and each regeling on top. */
import type { Per } from '../kern/beoordeel.ts';
import { isExact } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import type { Jaarbeeld } from './doorrekenen.ts';
import type { Hulp } from './machine.ts';

const keerPerJaar: Readonly<Record<Exclude<Per, 'keer'>, number>> = { maand: 12, kwartaal: 4, jaar: 1 };

/** Of one regeling, euro per month. */
export interface Hulppost {
	readonly id: string;
	/** At least this; nothing where the right is not sure. */
	readonly zeker: number;
	/** At most this. */
	readonly hoogstens: number;
	/** The amount is of an older period. */
	readonly isOud: boolean;
	/** The first day of that period, where every reason was read. */
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

type MetBedrag = Hulp & { readonly bedrag: NonNullable<Hulp['bedrag']> };

function postVan({ id, oordeel, bedrag }: MetBedrag): Hulppost {
	const { van, tot, per, verouderd, normVanaf } = bedrag;
	const zeker = oordeel === 'waarschijnlijk' ? perMaand(van, per) : 0;
	const hoogstens = Number.isFinite(tot) ? perMaand(tot, per) : zeker;
	return { id, zeker, hoogstens, isOud: verouderd, oudVan: verouderd ? (normVanaf ?? null) : null };
}

/** What comes once leaves nothing to live on every month; what pays a bill does, once the bill is known. */
const teltMee = (hulp: Hulp, isVergoeding: boolean): hulp is MetBedrag =>
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
			zeker: som(({ zeker, isOud }) => (isOud ? 0 : zeker)),
			metOud: som(({ zeker }) => zeker),
			hoogstens: som(({ hoogstens }) => hoogstens),
		};
	};
}
