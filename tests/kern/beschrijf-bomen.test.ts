/** Each kind of node as a policy officer reads it, as it is and when it is not so; deeper lines stand further in. */
import { describe, expect, it } from 'vitest';
import { beschrijf, inWoordenVan, metEenheid, type Beschrijving, type Woorden } from '../../rules/kern/beschrijf.ts';
import type { Node } from '../../rules/kern/node.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	feit,
	indien,
	isBeantwoord,
	isBegin,
	isGeschat,
	isGevonden,
	isWeetNiet,
	kies,
	minstensEen,
	niet,
	nooit,
	norm,
	normstaffel,
	normtabel,
	onbegrensd,
	onbepaald,
	som,
	tussen,
	vast,
	type JaNee,
} from '../../rules/kern/uitdrukking.ts';
import { bron, rij } from './proef.ts';

const woorden: Woorden = {
	namen: { loon: 'het loon', wonen: 'uw huis' },
	zinnen: { partner: ['er is een partner', 'er is geen partner'], jong: ['u bent jong', 'u bent niet jong'] },
	opties: { 'wonen.huur': 'een huurhuis', 'groep.alleen': 'wie alleen is', 'groep.anderen': 'ieder ander' },
	redenen: { weegt: 'de gemeente weegt het' },
};

const partner = feit.jaNee('partner');
const werkt = feit.jaNee('werkt');
const loon = feit.getal('loon', 'euro/maand', { van: 0, tot: 9 });
const wonen = feit.keuze('wonen', ['huur', 'koop', 'kamer']);
const hulp = feit.verzameling('hulp', ['geld', 'zorg', 'werk']);
const kinderen = feit.lijst(
	'kinderen',
	{ thuis: feit.jaNee('kinderen.thuis'), zak: feit.getal('kinderen.zakgeld', 'euro/maand', { van: 0, tot: 9 }) },
	3,
);
const grens = norm('deGrens', 'euro/maand', [rij(1500)]);
const hoger = norm('hoger', 'euro/maand', [rij(1600)]);
const later = norm('later', 'euro/maand', [rij(1, '2027-01-01')]);
const ruw = norm('ruw', 'euro/maand', [rij({ van: 1, tot: 2 })]);
const tabel = normtabel('deTabel', 'euro/maand', 'jaar', { rij: wonen, kolom: wonen }, []);
const staffel = normstaffel('deStaffel', 'euro/maand', 'jaar', loon, []);
const groep = kies(
	[
		[partner, 'paar'],
		[werkt, 'alleen'],
	],
	'anderen',
);
const soms = indien(partner, grens, hoger);

interface Boom {
	readonly node: Node;
}
const regels = ({ tekst, delen }: Beschrijving): readonly string[] => [
	tekst,
	...delen.flatMap(regels).map((regel) => `  ${regel}`),
];
const lees = ({ node }: Boom) => regels(beschrijf(node, '2026-11-24', woorden));

