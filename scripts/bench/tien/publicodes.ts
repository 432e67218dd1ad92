/** The ten for publicodes: for each regeling the first variation that holds. The keywords are French, as it has them. */
import { cijfers, haal } from './elders.ts';
import { tien, type Feiten, type Id, type Motor, type Uitspraak } from './feiten.ts';

type Regel = string | number | object;
interface Engine {
	setSituation: (feiten: Record<string, string | number>) => Engine;
	evaluate: (naam: string) => { nodeValue: unknown };
}

const alle = (...delen: readonly Regel[]) => ({ 'toutes ces conditions': delen });
const een = (...delen: readonly Regel[]) => ({ 'une de ces conditions': delen });
const tekst = (woord: string) => `'${woord}'`;

const bijstand = "bron = 'bijstand'";
const geenBijstand = "bron != 'bijstand'";
const onder = een(bijstand, 'inkomen in centen <= grens laag');
const boven = alle(geenBijstand, 'inkomen in centen > grens hoog');
const spaargeldGoed = een(bijstand, 'vermogen <= vermogensgrens');
const teVeelSpaargeld = alle(geenBijstand, 'vermogen > vermogensgrens');

const als = (nvt: Regel, nee: Regel, ja: Regel) => ({
	variations: [
		{ si: nvt, alors: tekst('niet-van-toepassing') },
		{ si: nee, alors: tekst('waarschijnlijk-niet') },
		{ si: ja, alors: tekst('waarschijnlijk') },
		{ sinon: tekst('misschien') },
	],
});
const kindpakket = (aantal: string) => als(`${aantal} = 0`, een(boven, teVeelSpaargeld), alle(onder, spaargeldGoed));

const regels: Readonly<Record<Id, Regel>> = {
	'haarlemmermeer-doet-mee-volwassenen': als('leeftijd < 18', boven, alle(onder, spaargeldGoed)),
	'haarlemmermeer-individuele-inkomenstoeslag': als(
		een('leeftijd < 21', `leeftijd >= ${cijfers.aowLeeftijd}`),
		een(alle(geenBijstand, 'inkomen in centen > grens marge'), teVeelSpaargeld, 'laag inkomen = non', 'afgelopen jaar'),
		alle(onder, spaargeldGoed),
	),
	'haarlemmermeer-laptop': kindpakket('laptopkinderen'),
	'haarlemmermeer-bijles': als('scholieren = 0', boven, 'non'),
	'haarlemmermeer-schoolkosten': kindpakket('scholieren'),
	'haarlemmermeer-sport-en-cultuur': als('vanaf vier = 0', boven, alle(onder, spaargeldGoed)),
	'haarlemmermeer-collectieve-zorgverzekering': als(
		'leeftijd < 18',
		een(boven, teVeelSpaargeld),
		alle(onder, spaargeldGoed),
	),
	kinderbijslag: als('kinderen = 0', 'non', 'zonder school = 0'),
	'haarlemmermeer-peuteropvang': als(
		'peuters = 0',
		'non',
		een("bron != 'loon'", alle('heeft partner', een('werkt = non', 'partner werkt = non'))),
	),
	'tegemoetkoming-arbeidsongeschikten': als("bron != 'ziekte-of-arbeidsongeschiktheid'", "soort = 'ziektewet'", 'non'),
};
/** Its names have no dashes. */
const naamVan = (id: Id) => id.replaceAll('-', ' ');

/** Our fact by its name. */
const namen: Readonly<Record<string, string>> = {
	leeftijd: 'leeftijd',
	bron: 'bron',
	heeftPartner: 'heeft partner',
	inkomen: 'inkomen',
	inkomenPartner: 'inkomen partner',
	inkomenIsInclusiefVakantiegeld: 'inclusief',
	vermogen: 'vermogen',
	laagInkomen3Jaar: 'laag inkomen',
	inkomenstoeslagAfgelopenJaar: 'afgelopen jaar',
	werkt: 'werkt',
	partnerWerkt: 'partner werkt',
	soortZiekteuitkering: 'soort',
	kinderen: 'kinderen',
	scholieren: 'scholieren',
	laptopkinderen: 'laptopkinderen',
	vanafVier: 'vanaf vier',
	peuters: 'peuters',
	zonderSchool: 'zonder school',
};
const inCenten = (som: string) => ({ valeur: `${som} + 0.000001`, arrondi: 'oui' });
const grens = (deel: number) => inCenten(`norm * ${cijfers.zonderVakantietoeslag} * ${deel} * 100`);

const model = {
	...Object.fromEntries(Object.values(namen).map((naam) => [naam, { question: naam }])),
	norm: { variations: [{ si: 'heeft partner', alors: cijfers.normPaar }, { sinon: cijfers.normAlleen }] },
	'grens laag': grens(cijfers.laag),
	'grens hoog': grens(cijfers.hoog),
	marge: { 'le maximum de': [cijfers.margeVast * 100, `${cijfers.margeDeel} * grens laag`] },
	'grens marge': { valeur: 'grens laag + marge + 0.000001', arrondi: 'oui' },
	vermogensgrens: {
		variations: [
			{ si: een('heeft partner', 'kinderen > 0'), alors: cijfers.vermogenGezin },
			{ sinon: cijfers.vermogenAlleen },
		],
	},
	deler: {
		variations: [{ si: alle("bron = 'loon'", 'inclusief'), alors: cijfers.metVakantiegeld }, { sinon: 1 }],
	},
	opgegeven: 'inkomen + inkomen partner',
	'inkomen in centen': inCenten('opgegeven / deler * 100'),
	...Object.fromEntries(tien.map((id) => [naamVan(id), regels[id]])),
};

const inSituatie = (waarde: Feiten[string]) =>
	typeof waarde === 'boolean' ? (waarde ? 'oui' : 'non') : typeof waarde === 'string' ? tekst(waarde) : waarde!;

export function publicodes(): Motor {
	const geladen = haal('publicodes') as { default?: new (model: object, opties: object) => Engine };
	const Engine = geladen.default ?? (geladen as unknown as NonNullable<typeof geladen.default>);
	const stil = { logger: { log() {}, warn() {}, error() {} } };
	const engine = new Engine(model, stil);
	return {
		naam: 'publicodes',
		beoordeel: ({ feiten }) => {
			try {
				const bekend = Object.entries(feiten).filter(([naam, waarde]) => naam in namen && (waarde ?? null) !== null);
				engine.setSituation(Object.fromEntries(bekend.map(([naam, waarde]) => [namen[naam]!, inSituatie(waarde)])));
				return tien.map((id) => (engine.evaluate(naamVan(id)).nodeValue ?? 'undefined') as Uitspraak);
			} catch {
				return tien.map((): Uitspraak => 'gooit een fout');
			}
		},
	};
}
