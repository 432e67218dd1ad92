/** One household at many incomes: what a chart asks. How long that takes on a slow phone is measured in a browser. */
import type { Antwoorden } from '#rules';
import { compileer, type Rekenaar } from '#rules/snel';
import { peildatum, setVan } from './catalogus.ts';
import { huishouden } from './huishoudens.ts';
import { komma, tabel } from './tabel.ts';

const punten = 500;
const huishoudens = 60;
/** What follows from another income. */
const vrij = ['inkomen', 'toetsingsinkomen'];

const middelste = (getallen: readonly number[]) => [...getallen].sort((a, b) => a - b)[getallen.length >> 1]!;

function tijd<T>(doe: () => T): readonly [milliseconden: number, uit: T] {
	const begin = performance.now();
	const uit = doe();
	return [performance.now() - begin, uit];
}

function lijn(rekenaar: Rekenaar, antwoorden: Antwoorden): void {
	for (let i = 0; i < punten; i += 1) {
		const inkomen = i * 10;
		rekenaar.beoordeel({ ...antwoorden, inkomen, toetsingsinkomen: inkomen * 14.5 });
	}
}

export function meetGrafiek(): void {
	const metingen = Array.from({ length: huishoudens }, (_, nummer) => {
		const antwoorden = huishouden('alles precies', nummer);
		const set = setVan(antwoorden);
		const [klaarzetten, deels] = tijd(() => compileer(set, peildatum, { antwoorden, vrij }));
		const [deelsRekenen] = tijd(() => lijn(deels, {}));
		const heel = compileer(set, peildatum);
		const [heelRekenen] = tijd(() => lijn(heel, antwoorden));
		return { klaarzetten, deelsRekenen, heelRekenen };
	});
	// The first ones warm the engine up, as the first seconds of a visit do.
	const van = (naam: keyof (typeof metingen)[number]) =>
		`${komma(middelste(metingen.slice(huishoudens / 3).map((een) => een[naam])), 2)} ms`;
	tabel(
		[`${punten} inkomens van één huishouden`, 'middelste'],
		[
			['klaarzetten voor dit huishouden', van('klaarzetten')],
			['rekenen, klaargezet voor dit huishouden', van('deelsRekenen')],
			['rekenen, klaargezet voor iedereen', van('heelRekenen')],
		],
	);
}
