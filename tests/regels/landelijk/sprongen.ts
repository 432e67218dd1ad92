/** By how much an amount may fall at once when the income is one euro more, and by which article. */
import type { Treden } from '#rules';
import { eersteKind2026, volgendKind2026 } from '../../../rules/regelingen/kinderopvangtoeslag/tabel.ts';
import type { Trede } from './trappen.ts';

/** The cost of childcare that counts, euro per month, worked out by hand. */
export interface Opvangkosten {
	readonly eerste: number;
	readonly volgend: number;
}
export interface Val {
	readonly regeling: string;
	/** The first joint income with the lower amount. */
	readonly inkomen: number;
	readonly van: number;
	readonly naar: number;
	readonly kosten: Opvangkosten;
}
interface Sprong {
	readonly artikel: string;
	readonly isDit: (val: Val) => boolean;
}

/** What the percentage of a child falls at this very income; 0 where no band begins. */
function zakt(treden: Treden, inkomen: number) {
	const i = treden.findIndex(([vanaf]) => vanaf === inkomen);
	return i > 0 ? treden[i - 1]![1] - treden[i]![1] : 0;
}
const uitTabel = ({ inkomen, kosten }: Val) =>
	zakt(eersteKind2026, inkomen) * kosten.eerste + zakt(volgendKind2026, inkomen) * kosten.volgend;

/** The last amount is that of 24 euro a year; rounded down by the month it is 2. */
const laatsteBedrag = 2;

export const sprongen: Readonly<Record<string, Sprong>> = {
	/** It falls from one band to the next, by the difference of the percentages; and both sides are rounded down. */
	opvangtabel: {
		artikel: 'Wet kinderopvang art. 1.8; Besluit kinderopvangtoeslag, bijlage',
		isDit: (val) =>
			val.regeling === 'kinderopvangtoeslag' && uitTabel(val) > 0 && Math.abs(val.van - val.naar - uitTabel(val)) < 1,
	},
	teWeinig: {
		artikel: 'Awir art. 14 lid 5: minder dan 24 euro per jaar wordt niet toegekend',
		isDit: ({ van, naar }) => naar === 0 && van <= laatsteBedrag,
	},
	heleEuro: {
		artikel: 'Awir art. 14 lid 4: in hele euro’s per maand',
		isDit: ({ regeling, van, naar }) => regeling !== 'kinderopvangtoeslag' && naar > 0 && van - naar === 1,
	},
};

/** Of every step: the jump of the law that it is; null: the law does not know it, or it is a rise. */
export const sprongenIn = (regeling: string, treden: readonly Trede[], inkomenPartner: number, kosten: Opvangkosten) =>
	treden.slice(1).map(({ vanaf, bedrag }, i) => {
		const val: Val = { regeling, inkomen: vanaf + inkomenPartner, van: treden[i]!.bedrag, naar: bedrag, kosten };
		const [naam = null] = Object.entries(sprongen).find(([, sprong]) => sprong.isDit(val)) ?? [];
		return { ...val, naam };
	});
