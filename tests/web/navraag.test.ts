/** What is asked after the outcome: typed texts become answers, and the outcome gets more precise. */
import { laadLandelijk, laadRegelset, navraagvolgorde } from '#rules';
import { describe, expect, it } from 'vitest';
import { volgPad } from '../../src/lib/check/pad.ts';
import { leesRuw, type Ruw } from '../../src/lib/check/ruw.ts';
import { vulAan } from '../../src/lib/navraag/aanvullen.ts';
import { blokkenMet, kinderenMetVraag, veldenVan } from '../../src/lib/navraag/blokken.ts';
import { kantVan, leest, type Kant } from '../../src/lib/navraag/kant.ts';
import { foutenBijKind, hoogsteOpvang, metOpvang, opvangVoor } from '../../src/lib/navraag/opvang.ts';
import {
	antwoordenUitNavraag,
	foutenInNavraag,
	ingevuldIn,
	tekstvelden,
	veldvolgorde,
	type Veld,
} from '../../src/lib/navraag/velden.ts';

const dag = '2026-11-22';
const set = await laadRegelset(['zandvoort']);
const klaar: Ruw = {
	1: 'zandvoort',
	2: '27',
	3: 'huurhuis',
	4: 'alleen',
	7: ['bijstand'],
	11: 'ja',
	21: 'nee',
	13: 'ja',
	17: ['huisraad'],
	18: ['nee'],
};
const geld = (bedrag: string, vakantiegeld = false) => ({ bedrag, per: 'maand', vakantiegeld, anders: null }) as const;
const metLoon: Ruw = {
	...klaar,
	7: ['loon'],
	8: geld('1900'),
	10: { keuze: 'onder', grenzen: [8000] },
	12: 'geen',
	16: 'nee',
};
const metKinderen: Ruw = {
	...metLoon,
	4: 'kinderen',
	6: [
		{ leeftijd: '3', school: null },
		{ leeftijd: '15', school: null },
	],
	10: { keuze: 'onder', grenzen: [16000] },
	15: '0',
};

function uitkomst(ruw: Ruw) {
	const pad = vulAan(volgPad(set, ruw, dag), ruw);
	if (pad.volgende !== null) throw new Error(`question ${pad.volgende} is still open`);
	return pad;
}
const bijzondereBijstand = (ruw: Ruw) =>
	uitkomst(ruw).stand.uitslag.regelingen.find(({ id }) => id === 'zandvoort-bijzondere-bijstand')!;
const velden = (kant: Kant, ruw: Ruw, ingevuld: readonly Veld[] = ingevuldIn(ruw.na ?? {})) =>
	veldenVan(kant, set, uitkomst(ruw).stand.uitslag, ingevuld);
const blokken = (ruw: Ruw) => blokkenMet(velden('rijk', ruw)).map(({ id }) => id);

it('noemt zonder de kosten geen bedrag, en met de kosten wel', () => {
	expect(bijzondereBijstand(klaar)).toMatchObject({ bedrag: null, oordeel: 'misschien' });
	expect(bijzondereBijstand({ ...klaar, na: { kostenBedrag: '€ 750,-' } }).bedrag).toMatchObject({
		van: 750,
		tot: 750,
	});
});

it('laat wat leeg is onbekend', () => expect(antwoordenUitNavraag({ kostenBedrag: ' ' })).toEqual({}));

it('laat onbekend wat niet te lezen is, ook als iemand zo weggaat', () =>
	expect(antwoordenUitNavraag({ kaleHuur: 'veel', zorgpremie: '50000' })).toEqual({}));

it('wijst een veld aan waarin geen bedrag staat', () =>
	expect(foutenInNavraag({ kostenBedrag: 'veel', aanslag: '50000', zorgpremie: '150' })).toEqual([
		'kostenBedrag',
		'aanslag',
	]));

it('leest "weet ik niet" als ingevuld, en als een antwoord dat niets zegt', () => {
	expect(antwoordenUitNavraag({ loonheffingskorting: 'open', extraMaand: 'nee' })).toEqual({
		loonheffingskorting: null,
		extraMaand: false,
	});
	expect(ingevuldIn({ loonheffingskorting: 'open', extraMaand: 'nee', kaleHuur: 'veel' })).toEqual([
		'loonheffingskorting',
		'extraMaand',
	]);
});

it('leest een keuze alleen als zij bestaat', () => {
	expect(antwoordenUitNavraag({ soortZiekteuitkering: 'wajong' })).toEqual({ soortZiekteuitkering: 'wajong' });
	expect(antwoordenUitNavraag({ soortZiekteuitkering: 'anders' })).toEqual({});
});

describe('vakantiegeld', () => {
	it('dat apart komt, zit niet in het bedrag', () => {
		expect(uitkomst({ ...metLoon, na: { vakantiegeldApart: 'ja' } }).antwoorden).toMatchObject({
			inkomenIsInclusiefVakantiegeld: false,
		});
		expect(antwoordenUitNavraag({ vakantiegeldApart: 'nee' })).toEqual({ inkomenIsInclusiefVakantiegeld: true });
	});

	it('staat zoals iemand het bij het inkomen zei', () => {
		const ruw = { ...metLoon, 8: geld('1900', true), na: { vakantiegeldApart: 'ja' } } as Ruw;
		expect(uitkomst(ruw).antwoorden.inkomenIsInclusiefVakantiegeld).toBe(true);
	});
});

