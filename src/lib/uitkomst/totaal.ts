/** What it comes to. What is sure and what is not never stand in one sum. */
import type { Beoordeling, Per, Regeling, Tekstbundel } from '#rules';
import { kantVan } from '../navraag/kant';
import { nederlands, type Taalvorm } from '../taal/vorm';
import { hangtAfVanRekening } from './kaart';

export interface Totaal {
	readonly per: Per;
	readonly bedrag: string;
	readonly isMinimum: boolean;
	/** The only regeling in it; null: the sum of several. */
	readonly naam: string | null;
}

/** What is not sure: at most this much besides. */
export interface Bovendien {
	readonly per: Per;
	readonly bedrag: string;
}

export interface Totalen {
	readonly zeker: readonly Totaal[];
	/** Only beside something sure. */
	readonly misschien: readonly Bovendien[];
	/** Of other money that may come nobody can say how much it is now. */
	readonly meerOnbekend: boolean;
	/** Some of what is sure comes from the Rijk, so somebody may have it already. */
	readonly metRijk: boolean;
}

export interface Post {
	readonly b: Beoordeling;
	readonly regel: Regeling;
}

const perioden = ['maand', 'kwartaal', 'jaar', 'keer'] as const;

const isVanNu = ({ b: { bedrag } }: Post) => bedrag !== null && !bedrag.verouderd;
/** The most there can be is known, and says something. */
const heeftGrens = (post: Post) => isVanNu(post) && Number.isFinite(post.b.bedrag!.tot) && !hangtAfVanRekening(post.b);

/** Only what is sure, of now, and more than nothing counts; the lowest amount, rounded down to tens. */
function zekerVan(posten: readonly Post[], teksten: Tekstbundel, { euro }: Taalvorm): readonly Totaal[] {
	return perioden.flatMap((per): Totaal[] => {
		const dezelfde = posten.filter(({ b }) => b.bedrag!.per === per);
		const som = Math.floor(dezelfde.reduce((tot, { b }) => tot + b.bedrag!.van, 0) / 10) * 10;
		if (som <= 0) return [];
		const isMinimum = dezelfde.some(({ b }) => b.bedrag!.van !== b.bedrag!.tot);
		const naam = dezelfde.length === 1 ? teksten.regelingen[dezelfde[0]!.b.id]!.naam : null;
		return [{ per, bedrag: euro(som), isMinimum, naam }];
	});
}

/** Of who did not tell the income, the most there can be says nothing about what there is. */
const zonderInkomen = ({ b: { open } }: Post) => open.includes('inkomen') || open.includes('inkomenPartner');

/** The most that may come besides, rounded up to tens. */
function bovendienVan(posten: readonly Post[], { euro }: Taalvorm): readonly Bovendien[] {
	return perioden.flatMap((per): Bovendien[] => {
		const som = posten
			.filter(({ b }) => b.oordeel === 'misschien' && b.bedrag!.per === per)
			.reduce((tot, { b }) => tot + b.bedrag!.tot, 0);
		return som ? [{ per, bedrag: euro(Math.ceil(som / 10) * 10) }] : [];
	});
}

/** @param alles what somebody probably or perhaps has a right to, and does not get yet */
export function totalenVan(alles: readonly Post[], teksten: Tekstbundel, taal = nederlands): Totalen {
	const posten = alles.filter(({ regel }) => !regel.vergoeding && !regel.meestalAl);
	const telt = posten.filter((post) => post.b.oordeel === 'waarschijnlijk' && isVanNu(post) && post.b.bedrag!.van > 0);
	const zeker = zekerVan(telt, teksten, taal);
	const misschien = zeker.length
		? bovendienVan(
				posten.filter((post) => heeftGrens(post) && !zonderInkomen(post)),
				taal,
			)
		: [];
	return {
		zeker,
		misschien,
		meerOnbekend:
			zeker.length > 0 && posten.some((post) => post.regel.bedrag && (!heeftGrens(post) || zonderInkomen(post))),
		metRijk: telt.some(({ regel }) => kantVan(regel) === 'rijk'),
	};
}
