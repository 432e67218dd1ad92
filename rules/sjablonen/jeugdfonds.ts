/** Jeugdfonds Sport & Cultuur: a private fund with money of the gemeente, asked for by an intermediary. */
import { bijLokaleGrens } from '../begrippen/voorbehouden.ts';
import { kinderen, rekeningenLukken } from '../feiten/index.ts';
import type { Bron, Vindplaats } from '../kern/node.ts';
import { eis, regeling, type Regeling } from '../kern/regeling.ts';
import { alle, bereken, geen, indien, minstensEen, norm, onbepaald, tussen, type Getal } from '../kern/uitdrukking.ts';
import { grondslag } from './bronnen.ts';
import type { Kind } from './schoolkind.ts';
import { inkomenVoorPas, vermogenVoorPas, type Pas } from './stadspas.ts';

export const spelregelsJeugdfonds: Vindplaats = {
	titel: 'Team Sportservice, Spelregels Jeugdfonds Sport & Cultuur Haarlem en Zandvoort',
	url: 'https://jouw.teamsportservice.nl/zandvoort/spelregels-jeugdfonds-sport-cultuur/',
	datum: '2023',
};
const bron = grondslag(spelregelsJeugdfonds);

const vanafVier = norm('vanafVier', 'jaar', [['2019-01-01', 4, spelregelsJeugdfonds, 'gezien']]);
const isOudGenoeg = ({ leeftijd }: Kind) => leeftijd.isMinstens(vanafVier);

/** Who has no pas is judged case by case; of the grounds that were named only debts are known here. */
const heeftGeldzorgen = rekeningenLukken.is('soms-niet', 'nee', 'krijgt-hulp');

interface Jeugdfonds {
	readonly pas: Pas;
	/** The most for sport, per child in 12 months. */
	readonly sport: Getal<'euro/jaar'>;
	/** The most for culture, per child in 12 months, beside sport. */
	readonly cultuur: Getal<'euro/jaar'>;
	readonly termen?: Regeling['termen'];
}

const samen = (sport: Getal<'euro/jaar'>, cultuur: Getal<'euro/jaar'>, grond: Bron) =>
	bereken(
		'euro/jaar',
		{ sport, cultuur },
		{ sport: 'stijgt', cultuur: 'stijgt' },
		({ sport, cultuur }) => sport + cultuur,
		grond,
	);

export function jeugdfonds({ pas, sport, cultuur, termen = {} }: Jeugdfonds) {
	const beide = samen(sport, cultuur, bron);
	const inkomen = inkomenVoorPas(pas, bron);
	const vermogen = vermogenVoorPas(bron, pas.vermogensgrens);
	return regeling({
		id: 'jeugdfonds',
		teller: 'JSF/JCF',
		doelgroep: {
			kind: eis(
				kinderen.heeftEen((kind) => minstensEen(isOudGenoeg(kind), onbepaald('jongerDanVier'))),
				bron,
				{
					interpretatie: 'De bronnen zeggen niet allemaal hetzelfde over jonge kinderen. Daar zeggen wij misschien.',
				},
			),
		},
		eisen: {
			inkomen: eis(minstensEen(inkomen.als, alle(heeftGeldzorgen, onbepaald('elkGevalApart'))), bron, {
				interpretatie:
					'Wie de pas kan krijgen, kan ook hierheen. Zonder pas kijkt het fonds per geval. Bij geldzorgen zeggen wij dan misschien.',
			}),
			vermogen: eis(minstensEen(vermogen.als, onbepaald('vermogensgrensNietGevonden')), bron, {
				interpretatie:
					'Zonder pas vonden wij geen regel voor spaargeld. Boven de grens van de pas zeggen wij misschien.',
			}),
		},
		voorbehouden: bijLokaleGrens,
		bedrag: kinderen.somVan((kind) =>
			indien(isOudGenoeg(kind), tussen(sport, beide), tussen(geen('euro/jaar'), beide)),
		),
		termen,
		nietGetoetst: ['zonderPas'],
	});
}
