/** The report on how far each language is, and what a person still has to read beside the Dutch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gemeenteIds, laadTeksten, type GemeenteId } from '#rules';
import {
	geldtNog,
	nakijklijst,
	vertaaltalen,
	vingerafdrukVan,
	type Nagekeken,
	type Vertaaltaal,
} from '#rules/vertaald';
import { nagekeken as nagekekenSchermen } from '../../src/lib/i18n/nagekeken.ts';
import { taalnamen, type Lang } from '../../src/lib/i18n/talen.ts';
import { nederlandseTeksten } from '../talen/nederlands.ts';
import { leesCatalogus } from '../talen/catalogus.ts';
import { tabel, vouw, type Kolom } from './tabel.ts';

const wortel = join(import.meta.dirname, '../..');

const nakijkstanden = ['nagekeken', 'opnieuw nakijken', 'niet nagekeken', 'niet vertaald'] as const;
type Nakijkstand = (typeof nakijkstanden)[number];

/** One regeling, route, or all the screens together. */
export interface Nakijkregel {
	readonly id: string;
	readonly stand: Nakijkstand;
	/** What who read it writes down; null: not all of it is translated. */
	readonly vingerafdruk: string | null;
	/** Where it is worded like this, of a route that is worded otherwise elsewhere. */
	readonly plaatsen: readonly GemeenteId[];
}
export interface Taaldekking {
	readonly taal: Vertaaltaal;
	readonly teksten: number;
	readonly vertaald: number;
	readonly schermen: Nakijkregel;
	readonly regels: readonly Nakijkregel[];
}

function standVan(nagekeken: Nagekeken | undefined, vingerafdruk: string | null): Nakijkstand {
	if (vingerafdruk === null) return 'niet vertaald';
	if (!nagekeken) return 'niet nagekeken';
	return geldtNog(nagekeken, vingerafdruk) ? 'nagekeken' : 'opnieuw nakijken';
}

/** Only in Dutch: for who helps, or about the rules themselves. */
export const alleenNederlands: readonly string[] = ['clienten', 'dossier', 'helpen', 'regels', 'spoor', 'verwijzen'];

export const naamruimten = readdirSync(join(wortel, 'src/lib/locales/nl'))
	.map((bestand) => bestand.replace('.json', ''))
	.filter((naam) => !alleenNederlands.includes(naam))
	.sort();

const schermenIn = (taal: Lang) =>
	naamruimten.map((naam): unknown =>
		JSON.parse(readFileSync(join(wortel, `src/lib/locales/${taal}/${naam}.json`), 'utf8')),
	);

/** Of all that stands on the screens of a language, beside the Dutch. */
export const vingerafdrukVanSchermen = (taal: Vertaaltaal) => vingerafdrukVan(schermenIn('nl'), schermenIn(taal));

/** What is the same in more than one gemeente is read once. */
async function regelsIn(taal: Vertaaltaal): Promise<readonly Nakijkregel[]> {
	const regels: Nakijkregel[] = [];
	for (const plaats of gemeenteIds) {
		const { nagekeken, vingerafdrukken } = await nakijklijst([plaats], taal, await laadTeksten([plaats], 'nl'));
		for (const [id, vingerafdruk] of vingerafdrukken) {
			const i = regels.findIndex((regel) => regel.id === id && regel.vingerafdruk === vingerafdruk);
			if (i < 0) regels.push({ id, stand: standVan(nagekeken[id], vingerafdruk), vingerafdruk, plaatsen: [plaats] });
			else regels[i] = { ...regels[i]!, plaatsen: [...regels[i]!.plaatsen, plaats] };
		}
	}
	const isAnders = ({ id }: Nakijkregel) => regels.filter((regel) => regel.id === id).length > 1;
	return regels.map((regel) => (isAnders(regel) ? regel : { ...regel, plaatsen: [] }));
}

async function dekkingIn(taal: Vertaaltaal): Promise<Taaldekking> {
	const delen = Object.entries(await nederlandseTeksten());
	const catalogi = await Promise.all(delen.map(([deel]) => leesCatalogus(taal, deel)));
	const vertaald = delen.reduce((som, [, teksten], i) => som + teksten.filter((een) => catalogi[i]![een]).length, 0);
	const vingerafdruk = vingerafdrukVanSchermen(taal);
	return {
		taal,
		teksten: delen.reduce((som, [, teksten]) => som + teksten.length, 0),
		vertaald,
		schermen: { id: 'schermen', stand: standVan(nagekekenSchermen[taal], vingerafdruk), vingerafdruk, plaatsen: [] },
		regels: await regelsIn(taal),
	};
}

export const taaldekking = (talen: readonly Vertaaltaal[] = vertaaltalen): Promise<readonly Taaldekking[]> =>
	Promise.all(talen.map(dekkingIn));

const kolommen: readonly Kolom[] = [
	{ kop: 'taal', lengte: 14 },
	{ kop: 'teksten', lengte: 8, rechts: true },
	{ kop: 'vertaald', lengte: 9, rechts: true },
	{ kop: 'regels', lengte: 7, rechts: true },
	{ kop: 'nagekeken', lengte: 10, rechts: true },
	{ kop: 'opnieuw', lengte: 8, rechts: true },
	{ kop: 'niet', lengte: 5, rechts: true },
	{ kop: 'schermen', lengte: 16 },
];

const legenda =
	'regels: regelingen en routes. nagekeken: een mens las ze naast het Nederlands. opnieuw: daarna veranderde een tekst. ' +
	'niet: nog niemand las ze. Per regeling: npm run --silent dekking -- --taal ar';

/** A line a language. */
export function taaltabel(lijst: readonly Taaldekking[]): readonly string[] {
	const rijen = lijst.map(({ taal, teksten, vertaald, regels, schermen }) => {
		const tel = (stand: Nakijkstand) => `${regels.filter((regel) => regel.stand === stand).length}`;
		return [
			`${taal} ${taalnamen[taal]}`,
			`${teksten}`,
			`${vertaald}`,
			`${regels.length}`,
			tel('nagekeken'),
			tel('opnieuw nakijken'),
			tel('niet nagekeken'),
			schermen.stand,
		];
	});
	return [...tabel(kolommen, rijen), '', ...vouw(legenda)];
}

const nakijkkolommen: readonly Kolom[] = [
	{ kop: '', lengte: 2 },
	{ kop: 'vingerafdruk', lengte: 12 },
	{ kop: 'wat', lengte: 60 },
];

/** Everything that a person has to read in one language, what is still to do first. */
export function nakijktabel({ taal, schermen, regels }: Taaldekking): readonly string[] {
	const alle = [schermen, ...regels];
	const groepen = nakijkstanden.toReversed().flatMap((stand) => {
		const hier = alle.filter((regel) => regel.stand === stand);
		if (!hier.length) return [];
		const [, ...rijen] = tabel(
			nakijkkolommen,
			hier.map(({ id, vingerafdruk, plaatsen }) => ['', vingerafdruk ?? '-', [id, ...plaatsen].join(' ')]),
		);
		return [`${stand.toUpperCase()} (${hier.length})`, ...rijen, ''];
	});
	return [
		`Nakijken: ${taal} ${taalnamen[taal]}`,
		'',
		...groepen,
		...vouw(
			`Klopt een regeling of route? Zet haar met uw naam, de dag en de vingerafdruk in rules/talen/${taal}/index.ts. ` +
				'De schermen staan in src/lib/i18n/nagekeken.ts. Hoe dat gaat, staat in docs/vertalen/LEESMIJ.md.',
		),
	];
}
