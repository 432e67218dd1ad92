/** How many households have a right to what, and to how much. */
import type { Genoemd, Onderdeel } from './catalogus.ts';
import { ouderdommen, zekerheden } from './geld.ts';
import { standen } from './stand.ts';
import { geld, type Cel, type Deel, type Tabel } from './tabel.ts';
import type { Telling } from './telling.ts';
import { isZichtbaar, rij, type Aantal } from './verbergen.ts';

type Ouderdom = (typeof ouderdommen)[number];
type Zekerheid = (typeof zekerheden)[number];

const rechtVan = (telling: Telling, { id }: Genoemd) => standen.map((stand) => telling.van(`recht|${id}|${stand}`));
export const isGeteld = (telling: Telling, een: Genoemd) => rechtVan(telling, een).some((aantal) => aantal > 0);

/** Nor is it to be found who does not get it. */
function heeftAlVan(telling: Telling, een: Genoemd): Aantal {
	const heeftAl = telling.van(`recht|${een.id}|heeftAl`);
	const geheel = rechtVan(telling, een).reduce((som, aantal) => som + aantal, 0);
	return rij([heeftAl, geheel - heeftAl])[0]!;
}

function rechtTabel(telling: Telling, { id, naam, regelingen }: Onderdeel): Tabel {
	return {
		id: `recht-${id}`,
		titel: `${naam}: hoeveel huishoudens hebben recht`,
		koppen: [
			'Regeling',
			'Waarschijnlijk',
			'Misschien: een antwoord ontbreekt',
			'Misschien: de gemeente weegt het',
			'Waarschijnlijk niet',
			'Niet voor hen',
			'Krijgt het al',
		],
		rijen: regelingen.map((een) => [een.naam, ...rij(rechtVan(telling, een)), heeftAlVan(telling, een)]),
	};
}

export function rechtDeel(telling: Telling, onderdelen: readonly Onderdeel[]): Deel {
	return {
		titel: 'Wie heeft waar recht op',
		zinnen: [
			'Waarschijnlijk: elk antwoord is bekend en aan elke eis is voldaan.',
			'Misschien, een antwoord ontbreekt: met de antwoorden die er nog niet zijn, wordt het ja of nee.',
			'Misschien, de gemeente weegt het: met geen enkel antwoord wordt het een zeker ja. De gemeente kijkt per geval, bronnen spreken elkaar tegen of een bron ontbreekt.',
			'Niet voor hen: de regeling is voor anderen, bijvoorbeeld voor gezinnen met kinderen.',
			'Krijgt het al: dat zeggen de antwoorden. Deze huishoudens staan ook in een van de andere kolommen.',
		],
		tabellen: onderdelen.map((een) => rechtTabel(telling, een)),
	};
}

/** What is counted of one regeling, one certainty. Those with a sum, without one, and who get it already exclude each other. */
function aantallenVan(
	telling: Telling,
	{ id }: Genoemd,
	zekerheid: Zekerheid,
): Readonly<Record<Ouderdom | 'onbekend', Aantal>> {
	const [zeker, open, gemeente] = rij(rechtVan(telling, { id } as Genoemd)) as [Aantal, Aantal, Aantal];
	const zichtbaar = zekerheid === 'zeker' ? isZichtbaar(zeker) : isZichtbaar(open) && isZichtbaar(gemeente);
	const alle = [...ouderdommen, 'onbekend'].map((soort) => telling.van(`geld|${id}|${zekerheid}|${soort}|aantal`));
	const recht = zekerheid === 'zeker' ? ['zeker'] : ['open', 'gemeente'];
	const geheel = recht.reduce((som, stand) => som + telling.van(`recht|${id}|${stand}`), 0);
	const rest = geheel - alle.reduce((som, aantal) => som + aantal, 0);
	const [nu, eerder, onbekend] = rij([...alle, rest]).map((een): Aantal =>
		zichtbaar || een.soort === 'klein' ? een : { soort: 'mee' },
	) as [Aantal, Aantal, Aantal];
	return { nu, eerder, onbekend };
}

const somVan = (telling: Telling, id: string, zekerheid: Zekerheid, ouderdom: Ouderdom, eind: 'van' | 'tot') =>
	telling.van(`geld|${id}|${zekerheid}|${ouderdom}|${eind}`);

/** What somebody gets back of a bill, and what nearly everybody has: it counts in no total, as on the outcome page. */
const teltNiet = ({ regel }: Genoemd) => regel.vergoeding === true || regel.meestalAl === true;
const isEenmalig = ({ regel }: Genoemd) => regel.bedrag?.eenheid === 'euro/keer';
const vanToen = { nu: 'nu', eerder: 'eerder jaar' } as const;