describe('een voorwaarde, en wat er staat als zij niet geldt', () => {
	it.each<[JaNee, wel: string, niet: string]>([
		[partner, 'er is een partner', 'er is geen partner'],
		[werkt, 'werkt: ja', 'werkt: nee'],
		[altijd, 'altijd', 'nooit'],
		[nooit, 'nooit', 'altijd'],
		[hulp.bevat('geld'), 'hulp: geld', 'hulp: niet geld'],
		[hulp.bevat('geld', 'zorg'), 'hulp: geld of zorg', 'hulp: niet geld of zorg'],
		[hulp.bevat('geld', 'zorg', 'werk'), 'hulp: geld, zorg of werk', 'hulp: niet geld, zorg of werk'],
		[isGeschat(loon), 'het loon is niet precies bekend', 'het loon is precies bekend'],
		[isBeantwoord(loon), 'het loon is ingevuld', 'het loon is niet ingevuld'],
		[isWeetNiet(loon), 'het antwoord op het loon is "weet ik niet"', 'het antwoord op het loon is niet "weet ik niet"'],
		[isBegin('kwartaal'), 'het is de eerste dag van een kwartaal', 'het is niet de eerste dag van een kwartaal'],
		[
			isGevonden(grens),
			'€ 1.500,00 per maand (de grens) is gevonden',
			'€ 1.500,00 per maand (de grens) is niet gevonden',
		],
		[wonen.is('huur'), 'uw huis is een huurhuis', 'uw huis is niet een huurhuis'],
		[wonen.is('huur', 'koop'), 'uw huis is een huurhuis of koop', 'uw huis is niet een huurhuis of koop'],
		[groep.is('alleen'), 'de groep is wie alleen is', 'de groep is niet wie alleen is'],
		[begrip('jong', bron, altijd), 'u bent jong', 'u bent niet jong'],
		[begrip('vanzelf', bron, partner), 'dat hoeft niet als er is een partner', 'dat moet als er is geen partner'],
		[antwoordOf(partner, werkt), 'partner; zonder antwoord: werkt: ja', 'partner; zonder antwoord: werkt: nee'],
		[
			antwoordOf(partner, alle(werkt, partner)),
			'partner; zonder antwoord: onze schatting',
			'partner; zonder antwoord: onze schatting',
		],
		[kinderen.heeftEen(() => altijd), 'er is minstens één kind', 'er zijn geen kinderen'],
		[
			kinderen.heeftEen((kind) => kind.thuis),
			'er is minstens één kind waarvoor geldt: thuis: ja',
			'er is geen kind waarvoor geldt: thuis: ja',
		],
		[alle(partner), 'er is een partner', 'er is geen partner'],
	])('%#: %s', (boom, wel, anders) => {
		expect(lees(boom)).toEqual([wel]);
		expect(lees(niet(boom))).toEqual([anders]);
		expect(lees(niet(niet(boom)))).toEqual([wel]);
	});

	it.each([
		['weegt', 'de gemeente weegt het'],
		['eigenKeuze', 'eigen keuze'],
	])('weet soms alleen wie beslist: %s', (reden, tekst) =>
		expect(lees(onbepaald(reden))).toEqual([`dit weet alleen wie over de aanvraag beslist: ${tekst}`]),
	);
});

describe('een vergelijking', () => {
	it.each([
		[loon.isMinstens(grens), 'is minstens', 'is minder dan'],
		[loon.isHoogstens(grens), 'is hoogstens', 'is meer dan'],
		[loon.isMeerDan(grens), 'is meer dan', 'is hoogstens'],
		[loon.isMinderDan(grens), 'is minder dan', 'is minstens'],
	])('%#: %s', (boom, wel, anders) => {
		expect(lees(boom)).toEqual([`het loon ${wel} € 1.500,00 per maand (de grens)`]);
		expect(lees(niet(boom))).toEqual([`het loon ${anders} € 1.500,00 per maand (de grens)`]);
	});

	it.each<[string, Boom, readonly string[]]>([
		['een norm die er niet is', later, ['het loon is hoogstens niet gevonden (later)']],
		['een ruimte', ruw, ['het loon is hoogstens € 1,00 tot 2,00 per maand (ruw)']],
		['een tabel', tabel, ['het loon is hoogstens het bedrag uit de tabel “de tabel”']],
		['een begrip', begrip('grensbedrag', bron, grens), ['het loon is hoogstens grensbedrag']],
		['een vast getal', vast(3), ['het loon is hoogstens 3']],
		['geen grens', onbegrensd('euro/maand'), ['het loon is hoogstens onbegrensd']],
		[
			'een staffel',
			staffel,
			['het loon is hoogstens de grens hieronder', '  het bedrag uit de tabel “de staffel”, naar het loon'],
		],
		[
			'het een of het ander',
			soms,
			[
				'het loon is hoogstens de grens hieronder',
				'  als er is een partner, dan € 1.500,00 per maand (de grens)',
				'  anders € 1.600,00 per maand (hoger)',
			],
		],
		[
			'een marge',
			tussen(grens, hoger),
			[
				'het loon is hoogstens € 1.500,00 per maand (de grens) (daarboven, tot € 1.600,00 per maand (hoger), zeggen wij misschien)',
			],
		],
		[
			'een marge die wordt uitgerekend',
			tussen(grens, som(bron, grens, hoger)),
			['het loon is hoogstens € 1.500,00 per maand (de grens) (daarboven, tot een hoger bedrag, zeggen wij misschien)'],
		],
	])('met %s', (_naam, rechts, verwacht) => expect(lees(loon.isHoogstens(rechts as typeof grens))).toEqual(verwacht));

	it('van iets dat wordt uitgerekend, zegt daaronder hoe', () =>
		expect(lees(som(bron, loon, grens).isMeerDan(hoger))).toEqual([
			'dit bedrag is meer dan € 1.600,00 per maand (hoger)',
			'  uitgerekend met',
			'    het loon – hoe hoger, hoe meer',
			'    € 1.500,00 per maand (de grens) – hoe hoger, hoe meer',
		]));
});

