/** What there is to spend in a month: what is earned after the tax return, and each regeling on top. */
import { isHopeful, keerPerJaar, type Per } from '../kern/beoordeel.ts';
import { isExact } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import type { Jaarbeeld } from './doorrekenen.ts';
import type { Hulp } from './machine.ts';

/** Of one regeling, euro per month. */
export interface Hulppost {
	readonly id: string;
	/** At least this; nothing where the right is not sure. */
	readonly zeker: number;
	/** At most this. */
	readonly hoogstens: number;
	/** Perhaps there is a part, and nobody knows how much. */
	readonly onbekend: boolean;
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
	/** With all that is not sure, as far as there is an amount. */
	readonly hoogstens: number;
}

const perMaand = (bedrag: number, per: Per) => (per === 'keer' ? 0 : (bedrag * keerPerJaar[per]) / 12);

function postVan({ id, oordeel, bedrag }: Hulp): Hulppost {
	if (!bedrag) return { id, zeker: 0, hoogstens: 0, onbekend: true, isOud: false, oudVan: null };
	const { van, tot, per, verouderd, normVanaf } = bedrag;
	const zeker = oordeel === 'waarschijnlijk' ? perMaand(van, per) : 0;
	const hoogstens = Number.isFinite(tot) ? perMaand(tot, per) : zeker;
	const onbekend = !Number.isFinite(tot);
	return { id, zeker, hoogstens, onbekend, isOud: verouderd, oudVan: verouderd ? (normVanaf ?? null) : null };
}

/** From a year to what there is to spend in a month of it, before rent and other bills. */
export function bestedingVan(set: Regelset): (jaar: Jaarbeeld) => Besteding {
	const regels = new Map(set.regelingen.map((r) => [r.id, r]));
	/** What comes once leaves nothing to live on every month; what pays a bill does, once the bill is known. */
	const teltMee = (hulp: Hulp) => {
		const { bedrag: som, vergoeding = false } = regels.get(hulp.id)!;
		if (!isHopeful(hulp.oordeel) || !som || som.eenheid === 'euro/keer') return false;
		return !vergoeding || (hulp.bedrag !== null && isExact(hulp.bedrag));
	};
	return ({ bruto, belasting, bijdrageZorg, hulp }) => {
		const over = (afgedragen: number) => (bruto - afgedragen - bijdrageZorg) / 12;
		const inkomen = over(belasting.tot);
		const posten = hulp.filter(teltMee).map(postVan);
		const som = (eerst: number, van: (post: Hulppost) => number) =>
			posten.reduce((totaal, post) => totaal + van(post), eerst);
		return {
			inkomen,
			hulp: posten,
			zeker: som(inkomen, ({ zeker, isOud }) => (isOud ? 0 : zeker)),
			metOud: som(inkomen, ({ zeker }) => zeker),
			hoogstens: som(over(belasting.van), ({ hoogstens }) => hoogstens),
		};
	};
}
