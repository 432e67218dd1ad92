/** Counts what was run, for one table at the end. */
import { redenWeg, type Uitspraak } from './gevallen.ts';

/** Of what and of which day; a case has more. */
interface Waarvan {
	readonly scheme: string;
	readonly geval: { readonly date: string };
}
interface Telling {
	gedraaid: number;
	precies: number;
	misschien: number;
	weggelaten: number;
}

const leeg = (): Telling => ({ gedraaid: 0, precies: 0, misschien: 0, weggelaten: 0 });
const regel = (kop: string, ...cellen: readonly (string | number)[]) =>
	kop.padEnd(26) + cellen.map((cel) => String(cel).padStart(12)).join('');

/** A long list is cut here; every case in it has a test of its own. */
const meeste = 8;
const genoemd = (ids: readonly string[]) =>
	[...ids.slice(0, meeste), ...(ids.length > meeste ? [`en nog ${ids.length - meeste}`] : [])].join(', ');

export function nieuweStand() {
	const per = new Map<string, Telling>();
	const weg = new Map<string, string[]>();
	const van = ({ scheme, geval }: Waarvan) => {
		const sleutel = `${scheme} ${geval.date.slice(0, 4)}`;
		return per.set(sleutel, per.get(sleutel) ?? leeg()).get(sleutel)!;
	};
	return {
		/** @param fout what differs from the case; null: nothing */
		gedraaid(uitspraak: Waarvan, oordeel: string, fout: string | null) {
			const telling = van(uitspraak);
			telling.gedraaid += 1;
			telling.precies += fout === null ? 1 : 0;
			telling.misschien += oordeel === 'misschien' ? 1 : 0;
		},
		/** @param aantal of a grid: its rows */
		weggelaten(uitspraak: Uitspraak, aantal = 1) {
			van(uitspraak).weggelaten += aantal;
			const reden = `${uitspraak.scheme}: ${redenWeg(uitspraak)}`;
			weg.set(reden, [...(weg.get(reden) ?? []), uitspraak.geval.id]);
		},
		tekst: () =>
			[
				'Gepubliceerde uitkomsten van landelijke regelingen',
				regel('', 'gedraaid', 'precies', 'misschien', 'weggelaten'),
				...[...per]
					.sort(([a], [b]) => a.localeCompare(b))
					.map(([kop, t]) => regel(kop, t.gedraaid, t.precies, t.misschien, t.weggelaten)),
				...[...weg].map(([reden, ids]) => `Weggelaten, ${reden}: ${genoemd(ids)}`),
			].join('\n'),
	};
}
