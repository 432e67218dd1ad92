/** What one changed parameter does beside today: who wins, who loses, what it costs. */
import type { Onderdeel, Genoemd } from './catalogus.ts';
import { gevolgen, isWinst, isZeker, sloten, type Gevolg } from './effect.ts';
import { ouderdommen, zekerheden } from './geld.ts';
import { geld, type Cel, type Deel, type Tabel } from './tabel.ts';
import type { Telling } from './telling.ts';
import { isTeVinden, isZichtbaar, los, naastDelen, nietGetoond, type Aantal } from './verbergen.ts';
import { naamVanWijziging, type Wijziging } from './wijziging.ts';

type Zekerheid = (typeof zekerheden)[number];
type Slot = (typeof sloten)[number];

const geraakt = (telling: Telling, i: number, { id }: Genoemd) =>
	gevolgen.some((gevolg) => telling.van(`wijziging|${i}|${id}|${gevolg}`) > 0);

const slotnamen = {
	wint: 'Krijgt meer of heeft vaker recht',
	verliest: 'Krijgt minder of heeft minder vaak recht',
	beide: 'Krijgt van het een meer en van het ander minder',
} as const;

const naamVan = (titel: string, wijziging: Wijziging) => `${titel}, ${naamVanWijziging(wijziging)}`;

/** What happens to a household of such an outcome, at one regeling at least. */
const gevolgenVan = (zekerheid: Zekerheid, slot: Slot): readonly Gevolg[] =>
	gevolgen.filter(
		(gevolg) =>
			isZeker(gevolg) === (zekerheid === 'zeker') && (slot === 'beide' || isWinst(gevolg) === (slot === 'wint')),
	);

/** One regeling alone, or all of them but one, is not to be found beside the counts of each. */
function slotAantal(
	telling: Telling,
	i: number,
	regelingen: readonly Genoemd[],
	zekerheid: Zekerheid,
	slot: Slot,
): Aantal {
	const delen = regelingen.flatMap(({ id }) => {
		const per = gevolgenVan(zekerheid, slot).map((gevolg) => telling.van(`wijziging|${i}|${id}|${gevolg}`));
		return [...per, per.reduce((tot, aantal) => tot + aantal, 0)];
	});
	return naastDelen(telling.van(`wijziging|${i}|samen|${zekerheid}|${slot}`), delen);
}

const samenTabel = (telling: Telling, i: number, wijziging: Wijziging, regelingen: readonly Genoemd[]): Tabel => ({
	id: `wijziging-${i + 1}-huishoudens`,
	titel: naamVan('Huishoudens', wijziging),
	koppen: ['Wie', 'Zeker', 'Alleen mogelijk'],
	rijen: sloten.map((slot) => [slotnamen[slot], ...zekerheden.map((z) => slotAantal(telling, i, regelingen, z, slot))]),
});

const gevolgTabel = (telling: Telling, i: number, wijziging: Wijziging, regelingen: readonly Genoemd[]): Tabel => ({
	id: `wijziging-${i + 1}-regelingen`,
	titel: naamVan('Huishoudens per regeling', wijziging),
	koppen: [
		'Regeling',
		'Wordt waarschijnlijk',
		'Was waarschijnlijk',
		'Zeker recht, meer geld',
		'Zeker recht, minder geld',
		'Wordt misschien',
		'Was misschien',
		'Misschien recht, meer geld',
		'Misschien recht, minder geld',
	],
	rijen: regelingen.map(({ id, naam }) => [
		naam,
		...gevolgen.map((gevolg) => los(telling.van(`wijziging|${i}|${id}|${gevolg}`))),
	]),
});

/** Where everybody gets the same amount, the cost beside the other counts gives away a small one. */
const isTeHerleiden = (telling: Telling, i: number, { id }: Genoemd) =>
	gevolgen.some((gevolg) => isTeVinden(telling.van(`wijziging|${i}|${id}|${gevolg}`)));