describe('opvang', () => {
	const kinderen = [{ leeftijd: 3 }, { leeftijd: 9 }];
	const kind = (meer: object) => ({ leeftijd: 3, keuze: null, uren: '', uurprijs: '', ...meer }) as const;
	const antwoord = (meer: object) => metOpvang(kinderen, [kind(meer)])[0];

	it.each([
		[{}, { leeftijd: 3 }],
		[{ keuze: 'open' }, { leeftijd: 3 }],
		[{ keuze: 'geen' }, { leeftijd: 3, opvang: { soort: 'dagopvang', urenPerMaand: 0, uurprijs: 0 } }],
		[
			{ keuze: 'bso', uren: '42,5', uurprijs: '€ 9,50' },
			{ leeftijd: 3, opvang: { soort: 'bso', urenPerMaand: 42.5, uurprijs: 9.5 } },
		],
		[
			{ keuze: 'gastouder', uren: '60' },
			{ leeftijd: 3, opvang: { soort: 'gastouder', urenPerMaand: 60 } },
		],
		[
			{ keuze: 'bso', uren: '9000' },
			{ leeftijd: 3, opvang: { soort: 'bso' } },
		],
	])('%j wordt %j', (invoer, verwacht) => expect(antwoord(invoer)).toEqual(verwacht));

	it('hoort bij het kind van wie het gezegd is', () => {
		const gezegd = [kind({ keuze: 'bso' })];
		expect(opvangVoor([{ leeftijd: 4 }], gezegd)[0]).toMatchObject({ leeftijd: 4, keuze: null });
		expect(opvangVoor([{ leeftijd: 3 }], gezegd)[0]).toMatchObject({ keuze: 'bso' });
	});

	it('wijst aan wat niet te lezen is, maar niet als er geen opvang is', () => {
		expect(hoogsteOpvang.uren).toBeGreaterThan(0);
		expect(foutenBijKind(kind({ keuze: 'bso', uren: 'veel', uurprijs: '9000' }))).toEqual(['uren', 'uurprijs']);
		expect(foutenBijKind(kind({ keuze: 'bso' }))).toEqual([]);
		expect(foutenBijKind(kind({ keuze: 'geen', uren: 'veel' }))).toEqual([]);
	});

	it('maakt van misschien een bedrag', () => {
		const toeslag = (ruw: Ruw) =>
			uitkomst(ruw).stand.uitslag.regelingen.find(({ id }) => id === 'kinderopvangtoeslag')!;
		const opvang = [
			kind({ keuze: 'dagopvang', uren: '100', uurprijs: '10' }),
			{ ...kind({ keuze: 'geen' }), leeftijd: 15 },
		];
		expect(toeslag(metKinderen).oordeel).toBe('misschien');
		expect(toeslag({ ...metKinderen, opvang }).oordeel).toBe('waarschijnlijk');
		const zonder = opvang.map((een) => ({ ...een, keuze: 'geen' as const }));
		expect(toeslag({ ...metKinderen, opvang: zonder }).oordeel).toBe('niet-van-toepassing');
	});
});

describe('wat er gevraagd wordt', () => {
	it('heeft voor het Rijk alleen de blokken die iets veranderen', () => {
		expect(blokken(metLoon)).toEqual(['huur', 'jaarinkomen']);
		expect(blokken(metKinderen)).toEqual(['huur', 'jaarinkomen', 'kinderopvang']);
		expect(blokken({ ...metLoon, 3: 'koophuis' })).not.toContain('huur');
		expect(blokken({ ...metLoon, 10: { keuze: 'onbekend', grenzen: [8000] } })).toContain('vermogen');
	});

	it('gaat bij opvang over kinderen voor wie er opvang is', () =>
		expect(kinderenMetVraag(uitkomst(metKinderen).stand.uitslag)).toEqual([0]));

	it('houdt de twee kanten uit elkaar', () => {
		const lokaal = velden('gemeente', metKinderen);
		expect(lokaal).toContain('aanslag');
		expect(lokaal).not.toContain('toetsingsinkomen');
		expect(lokaal).not.toContain('kinderen.opvang');
		expect(velden('rijk', metKinderen)).not.toContain('aanslag');
	});

	it('laat staan wat iemand eerder invulde, om het te wijzigen', () => {
		const ruw = { ...metLoon, na: { kaleHuur: '700', toetsingsinkomen: '28000' } } as Ruw;
		expect(velden('rijk', ruw)).toEqual(expect.arrayContaining(['kaleHuur', 'toetsingsinkomen']));
	});

	it('vergeet niets wat het Rijk kan vragen', async () => {
		const rijk = (await laadLandelijk()).filter((r) => kantVan(r) === 'rijk');
		expect(rijk.length).toBeGreaterThan(3);
		const gelezen = navraagvolgorde.filter((veld) => rijk.some((r) => leest(r, veld)));
		const opPagina = blokkenMet(veldvolgorde).flatMap(({ velden: alle, schatting }) => [...alle, ...schatting]);
		expect(gelezen.filter((veld) => !opPagina.includes(veld))).toEqual([]);
	});
});

describe('wat bewaard is', () => {
	it('telt alleen in velden die er zijn', () => {
		expect(leesRuw({ na: { kostenBedrag: '75' } })).toEqual({ na: { kostenBedrag: '75' } });
		expect(leesRuw({ na: { iets: '75' } })).toEqual({});
		expect(tekstvelden).not.toContain('kinderen.opvang');
	});

	it('is bij opvang per kind nagekeken', () => {
		const opvang = [{ leeftijd: 3, keuze: 'bso', uren: '40', uurprijs: '9' }];
		expect(leesRuw({ opvang })).toEqual({ opvang });
		expect(leesRuw({ opvang: [{ ...opvang[0], keuze: 'oppas' }] })).toEqual({});
		expect(leesRuw({ opvang: 'bso' })).toEqual({});
	});
});
