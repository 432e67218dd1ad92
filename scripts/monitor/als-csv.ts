/** The report as tables for a spreadsheet: one file for each, with `;` between the cells as Dutch programs expect. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inWoorden, type Cel, type Rapport, type Tabel } from './tabel.ts';

/** A spreadsheet takes what begins with these for a formula. */
const isFormule = (tekst: string) => /^[=+\-@\t\r]/.test(tekst);

function vak(cel: Cel): string {
	if (cel !== null && typeof cel !== 'string' && 'waarde' in cel) return String(cel.waarde).replace('.', ',');
	const tekst = cel === null ? '' : inWoorden(cel);
	const veilig = isFormule(tekst) ? `'${tekst}` : tekst;
	return /[;"\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

const rijVan = (cellen: readonly Cel[]) => cellen.map(vak).join(';');

/** Spreadsheets read it as UTF-8 by the mark at the beginning. */
export const csvVan = (rijen: readonly (readonly Cel[])[]) => `\uFEFF${rijen.map(rijVan).join('\r\n')}\r\n`;

const alle = ({ delen }: Rapport): readonly Tabel[] =>
	delen.flatMap(({ tabellen }) => tabellen).filter(({ rijen }) => rijen.length > 0);

/** Every file says that it is synthetic or half where it is: a table may be passed on alone. */
export async function schrijfCsv(rapport: Rapport, map: string): Promise<void> {
	await mkdir(map, { recursive: true });
	const merk = rapport.letOp.map((zin): readonly Cel[] => [zin]);
	const feiten = [...merk, ['Gegeven', 'Waarde'], ...rapport.feiten];
	await writeFile(join(map, 'gegevens.csv'), csvVan(feiten));
	for (const { id, koppen, rijen } of alle(rapport))
		await writeFile(join(map, `${id}.csv`), csvVan([...merk, koppen, ...rijen]));
}
