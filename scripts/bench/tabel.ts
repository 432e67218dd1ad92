/** Tables on the terminal, and as they stand in docs/snelheid.md. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): void {
	const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]!.length)));
	const regel = (rij: readonly string[]) =>
		`| ${rij.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i]!) : cel.padStart(breedtes[i]!))).join(' | ')} |`;
	const streep = breedtes.map((breedte, i) => (i === 0 ? '-'.repeat(breedte) : `${'-'.repeat(breedte - 1)}:`));
	console.log([regel(koppen), `| ${streep.join(' | ')} |`, ...rijen.map(regel), ''].join('\n'));
}

export const getal = (n: number) =>
	Math.round(n)
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, '.');
export const komma = (n: number, cijfers = 1) => n.toFixed(cijfers).replace('.', ',');
export const kop = (tekst: string) => console.log(`\n${tekst}\n`);