function kostenTabel(telling: Telling, i: number, wijziging: Wijziging, regelingen: readonly Genoemd[]): Tabel {
	const aantal = (een: Genoemd, z: string, o: string): Aantal =>
		isTeHerleiden(telling, i, een) ? nietGetoond : los(telling.van(`wijziging|${i}|${een.id}|${z}|${o}|aantal`));
	const som = ({ id }: Genoemd, z: string, o: string, eind: string) =>
		telling.van(`wijziging|${i}|${id}|${z}|${o}|${eind}`);
	const rijenVan = (een: Genoemd): readonly Cel[][] =>
		ouderdommen
			.filter((o) => zekerheden.some((z) => telling.van(`wijziging|${i}|${een.id}|${z}|${o}|aantal`) > 0))
			.map((o) => [
				een.naam,
				o === 'nu' ? 'nu' : 'eerder jaar',
				...zekerheden.flatMap((z) =>
					(['van', 'tot'] as const).map((eind) => geld(som(een, z, o, eind), aantal(een, z, o))),
				),
			]);
	const totaal = (o: (typeof ouderdommen)[number]): readonly Cel[][] => {
		const cellen = zekerheden.flatMap((z) =>
			(['van', 'tot'] as const).map((eind): Cel => {
				const zichtbaar = regelingen.filter((een) => isZichtbaar(aantal(een, z, o)));
				return zichtbaar.length ? geld(zichtbaar.reduce((tot, een) => tot + som(een, z, o, eind), 0)) : null;
			}),
		);
		return cellen.every((cel) => cel === null) ? [] : [['Samen', o === 'nu' ? 'nu' : 'eerder jaar', ...cellen]];
	};
	return {
		id: `wijziging-${i + 1}-kosten`,
		titel: naamVan('Kosten per jaar: wat erbij komt en eraf gaat', wijziging),
		koppen: ['Regeling', 'Bedragen van', 'Zeker: laag', 'Zeker: hoog', 'Mogelijk: laag', 'Mogelijk: hoog'],
		rijen: [...regelingen.flatMap(rijenVan), ...ouderdommen.flatMap(totaal)],
	};
}

const titelVan = (wijziging: Wijziging) =>
	wijziging.soort === 'afbouw'
		? 'Als hulp boven de grens langzaam lager wordt'
		: `Als ${wijziging.id} ${String(wijziging.waarde).replace('.', ',')} wordt`;

export function wijzigingDeel(
	telling: Telling,
	onderdelen: readonly Onderdeel[],
	wijziging: Wijziging,
	i: number,
): Deel {
	const regelingen = onderdelen.flatMap((een) => een.regelingen).filter((een) => geraakt(telling, i, een));
	return {
		titel: titelVan(wijziging),
		zinnen: [
			`Naast vandaag, met één ding anders: ${naamVanWijziging(wijziging)}. Het is een proef en geen beleid.`,
			'Zeker: het raakt een recht dat waarschijnlijk is of wordt. Alleen mogelijk: daar weegt een antwoord dat ontbreekt misschien zwaarder dan de wijziging.',
			'Was waarschijnlijk: het wordt misschien of nee. Was misschien: het wordt nee.',
			'Meer of minder geld telt alleen bij een bedrag dat bekend is. Hulp in natura staat alleen bij de aantallen.',
			'Wie de hulp al krijgt, telt hier mee: ook voor die persoon wordt het bedrag anders.',
			'Gaat iemand van misschien naar waarschijnlijk? Dan gaat het geld van mogelijk naar zeker.',
			...(regelingen.length ? [] : ['Voor deze huishoudens verandert er niets.']),
		],
		tabellen: regelingen.length
			? [
					samenTabel(telling, i, wijziging, regelingen),
					gevolgTabel(telling, i, wijziging, regelingen),
					kostenTabel(telling, i, wijziging, regelingen),
				]
			: [],
	};
}
