/** The report in a terminal. */
import { vouw } from '../stand/tabel.ts';
import { inWoorden, type Deel, type Rapport, type Tabel } from './tabel.ts';

/** The name of a row; what is longer goes on in the next line. */
const naambreedte = 44;
const kolombreedte = 13;

/** Breaks a heading into lines that fit its column. */
function kopregels(koppen: readonly string[], breedtes: readonly number[]): readonly string[] {
	const gevouwen = koppen.map((kop, i) => knip(kop, breedtes[i]!));
	const hoogte = Math.max(...gevouwen.map(({ length }) => length));
	return Array.from({ length: hoogte }, (_, regel) =>
		zet(
			gevouwen.map((kop) => kop[regel - hoogte + kop.length] ?? ''),
			breedtes,
		),
	);
}

function knip(tekst: string, breedte: number): readonly string[] {
	return tekst.split(' ').reduce<string[]>((regels, woord) => {
		const laatste = regels.at(-1);
		if (laatste === undefined || laatste.length + 1 + woord.length > breedte) return [...regels, woord];
		return [...regels.slice(0, -1), `${laatste} ${woord}`];
	}, []);
}

const zet = (cellen: readonly string[], breedtes: readonly number[]) =>
	cellen
		.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i]!) : cel.padStart(breedtes[i]!)))
		.join('  ')
		.trimEnd();

function rijregels(cellen: readonly string[], breedtes: readonly number[]): readonly string[] {
	const naam = knip(cellen[0]!, naambreedte);
	const laatste = zet([naam.at(-1) ?? '', ...cellen.slice(1)], breedtes);
	return [...naam.slice(0, -1), laatste];
}

function tabelregels({ titel, koppen, rijen, zinnen = [] }: Tabel): readonly string[] {
	if (rijen.length === 0) return [];
	const tekst = rijen.map((rij) => rij.map(inWoorden));
	const breedtes = koppen.map((_, i) =>
		i === 0
			? Math.min(naambreedte, Math.max(...tekst.map((rij) => rij[0]!.length), koppen[0]!.length))
			: Math.max(kolombreedte, ...tekst.map((rij) => rij[i]!.length)),
	);
	return [titel, ...zinnen, ...kopregels(koppen, breedtes), ...tekst.flatMap((rij) => rijregels(rij, breedtes)), ''];
}

const deelregels = ({ titel, zinnen, tabellen }: Deel): readonly string[] => [
	titel,
	'='.repeat(titel.length),
	...zinnen.flatMap((zin) => vouw(zin)),
	'',
	...tabellen.flatMap(tabelregels),
];

export function alsTekst({ titel, letOp, feiten, delen }: Rapport): string {
	return [
		titel,
		'',
		...letOp.flatMap((zin) => [...vouw(zin), '']),
		...feiten.map(([naam, waarde]) => `${naam}: ${inWoorden(waarde)}`),
		'',
		...delen.flatMap(deelregels),
	]
		.join('\n')
		.trimEnd();
}
