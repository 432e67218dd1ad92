/** The report on how thin each regeling is. */
import type { Datum } from '#rules';
import { dekkingVan, type Regelingdekking } from '../../src/lib/stand/dekking.ts';
import { voorbeeldenVan, type Stand } from './lezen.ts';
import { tabel, vouw, type Kolom } from './tabel.ts';

export const dekking = ({ regelingen }: Stand, dag: Datum): Promise<readonly Regelingdekking[]> =>
	Promise.all(
		regelingen.map(async (geplaatst) => dekkingVan(geplaatst.wat, (await voorbeeldenVan(geplaatst)).length, dag)),
	);

const kolommen: readonly Kolom[] = [
	{ kop: 'regeling', lengte: 46 },
	{ kop: 'eis', lengte: 3, rechts: true },
	{ kop: 'gez', lengte: 4, rechts: true },
	{ kop: 'ber', lengte: 3, rechts: true },
	{ kop: 'nt', lengte: 2, rechts: true },
	{ kop: 'ek', lengte: 2, rechts: true },
	{ kop: 'oudst', lengte: 6, rechts: true },
	{ kop: 'bedrag', lengte: 9 },
	{ kop: 'vb', lengte: 3, rechts: true },
	{ kop: 'niet', lengte: 4, rechts: true },
	{ kop: 'uit', lengte: 3 },
];

const legenda =
	'eis: voorwaarden. gez, ber, nt, ek: normregels gezien, berekend, niet gevonden, eigen keuze. ' +
	'oudst: jaar van de oudste bron die nu geldt (! = beleid van langer dan 2 jaar geleden, of zonder datum). ' +
	'vb: voorbeelden. niet: wat wij niet toetsen. uit: uitgezet.';

export function dekkingstabel(lijst: readonly Regelingdekking[]): readonly string[] {
	const rijen = lijst.map((een) => [
		een.id,
		`${een.voorwaarden}`,
		...Object.values(een.normrijen).map(String),
		`${een.oudsteBron === null ? '?' : (een.oudsteBron ?? '-')}${een.beleidOud ? '!' : ''}`,
		een.bedrag,
		`${een.voorbeelden}`,
		`${een.nietGetoetst.length}`,
		een.uitgezet ? 'uit' : '',
	]);
	return [...tabel(kolommen, rijen), '', ...vouw(legenda)];
}
