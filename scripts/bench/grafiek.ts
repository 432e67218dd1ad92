/** The whole chart of one household: made ready, its cliffs found, its points reckoned. On a slow phone: bench-grafiek.ts. */
import { inkomenslijn, nietsBruto, type Inkomenslijn } from '#rules/besteedbaar';
import { peildatum, setVan } from './catalogus.ts';
import { huishouden } from './huishoudens.ts';
import { middelste } from './meet.ts';
import { komma, tabel } from './tabel.ts';

/** As many as the page draws. */
const punten = 126;
/** Cents a year. */
const hoogsteLoon = 6_480_000;
const huishoudens = 60;

function tijd<T>(doe: () => T): readonly [milliseconden: number, uit: T] {
	const begin = performance.now();
	const uit = doe();
	return [performance.now() - begin, uit];
}

function tekenPunten({ bij }: Inkomenslijn): void {
	for (let i = 0; i < punten; i += 1) bij(1 + Math.round((i * hoogsteLoon) / punten));
}

export function meetGrafiek(): void {
	const metingen = Array.from({ length: huishoudens }, (_, nummer) => {
		const antwoorden = huishouden('alles precies', nummer);
		const niemand = { zelf: nietsBruto, partner: nietsBruto };
		const [klaarzetten, lijn] = tijd(() => inkomenslijn(setVan(antwoorden), antwoorden, niemand, peildatum));
		const [kliffen] = tijd(() => lijn.kliffen(1, hoogsteLoon));
		const [rest] = tijd(() => tekenPunten(lijn));
		return { klaarzetten, kliffen, rest, samen: klaarzetten + kliffen + rest };
	});
	// The first ones warm the engine up, as the first seconds of a visit do.
	const van = (naam: keyof (typeof metingen)[number]) =>
		`${komma(middelste(metingen.slice(huishoudens / 3).map((een) => een[naam])), 2)} ms`;
	tabel(
		['een grafiek', 'middelste', 'de eerste'],
		(
			[
				['klaarzetten voor dit huishouden', 'klaarzetten'],
				['kliffen zoeken, tot op de cent', 'kliffen'],
				[`${punten} punten`, 'rest'],
				['samen', 'samen'],
			] as const
		).map(([naam, wat]) => [naam, van(wat), `${komma(metingen[0]![wat], 2)} ms`]),
	);
}