describe('een bedrag', () => {
	it.each<[string, Boom, readonly string[]]>([
		['een feit', loon, ['het loon']],
		['een norm', grens, ['€ 1.500,00 per maand (de grens)']],
		['een tabel', tabel, ['het bedrag uit de tabel “de tabel”']],
		['een getal', vast(3), ['3']],
		['een begrip', begrip('jong', bron, grens), ['jong']],
		[
			'een antwoord of een norm',
			antwoordOf(loon, grens),
			['het loon; zonder antwoord: € 1.500,00 per maand (de grens)'],
		],
		[
			'van laag naar hoog',
			tussen(grens, soms),
			[
				'een bedrag van het ene tot het andere',
				'  € 1.500,00 per maand (de grens)',
				'  dit hangt ervan af',
				'    als er is een partner, dan € 1.500,00 per maand (de grens)',
				'    anders € 1.600,00 per maand (hoger)',
			],
		],
		[
			'een som',
			bereken(
				'euro/maand',
				{ eigenDeel: vast(2), loon, som: soms, minder: tussen(grens, hoger), mm: tabel },
				{ eigenDeel: 'daalt', loon: 'stijgt', som: 'stijgt' },
				() => 0,
				bron,
			),
			[
				'uitgerekend met',
				'  eigen deel: 2 – hoe hoger, hoe minder',
				'  het loon – hoe hoger, hoe meer',
				'  som – hoe hoger, hoe meer',
				'    als er is een partner, dan € 1.500,00 per maand (de grens)',
				'    anders € 1.600,00 per maand (hoger)',
				'  minder',
				'    een bedrag van het ene tot het andere',
				'      € 1.500,00 per maand (de grens)',
				'      € 1.600,00 per maand (hoger)',
				'  het bedrag uit de tabel “de tabel”',
			],
		],
		[
			'een som met een staffel',
			som(bron, normstaffel('trap', 'euro/maand', 'jaar', soms, []), grens),
			[
				'uitgerekend met',
				'  deel 1 – hoe hoger, hoe meer',
				'    het bedrag uit de tabel “trap”, naar',
				'      als er is een partner, dan € 1.500,00 per maand (de grens)',
				'      anders € 1.600,00 per maand (hoger)',
				'  € 1.500,00 per maand (de grens) – hoe hoger, hoe meer',
			],
		],
		['aantal', kinderen.aantalWaarvoor((kind) => kind.thuis), ['het aantal kinderen waarvoor geldt: thuis: ja']],
		['aantal van alle', kinderen.aantalWaarvoor(() => altijd), ['het aantal kinderen waarvoor geldt: altijd']],
		['voor allen', kinderen.somVan((kind) => kind.zak), ['voor alle kinderen samen: zakgeld']],
		['voor allen evenveel', kinderen.somVan(() => vast(3)), ['voor alle kinderen samen: 3']],
		[
			'van de hoogste',
			kinderen.vanHoogste(
				(kind) => [kind.zak, som(bron, kind.zak, grens), loon],
				() => grens,
			),
			[
				'van één kind:',
				'  het kind met het meeste van: zakgeld, daarna uitgerekend met, daarna het loon',
				'  € 1.500,00 per maand (de grens)',
			],
		],
	])('%s', (_naam, boom, verwacht) => expect(lees(boom)).toEqual(verwacht));
});

