/** What the example households hear, and where "misschien" comes from. */
import { readdirSync, readFileSync } from 'node:fs';
import { beoordeelAlles, type Datum } from '#rules';
import { leesHuishouden, type Huishouden } from '../../src/lib/contract/huishouden.ts';
import { feitenVan, regelsetVoor } from '../../src/lib/contract/uitkomst.ts';
import { oorzaken, waaromMisschien, type Oorzaak, type Soort } from './misschien.ts';
import { tabel, vouw, type Kolom } from './tabel.ts';

export interface Personadekking {
	readonly id: string;
	/** Regelingen that may be for this household. */
	readonly vanToepassing: number;
	readonly waarschijnlijk: number;
	readonly waarschijnlijkNiet: number;
	readonly misschien: readonly { readonly id: string; readonly oorzaken: readonly Oorzaak[] }[];
}

/** The households of `voorbeelden/`, by the name of the file where they have no id. */
export const leesPersonas = (map = 'voorbeelden'): readonly Huishouden[] =>
	readdirSync(map)
		.filter((bestand) => bestand.endsWith('.json'))
		.map((bestand) => {
			const gelezen = leesHuishouden(JSON.parse(readFileSync(`${map}/${bestand}`, 'utf8')));
			if ('fout' in gelezen) throw new Error(`${map}/${bestand}: ${gelezen.fout.melding}`);
			return { ...gelezen.huishouden, id: gelezen.huishouden.id ?? bestand.replace('.json', '') };
		});

export async function dekkingVoor(huishouden: Huishouden, dag: Datum): Promise<Personadekking> {
	const peildatum = huishouden.peildatum ?? dag;
	const antwoorden = feitenVan(huishouden);
	const set = await regelsetVoor(huishouden.gemeente);
	const { regelingen } = beoordeelAlles(set, antwoorden, peildatum);
	const met = (oordeel: string) => regelingen.filter((b) => b.oordeel === oordeel);
	const regelingVan = new Map(set.regelingen.map((regeling) => [regeling.id, regeling]));
	return {
		id: huishouden.id ?? '',
		vanToepassing: regelingen.length - met('niet-van-toepassing').length,
		waarschijnlijk: met('waarschijnlijk').length,
		waarschijnlijkNiet: met('waarschijnlijk-niet').length,
		misschien: met('misschien').map((b) => ({
			id: b.id,
			oorzaken: waaromMisschien(regelingVan.get(b.id)!, b, antwoorden, peildatum),
		})),
	};
}

export const aandeelMisschien = ({ misschien, vanToepassing }: Personadekking) =>
	vanToepassing === 0 ? 0 : misschien.length / vanToepassing;

const kolommen: readonly Kolom[] = [
	{ kop: 'huishouden', lengte: 34 },
	{ kop: 'past', lengte: 6, rechts: true },
	{ kop: 'waarschijnlijk', lengte: 15, rechts: true },
	{ kop: 'niet', lengte: 6, rechts: true },
	{ kop: 'misschien', lengte: 10, rechts: true },
	{ kop: 'aandeel', lengte: 8, rechts: true },
];

/** For each cause how many regelingen it leaves open, and what it is about. */
function oorzaakregels({ misschien }: Personadekking): readonly string[] {
	return (Object.keys(oorzaken) as Soort[]).flatMap((soort) => {
		const geraakt = misschien.filter((een) => een.oorzaken.some((oorzaak) => oorzaak.soort === soort));
		if (geraakt.length === 0) return [];
		const wat = geraakt.flatMap((een) => een.oorzaken.filter((oorzaak) => oorzaak.soort === soort));
		const namen = [...new Set(wat.map((oorzaak) => oorzaak.wat))].join(', ');
		return vouw(`${geraakt.length} x ${oorzaken[soort]}: ${namen}`, '    ', '        ');
	});
}

export function personatabel(lijst: readonly Personadekking[]): readonly string[] {
	const rijen = lijst.map((een) => [
		een.id,
		`${een.vanToepassing}`,
		`${een.waarschijnlijk}`,
		`${een.waarschijnlijkNiet}`,
		`${een.misschien.length}`,
		`${Math.round(100 * aandeelMisschien(een))}%`,
	]);
	const [kop = '', ...regels] = tabel(kolommen, rijen);
	return [
		kop,
		...regels.flatMap((regel, i) => [regel, ...oorzaakregels(lijst[i]!)]),
		'',
		...vouw(
			'past: regelingen die voor dit huishouden kunnen zijn. aandeel: deel daarvan dat misschien is. Een regeling kan meer oorzaken hebben.',
		),
	];
}
