/** From counts to a report. Here what is too small to print falls away; see verbergen.ts. */
import { gemeenteIds, naamVanGemeente, regelversie } from '#rules';
import { datumInWoorden } from '../../src/lib/taal/getal.ts';
import { leesCatalogus, type Onderdeel } from './catalogus.ts';
import type { Gebruik } from './gebruik.ts';
import type { Uitslag } from './loop.ts';
import { bereikDeel } from './rapport-bereik.ts';
import { geldDeel, isGeteld, rechtDeel } from './rapport-recht.ts';
import { valDeel } from './rapport-val.ts';
import { wijzigingDeel } from './rapport-wijziging.ts';
import type { Cel, Deel, Rapport } from './tabel.ts';
import type { Telling } from './telling.ts';
import { drempel, los, rij } from './verbergen.ts';
import type { Wijziging } from './wijziging.ts';

export interface Rapportvraag extends Uitslag {
	/** The name of the file, without its folder. */
	readonly bestand: string;
	readonly wijzigingen: readonly Wijziging[];
	readonly gebruik: Gebruik | null;
}

const getal = new Intl.NumberFormat('nl-NL');

export function letOp({ telling, isAf, isVeranderd, regels, fouten, foutenbestand }: Uitslag): readonly string[] {
	const [synthetisch, alle] = [telling.van('synthetisch'), telling.van('huishoudens')];
	const isGemengd = synthetisch > 0 && synthetisch < alle;
	return [
		...(synthetisch > 0
			? [
					`SYNTHETISCH: ${isGemengd ? 'een deel van deze huishoudens is' : 'deze huishoudens zijn'} verzonnen. De getallen zeggen niets over echte mensen.`,
				]
			: []),
		...(isAf
			? []
			: [`TUSSENSTAND: gestopt na regel ${getal.format(regels)}. Draai dezelfde opdracht om verder te gaan.`]),
		...(isVeranderd
			? ['LET OP: het bestand veranderde terwijl wij telden. De getallen kloppen misschien niet. Tel het nog een keer.']
			: []),
		...(fouten > 0
			? [
					fouten === 1
						? `1 regel konden wij niet lezen. Die telt niet mee. Wat eraan mankeert, staat in ${foutenbestand}.`
						: `${getal.format(fouten)} regels konden wij niet lezen. Zij tellen niet mee. Zij staan in ${foutenbestand}.`,
				]
			: []),
	];
}

function feiten({ telling, bestand, peildatum }: Rapportvraag): Rapport['feiten'] {
	const dagen = Object.keys(telling.inhoud()).filter((naam) => naam.startsWith('peildatum|'));
	const anders = dagen.filter((naam) => naam !== `peildatum|${peildatum}`).length;
	const plaatsen = [...gemeenteIds, 'onbekend'].filter((id) => telling.van(`gemeente|${id}`) > 0);
	const perGemeente = rij(plaatsen.map((id) => telling.van(`gemeente|${id}`)));
	const naam = (id: string) =>
		id === 'onbekend'
			? 'Huishoudens zonder gemeente'
			: `Huishoudens in ${naamVanGemeente(id as (typeof gemeenteIds)[number])}`;
	return [
		['Bestand', bestand],
		['Regels van', datumInWoorden(regelversie)],
		['Peildatum', `${datumInWoorden(peildatum)}${anders ? ', en bij een deel een eigen peildatum' : ''}`],
		['Huishoudens', los(telling.van('huishoudens'))],
		...plaatsen.map((id, i): [string, Cel] => [naam(id), perGemeente[i]!]),
	];
}

const slot: Deel = {
	titel: 'Wat dit rapport niet zegt',
	zinnen: [
		'Dit is een schatting met de regels van Bereken uw recht. De gemeente beslist.',
		`Aantallen onder de ${drempel} staan er niet: er staat "minder dan ${drempel}". Sluiten kolommen elkaar uit? Dan laten wij zo nodig nog een aantal weg: "niet getoond".`,
		'Twee rapporten over bijna dezelfde huishoudens kunnen samen meer zeggen dan elk apart. Geef die niet allebei door.',
		'Wat wij niet kunnen toetsen, staat bij elke regeling in de app: Goed om te weten.',
		'Alles is op deze computer gerekend. Er is niets verstuurd.',
	],
	tabellen: [],
};

/** Only of what was counted; a household without a gemeente is held against those of all. */
const geteld = (telling: Telling, catalogus: readonly Onderdeel[]) =>
	catalogus
		.map((een) => ({ ...een, regelingen: een.regelingen.filter((regeling) => isGeteld(telling, regeling)) }))
		.filter(({ regelingen }) => regelingen.length > 0);

export async function maakRapport(vraag: Rapportvraag): Promise<Rapport> {
	const { telling, wijzigingen, gebruik } = vraag;
	const onderdelen = geteld(telling, await leesCatalogus());
	return {
		titel: 'Armoedemonitor',
		letOp: letOp(vraag),
		feiten: feiten(vraag),
		delen: [
			rechtDeel(telling, onderdelen),
			geldDeel(telling, onderdelen),
			bereikDeel(telling, onderdelen, gebruik),
			valDeel(telling, onderdelen),
			...wijzigingen.map((wijziging, i) => wijzigingDeel(telling, onderdelen, wijziging, i)),
			slot,
		],
	};
}
