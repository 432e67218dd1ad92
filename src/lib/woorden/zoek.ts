/** Finds the words of the glossary in a text. */
import { stukkenVan, type Stuk } from '../taal/stukken';
import { bekend, vormen } from './vormen';

/** By the Dutch word: what it means, and in another language how it is called. */
export type Woordenlijst = Readonly<Record<string, { readonly uitleg: string; readonly woord?: string }>>;

export type Zoeker = (tekst: string) => readonly Stuk[];

const klein = (woord: string) => woord.toLowerCase();

/** A line may break beside a button, so what sticks to a word goes with it. */
function metBuren(stukken: readonly Stuk[]): readonly Stuk[] {
	const delen: { -readonly [K in keyof Stuk]: Stuk[K] }[] = stukken.map((stuk) => ({ ...stuk }));
	delen.forEach((deel, i) => {
		if (!deel.woord) return;
		const [vorig, volgend] = [delen[i - 1], delen[i + 1]];
		if (vorig?.soort === 'gewoon' && !vorig.woord) {
			deel.voor = /\S*$/.exec(vorig.tekst)![0];
			vorig.tekst = vorig.tekst.slice(0, vorig.tekst.length - deel.voor.length);
		}
		if (volgend?.soort === 'gewoon' && !volgend.woord) {
			deel.na = /^\S*/.exec(volgend.tekst)![0];
			volgend.tekst = volgend.tekst.slice(deel.na.length);
		}
	});
	return delen.filter(({ tekst }) => tekst !== '');
}

/** @param isNederlands every hard word is looked for; in another language Dutch stands apart already */
export function zoekerVan(lijst: Woordenlijst, isNederlands: boolean): Zoeker {
	const woorden = Object.keys(lijst);
	const perVorm = new Map([
		...woorden.map((woord) => [klein(woord), woord] as const),
		...Object.entries(vormen).flatMap(([vorm, woord]) => (lijst[woord] ? [[vorm, woord] as const] : [])),
	]);
	const gezocht = [...perVorm].filter(([, woord]) => !bekend.includes(woord)).map(([vorm]) => vorm);
	// What is longer goes first: 'bijzondere bijstand' before 'bijstand'.
	const langsteEerst = gezocht.sort((a, b) => b.length - a.length).join('|');
	const plek = new RegExp(`(?<![\\p{L}-])(${langsteEerst})(?![\\p{L}])`, 'giu');

	function inDelen(stuk: Stuk, gezien: Set<string>): readonly Stuk[] {
		if (stuk.soort === 'nederlands') return [{ ...stuk, woord: eersteKeer(stuk.tekst, gezien) }];
		if (stuk.soort === 'los' || !isNederlands) return [stuk];
		return stuk.tekst.split(plek).flatMap((tekst, i) => {
			if (tekst === '') return [];
			return [{ soort: 'gewoon' as const, tekst, woord: i % 2 ? eersteKeer(tekst, gezien) : undefined }];
		});
	}
	function eersteKeer(tekst: string, gezien: Set<string>): string | undefined {
		const woord = perVorm.get(klein(tekst));
		if (woord === undefined || gezien.has(woord)) return undefined;
		gezien.add(woord);
		return woord;
	}
	return (tekst) => {
		const gezien = new Set<string>();
		return metBuren(stukkenVan(tekst).flatMap((stuk) => inDelen(stuk, gezien)));
	};
}
