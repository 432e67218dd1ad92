/** "Wat is er veranderd?": one entry for each regelversie, the newest one first. A test holds it to the rules. */
import type { Datum } from './kern/datum.ts';

export interface Wijziging {
	/** The same as `regelversie` in rules/index.ts for the newest one. */
	readonly regelversie: Datum;
	/** What changed, in the words of who is helped by it. */
	readonly wat: readonly string[];
	/** Ids of regelingen and routes that it touches; empty: all of them. */
	readonly raakt: readonly string[];
}

export const wijzigingen: readonly Wijziging[] = [
	{
		regelversie: '2026-11-30',
		wat: [
			'Krijgt u AOW? Dan rekent kwijtschelding nu met het bedrag van juli 2026. De test zegt vaker ja of nee in plaats van misschien.',
			'Kreeg u in 2025 AIO? Dan begint de schatting van uw inkomen over dat jaar iets lager.',
		],
		raakt: [
			'haarlem-kwijtschelding-gemeente',
			'haarlem-kwijtschelding-waterschap',
			'haarlemmermeer-kwijtschelding-gemeente',
			'haarlemmermeer-kwijtschelding-waterschap',
			'huurtoeslag',
			'kinderopvangtoeslag',
			'kindgebonden-budget',
			'zandvoort-kwijtschelding-gemeente',
			'zandvoort-kwijtschelding-waterschap',
			'zorgtoeslag',
		],
	},
	{
		regelversie: '2026-11-29',
		wat: ['Bij het wijkteam in Haarlem en in Zandvoort staat nu ook een adres.'],
		raakt: ['wijkteam'],
	},
	{
		regelversie: '2026-11-25',
		wat: [
			'De test rekent nu ook uit wat u van het Rijk kunt krijgen. Dat zijn de toeslagen en de kinderbijslag.',
			'Weet u uw inkomen over het hele jaar niet? Dan schat de test het uit wat u per maand krijgt.',
			'De test wijst ook op geld van UWV en op IOAW.',
			'Bij AIO telt een klein deel van uw pensioen niet meer mee.',
			'Bij alles staat of u het soms moet terugbetalen.',
			'Is een kind 11, 12 of 13 jaar? Dan vraagt de test op welke school het zit. Dat telt voor de kinderopvang.',
			'Zegt een bron tot wanneer u iets kunt vragen? Dan staat dat erbij.',
			'Iedereen leest nu over onafhankelijke cliëntondersteuning. Dat is iemand die gratis met u meedenkt.',
			'Zegt u liever niet of u de rekeningen kunt betalen? Dan leest u toch over hulp bij geldzorgen.',
			'Bent u jonger dan 21 jaar en lang ziek? Dan zegt de test niet te snel nee bij huurtoeslag.',
		],
		raakt: [
			'aio',
			'bijstand',
			'clientondersteuning',
			'haarlem-bijzondere-bijstand',
			'haarlem-kwijtschelding-gemeente',
			'haarlem-kwijtschelding-waterschap',
			'haarlem-schoolkosten',
			'haarlemmermeer-kwijtschelding-gemeente',
			'haarlemmermeer-kwijtschelding-waterschap',
			'huurtoeslag',
			'ioaw',
			'kinderbijslag',
			'kinderopvangtoeslag',
			'kindgebonden-budget',
			'schulddienstverlening',
			'tegemoetkoming-arbeidsongeschikten',
			'toeslagenwet',
			'zandvoort-bijzondere-bijstand',
			'zandvoort-individuele-inkomenstoeslag',
			'zandvoort-kwijtschelding-gemeente',
			'zandvoort-kwijtschelding-waterschap',
			'zandvoort-schoolkosten',
			'zorgtoeslag',
		],
	},
	{
		regelversie: '2026-11-24',
		wat: [
			'De test kent nu alle regelingen van de drie gemeenten die wij vonden. En de studietoeslag van het Rijk.',
			'In Haarlemmermeer zegt de test net boven de grens: misschien krijgt u een deel.',
			'In Zandvoort rekent de test uit wat u van bijzondere kosten zelf betaalt.',
			'U kunt narekenen of u minder belasting hoeft te betalen aan de gemeente en het waterschap.',
			'De test wijst de weg naar meer hulp in de buurt.',
		],
		raakt: [],
	},
	{
		regelversie: '2026-11-23',
		wat: [
			'Dit is de eerste versie.',
			'De test kent bijstand, AIO en regelingen van Haarlemmermeer, Haarlem en Zandvoort.',
			'De test wijst ook de weg naar hulp bij geldzorgen.',
		],
		raakt: [],
	},
];