describe('een lijst van eisen', () => {
	it.each<[string, Boom, string, readonly string[]]>([
		['alle', alle(partner, werkt), 'al deze dingen', ['er is een partner', 'werkt: ja']],
		['niet alle', niet(alle(partner, werkt)), 'minstens één van deze dingen', ['er is geen partner', 'werkt: nee']],
		['een', minstensEen(partner, werkt), 'minstens één van deze dingen', ['er is een partner', 'werkt: ja']],
		['geen', niet(minstensEen(partner, werkt)), 'al deze dingen', ['er is geen partner', 'werkt: nee']],
		[
			'een in een andere',
			alle(partner, alle(werkt, isBeantwoord(loon))),
			'al deze dingen',
			['er is een partner', 'werkt: ja', 'het loon is ingevuld'],
		],
		[
			'een die anders is in een andere',
			alle(partner, minstensEen(werkt, isBeantwoord(loon))),
			'al deze dingen',
			['er is een partner', 'minstens één van deze dingen', '  werkt: ja', '  het loon is ingevuld'],
		],
	])('%s', (_naam, boom, kop, delen) => expect(lees(boom)).toEqual([kop, ...delen.map((deel) => `  ${deel}`)]));

	it('staat onder wat er vanzelf gaat', () =>
		expect(lees(begrip('vanzelf', bron, alle(partner, werkt)))).toEqual([
			'dat hoeft niet als',
			'  al deze dingen',
			'    er is een partner',
			'    werkt: ja',
		]));
});

describe('waar het van afhangt', () => {
	it.each<[string, Boom, readonly string[]]>([
		['kort', indien(partner, werkt, altijd), ['als er is een partner, dan werkt: ja', 'anders altijd']],
		['niet', niet(indien(partner, werkt, altijd)), ['als er is een partner, dan werkt: nee', 'anders nooit']],
		[
			'een tak in de laatste',
			indien(partner, grens, indien(werkt, hoger, loon)),
			[
				'als er is een partner, dan € 1.500,00 per maand (de grens)',
				'als werkt: ja, dan € 1.600,00 per maand (hoger)',
				'anders het loon',
			],
		],
		[
			'niet, ook van een tak in de laatste',
			niet(indien(partner, altijd, indien(werkt, nooit, partner))),
			['als er is een partner, dan nooit', 'als werkt: ja, dan altijd', 'anders er is geen partner'],
		],
		[
			'een lange eis',
			indien(alle(partner, werkt), grens, hoger),
			[
				'als al deze dingen',
				'  er is een partner',
				'  werkt: ja',
				'dan € 1.500,00 per maand (de grens)',
				'anders € 1.600,00 per maand (hoger)',
			],
		],
		[
			'een lang gevolg',
			indien(partner, soms, tussen(grens, hoger)),
			[
				'als er is een partner, dan',
				'  als er is een partner, dan € 1.500,00 per maand (de grens)',
				'  anders € 1.600,00 per maand (hoger)',
				'anders',
				'  een bedrag van het ene tot het andere',
				'    € 1.500,00 per maand (de grens)',
				'    € 1.600,00 per maand (hoger)',
			],
		],
	])('%s', (_naam, boom, takken) =>
		expect(lees(boom)).toEqual(['dit hangt ervan af', ...takken.map((tak) => `  ${tak}`)]),
	);

	it('is bij een groep de eerste die past', () =>
		expect(lees(groep)).toEqual([
			'de eerste groep die past',
			'  paar',
			'    er is een partner',
			'  wie alleen is',
			'    werkt: ja',
			'  anders: ieder ander',
		]));
});

it.each([
	['gezamenlijkInkomen', 'gezamenlijk inkomen'],
	['kinderen.leeftijd', 'leeftijd'],
	['ioaw-ioaz-anw', 'ioaw ioaz anw'],
	['groep8', 'groep 8'],
	['8egroep', '8 egroep'],
	['deel12Of13', 'deel 12 of 13'],
])('%s heet zonder eigen woord: %s', (id, tekst) => expect(inWoordenVan(id)).toBe(tekst));

it.each([
	[{ van: 0.01912, tot: 0.01912 }, 'fractie', '1,912%'],
	[{ van: 0.1, tot: 0.2 }, 'fractie', '10 tot 20%'],
	[{ van: 1, tot: 2 }, 'euro/jaar', '€ 1,00 tot 2,00 per jaar'],
	[{ van: 18, tot: 18 }, 'jaar', '18 jaar'],
	[{ van: 2, tot: 2 }, 'aantal', '2'],
] as const)('%j %s is %s', (bereik, eenheid, tekst) => expect(metEenheid(bereik, eenheid)).toBe(tekst));

it('zegt zonder eigen woorden de ids', () => {
	const zonder = ({ node }: Boom) => beschrijf(node, '2026-11-24').tekst;
	expect(zonder(wonen.is('huur'))).toBe('wonen is huur');
	expect(zonder(niet(partner))).toBe('partner: nee');
	expect(zonder(onbepaald('weegt'))).toBe('dit weet alleen wie over de aanvraag beslist: weegt');
});