function geldRijen(telling: Telling, een: Genoemd): readonly (readonly Cel[])[] {
	const per = Object.fromEntries(zekerheden.map((z) => [z, aantallenVan(telling, een, z)])) as Record<
		Zekerheid,
		ReturnType<typeof aantallenVan>
	>;
	const naam = `${een.naam}${isEenmalig(een) ? ', één keer' : ''}${teltNiet(een) ? ' (telt niet mee)' : ''}`;
	return ouderdommen
		.filter((o) => zekerheden.some((z) => telling.van(`geld|${een.id}|${z}|${o}|aantal`) > 0))
		.map((o) => [
			naam,
			vanToen[o],
			...zekerheden.flatMap((z): Cel[] => [
				per[z][o],
				...(['van', 'tot'] as const).map((eind) => geld(somVan(telling, een.id, z, o, eind), per[z][o])),
			]),
		]);
}

/** The total holds only what is printed, so that no difference gives the rest. */
function totaalRij(
	telling: Telling,
	regelingen: readonly Genoemd[],
	eenmalig: boolean,
	o: Ouderdom,
): readonly (readonly Cel[])[] {
	const mee = regelingen.filter((een) => !teltNiet(een) && isEenmalig(een) === eenmalig);
	const som = (z: Zekerheid, eind: 'van' | 'tot'): Cel => {
		const zichtbaar = mee.filter((een) => isZichtbaar(aantallenVan(telling, een, z)[o]));
		if (zichtbaar.length === 0) return null;
		return geld(zichtbaar.reduce((tot, { id }) => tot + somVan(telling, id, z, o, eind), 0));
	};
	const cellen = zekerheden.flatMap((z): Cel[] => [null, som(z, 'van'), som(z, 'tot')]);
	if (cellen.every((cel) => cel === null)) return [];
	return [[eenmalig ? 'Samen, één keer' : 'Samen per jaar', vanToen[o], ...cellen]];
}

function geldTabel(telling: Telling, { id, naam, regelingen }: Onderdeel): Tabel {
	const metGeld = regelingen.filter(({ regel }) => regel.bedrag);
	return {
		id: `geld-${id}`,
		titel: `${naam}: euro per jaar`,
		koppen: [
			'Regeling',
			'Bedragen van',
			'Zeker: huishoudens',
			'Zeker: laag',
			'Zeker: hoog',
			'Mogelijk: huishoudens',
			'Mogelijk: laag',
			'Mogelijk: hoog',
		],
		rijen: [
			...metGeld.flatMap((een) => geldRijen(telling, een)),
			...[false, true].flatMap((eenmalig) => ouderdommen.flatMap((o) => totaalRij(telling, metGeld, eenmalig, o))),
		],
	};
}

function zonderBedragTabel(telling: Telling, { id, naam, regelingen }: Onderdeel): Tabel {
	const metGeld = regelingen.filter(({ regel }) => regel.bedrag);
	const zonder = regelingen.filter(({ regel }) => !regel.bedrag);
	return {
		id: `geld-onbekend-${id}`,
		titel: `${naam}: recht waarvan het bedrag niet te zeggen is`,
		koppen: ['Regeling', 'Zeker: huishoudens', 'Mogelijk: huishoudens', 'Waarom'],
		rijen: [
			...metGeld
				.filter((een) => zekerheden.some((z) => telling.van(`geld|${een.id}|${z}|onbekend|aantal`) > 0))
				.map((een): Cel[] => [
					een.naam,
					...zekerheden.map((z) => aantallenVan(telling, een, z).onbekend),
					'een antwoord of een bedrag ontbreekt',
				]),
			...zonder.map((een): Cel[] => [een.naam, null, null, 'hulp in natura, of geen bedrag gevonden']),
		],
	};
}

export function geldDeel(telling: Telling, onderdelen: readonly Onderdeel[]): Deel {
	return {
		titel: 'Hoeveel geld is dat',
		zinnen: [
			'Zeker: huishoudens met waarschijnlijk recht. Mogelijk: huishoudens met misschien recht. Die twee staan nooit in één som.',
			'Laag en hoog: een bedrag is vaak een ruimte. Bij mogelijk is laag het laagste bedrag als het recht er is.',
			'Wie het al krijgt, telt niet mee. Een bedrag zonder bovengrens telt bij hoog met zijn laagste bedrag.',
			'Bedragen van eerder jaar: het bedrag van nu is niet gevonden. Die sommen staan apart.',
			'Telt niet mee: een vergoeding van een rekening, of geld dat bijna iedereen al krijgt. Het staat niet in het totaal.',
			'Het totaal telt alleen op wat hier staat.',
		],
		tabellen: onderdelen.flatMap((een) => [geldTabel(telling, een), zonderBedragTabel(telling, een)]),
	};
}
