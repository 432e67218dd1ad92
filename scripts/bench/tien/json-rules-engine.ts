/** The ten for json-rules-engine: for each regeling a rule for "not for you", for "no" and for "yes", else perhaps. */
import { centen, cijfers, haal } from './elders.ts';
import { tien, type Id, type Motor, type Oordeel, type Uitspraak } from './feiten.ts';

type Voorwaarde =
	| { readonly fact: string; readonly operator: string; readonly value: unknown }
	| { readonly all: readonly Voorwaarde[] }
	| { readonly any: readonly Voorwaarde[] };
interface Almanak {
	factValue: (naam: string) => Promise<never>;
}
interface Engine {
	addRule: (regel: object) => void;
	addFact: (naam: string, reken: (params: unknown, almanak: Almanak) => Promise<unknown>) => void;
	run: (feiten: object) => Promise<{ events: readonly { type: string; params: { oordeel: Oordeel } }[] }>;
}

const is = (fact: string, value: unknown, operator = 'equal'): Voorwaarde => ({ fact, operator, value });
const alle = (...all: readonly Voorwaarde[]): Voorwaarde => ({ all });
const een = (...any: readonly Voorwaarde[]): Voorwaarde => ({ any });
const feit = (fact: string) => ({ fact });

const bijstand = is('bron', 'bijstand');
const geenBijstand = is('bron', 'bijstand', 'notEqual');
const onder = een(bijstand, is('inkomenCenten', feit('grensLaag'), 'lessThanInclusive'));
const boven = alle(geenBijstand, is('inkomenCenten', feit('grensHoog'), 'greaterThan'));
const spaargeldGoed = een(bijstand, is('vermogen', feit('vermogensgrens'), 'lessThanInclusive'));
const teVeelSpaargeld = alle(geenBijstand, is('vermogen', feit('vermogensgrens'), 'greaterThan'));
const geen = (aantal: string) => is(aantal, 0);
const kindpakket = (aantal: string): Regel => ({
	nvt: geen(aantal),
	nee: een(boven, teVeelSpaargeld),
	ja: alle(onder, spaargeldGoed),
});

interface Regel {
	readonly nvt?: Voorwaarde;
	readonly nee?: Voorwaarde;
	readonly ja?: Voorwaarde;
}
const regels: Readonly<Record<Id, Regel>> = {
	'haarlemmermeer-doet-mee-volwassenen': {
		nvt: is('leeftijd', 18, 'lessThan'),
		nee: boven,
		ja: alle(onder, spaargeldGoed),
	},
	'haarlemmermeer-individuele-inkomenstoeslag': {
		nvt: een(is('leeftijd', 21, 'lessThan'), is('leeftijd', cijfers.aowLeeftijd, 'greaterThanInclusive')),
		nee: een(
			alle(geenBijstand, is('inkomenCenten', feit('grensMarge'), 'greaterThan')),
			teVeelSpaargeld,
			is('laagInkomen3Jaar', false),
			is('inkomenstoeslagAfgelopenJaar', true),
		),
		ja: alle(onder, spaargeldGoed, is('laagInkomen3Jaar', true), is('inkomenstoeslagAfgelopenJaar', false)),
	},
	'haarlemmermeer-laptop': kindpakket('laptopkinderen'),
	'haarlemmermeer-bijles': { nvt: geen('scholieren'), nee: boven },
	'haarlemmermeer-schoolkosten': kindpakket('scholieren'),
	'haarlemmermeer-sport-en-cultuur': { nvt: geen('vanafVier'), nee: boven, ja: alle(onder, spaargeldGoed) },
	'haarlemmermeer-collectieve-zorgverzekering': {
		nvt: is('leeftijd', 18, 'lessThan'),
		nee: een(boven, teVeelSpaargeld),
		ja: alle(onder, spaargeldGoed),
	},
	kinderbijslag: { nvt: geen('kinderen'), ja: geen('zonderSchool') },
	'haarlemmermeer-peuteropvang': {
		nvt: geen('peuters'),
		ja: een(
			is('bron', 'loon', 'notEqual'),
			alle(is('heeftPartner', true), een(is('werkt', false), is('partnerWerkt', false))),
		),
	},
	'tegemoetkoming-arbeidsongeschikten': {
		nvt: is('bron', 'ziekte-of-arbeidsongeschiktheid', 'notEqual'),
		nee: is('soortZiekteuitkering', 'ziektewet'),
	},
};
const oordelen = { nvt: 'niet-van-toepassing', nee: 'waarschijnlijk-niet', ja: 'waarschijnlijk' } as const;
const voorrang = { 'niet-van-toepassing': 3, 'waarschijnlijk-niet': 2, waarschijnlijk: 1, misschien: 0 };

/** @param allowUndefinedFacts what is not there compares as undefined, instead of being an error */
export function jsonRulesEngine(allowUndefinedFacts: boolean): Motor {
	const { Engine } = haal('json-rules-engine') as {
		Engine: new (regels: readonly object[], opties: object) => Engine;
	};
	const engine = new Engine([], { allowUndefinedFacts });
	const afgeleid = (naam: string, uit: readonly string[], reken: (...delen: never[]) => unknown) =>
		engine.addFact(naam, async (_, almanak) => reken(...(await Promise.all(uit.map((een) => almanak.factValue(een))))));
	const grens = (deel: number) => (norm: number) => centen(norm * cijfers.zonderVakantietoeslag * deel);
	afgeleid('norm', ['heeftPartner'], (paar: boolean) => (paar ? cijfers.normPaar : cijfers.normAlleen));
	afgeleid('grensLaag', ['norm'], grens(cijfers.laag));
	afgeleid('grensHoog', ['norm'], grens(cijfers.hoog));
	afgeleid('grensMarge', ['grensLaag'], (laag: number) =>
		centen(laag / 100 + Math.max(cijfers.margeVast, (cijfers.margeDeel * laag) / 100)),
	);
	afgeleid('vermogensgrens', ['heeftPartner', 'kinderen'], (paar: boolean, kinderen: number) =>
		paar || kinderen > 0 ? cijfers.vermogenGezin : cijfers.vermogenAlleen,
	);
	afgeleid(
		'inkomenCenten',
		['inkomen', 'inkomenPartner', 'bron', 'inkomenIsInclusiefVakantiegeld'],
		(eigen: number, partner: number, bron: string, inclusief: boolean) =>
			centen((eigen + partner) / (bron === 'loon' && inclusief ? cijfers.metVakantiegeld : 1)),
	);
	for (const id of tien)
		for (const [soort, conditions] of Object.entries(regels[id]) as [keyof Regel, Voorwaarde][])
			engine.addRule({
				conditions: 'all' in conditions || 'any' in conditions ? conditions : { all: [conditions] },
				event: { type: id, params: { oordeel: oordelen[soort] } },
			});
	return {
		naam: `json-rules-engine${allowUndefinedFacts ? ' (allowUndefinedFacts)' : ''}`,
		beoordeel: async ({ feiten }) => {
			try {
				const { events } = await engine.run(feiten);
				return tien.map((id) => hoogste(events.filter(({ type }) => type === id).map(({ params }) => params.oordeel)));
			} catch {
				return tien.map((): Uitspraak => 'gooit een fout');
			}
		},
	};
}

const hoogste = (lijst: readonly Oordeel[]): Oordeel =>
	lijst.reduce((best, een) => (voorrang[een] > voorrang[best] ? een : best), 'misschien');
