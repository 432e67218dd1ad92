/** The ten for json-logic-engine: for each regeling one "if" that names the class. */
import { centen, cijfers, haal } from './elders.ts';
import { tien, type Id, type Motor, type Uitspraak } from './feiten.ts';

type Logica = unknown;
interface Engine {
	addMethod: (naam: string, reken: (delen: readonly number[]) => unknown, opties?: object) => void;
	build: (logica: Logica) => (data: object) => unknown;
	run: (logica: Logica, data: object) => unknown;
}

const v = (naam: string) => ({ var: naam });
const bijstand = { '==': [v('bron'), 'bijstand'] };
const onder = { or: [bijstand, { '<=': [v('inkomenCenten'), v('grensLaag')] }] };
const boven = { and: [{ '!': bijstand }, { '>': [v('inkomenCenten'), v('grensHoog')] }] };
const spaargeldGoed = { or: [bijstand, { '<=': [v('vermogen'), v('vermogensgrens')] }] };
const teVeelSpaargeld = { and: [{ '!': bijstand }, { '>': [v('vermogen'), v('vermogensgrens')] }] };
const geen = (aantal: string) => ({ '===': [v(aantal), 0] });
const onwaar = { '!!': [false] };

const als = (nvt: Logica, nee: Logica, ja: Logica) => ({
	if: [nvt, 'niet-van-toepassing', nee, 'waarschijnlijk-niet', ja, 'waarschijnlijk', 'misschien'],
});
const kindpakket = (aantal: string) =>
	als(geen(aantal), { or: [boven, teVeelSpaargeld] }, { and: [onder, spaargeldGoed] });

const regels: Readonly<Record<Id, Logica>> = {
	'haarlemmermeer-doet-mee-volwassenen': als({ '<': [v('leeftijd'), 18] }, boven, { and: [onder, spaargeldGoed] }),
	'haarlemmermeer-individuele-inkomenstoeslag': als(
		{ or: [{ '<': [v('leeftijd'), 21] }, { '>=': [v('leeftijd'), cijfers.aowLeeftijd] }] },
		{
			or: [
				{ and: [{ '!': bijstand }, { '>': [v('inkomenCenten'), v('grensMarge')] }] },
				teVeelSpaargeld,
				{ '!': v('laagInkomen3Jaar') },
				v('inkomenstoeslagAfgelopenJaar'),
			],
		},
		{ and: [onder, spaargeldGoed] },
	),
	'haarlemmermeer-laptop': kindpakket('laptopkinderen'),
	'haarlemmermeer-bijles': als(geen('scholieren'), boven, onwaar),
	'haarlemmermeer-schoolkosten': kindpakket('scholieren'),
	'haarlemmermeer-sport-en-cultuur': als(geen('vanafVier'), boven, { and: [onder, spaargeldGoed] }),
	'haarlemmermeer-collectieve-zorgverzekering': als(
		{ '<': [v('leeftijd'), 18] },
		{ or: [boven, teVeelSpaargeld] },
		{ and: [onder, spaargeldGoed] },
	),
	kinderbijslag: als(geen('kinderen'), onwaar, geen('zonderSchool')),
	'haarlemmermeer-peuteropvang': als(geen('peuters'), onwaar, {
		or: [
			{ '!=': [v('bron'), 'loon'] },
			{ and: [v('heeftPartner'), { or: [{ '!': v('werkt') }, { '!': v('partnerWerkt') }] }] },
		],
	}),
	'tegemoetkoming-arbeidsongeschikten': als(
		{ '!=': [v('bron'), 'ziekte-of-arbeidsongeschiktheid'] },
		{ '==': [v('soortZiekteuitkering'), 'ziektewet'] },
		onwaar,
	),
};

const grens = (deel: number) => ({ centen: { '*': [v('norm'), cijfers.zonderVakantietoeslag, deel] } });
/** In this order: each may read what came before. */
const afgeleid: readonly (readonly [naam: string, logica: Logica])[] = [
	['norm', { if: [v('heeftPartner'), cijfers.normPaar, cijfers.normAlleen] }],
	['grensLaag', grens(cijfers.laag)],
	['grensHoog', grens(cijfers.hoog)],
	[
		'grensMarge',
		{
			centen: {
				'+': [
					{ '/': [v('grensLaag'), 100] },
					{ max: [cijfers.margeVast, { '/': [{ '*': [cijfers.margeDeel, v('grensLaag')] }, 100] }] },
				],
			},
		},
	],
	[
		'vermogensgrens',
		{ if: [{ or: [v('heeftPartner'), { '>': [v('kinderen'), 0] }] }, cijfers.vermogenGezin, cijfers.vermogenAlleen] },
	],
	[
		'inkomenCenten',
		{
			centen: {
				'/': [
					{ '+': [v('inkomen'), v('inkomenPartner')] },
					{
						if: [
							{ and: [{ '==': [v('bron'), 'loon'] }, v('inkomenIsInclusiefVakantiegeld')] },
							cijfers.metVakantiegeld,
							1,
						],
					},
				],
			},
		},
	],
];

/** @param klaargezet made into functions with `new Function`, which a strict page forbids; else read each time */
export function jsonLogicEngine(klaargezet: boolean): Motor {
	const { LogicEngine } = haal('json-logic-engine') as { LogicEngine: new () => Engine };
	const engine = new LogicEngine();
	engine.addMethod('centen', (deel) => centen(Number(Array.isArray(deel) ? deel[0] : deel)), {
		deterministic: true,
		sync: true,
	});
	const maak = (logica: Logica) => (klaargezet ? engine.build(logica) : (data: object) => engine.run(logica, data));
	const eerst = afgeleid.map(([naam, logica]) => [naam, maak(logica)] as const);
	const dan = tien.map((id) => maak(regels[id]));
	return {
		naam: `json-logic-engine${klaargezet ? ' (build)' : ''}`,
		beoordeel: ({ feiten }) => {
			try {
				const data: Record<string, unknown> = { ...feiten };
				for (const [naam, reken] of eerst) data[naam] = reken(data);
				return dan.map((reken) => reken(data) as Uitspraak);
			} catch {
				return tien.map((): Uitspraak => 'gooit een fout');
			}
		},
	};
}
