/** What goes out comes back the same: as JSON, from the tab, through a link; and in each language it says the same. */
import {
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	type Antwoorden,
	type GemeenteId,
} from '#rules';
import { laadVertaling, vertaaltalen, type Vertaaltaal } from '#rules/vertaald';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leesOpslag, schrijfOpslag } from '../../src/lib/check/opslag.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { leesHuishouden } from '../../src/lib/contract/huishouden.ts';
import { bereken } from '../../src/lib/contract/rekenaar.ts';
import { vormVan } from '../../src/lib/i18n/vertaald.ts';
import { inhoudVan, leesPakket, maakMetSleutel, openMetSleutel } from '../../src/lib/overdracht/pakket.ts';
import type { Kaart } from '../../src/lib/uitkomst/kaart.ts';
import { overzichtVan, type Overzicht } from '../../src/lib/uitkomst/overzicht.ts';
import { huishouden } from '../contract/willekeurig.ts';
import { volledigHuishouden } from '../regels/huishoudens.ts';
import { pad, wandel } from './wandelaar.ts';

const seed = 20261130;
const dag = '2026-11-22';
const nu = 1_795_604_400_000;

/** Somebody who went through the questions, and stopped somewhere. */
const ingevuld = fc
	.tuple(
		fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 }),
		fc.constantFrom(...gemeenteIds),
		fc.constantFrom('18', '21', '27', 'aow'),
		fc.nat({ max: 22 }),
	)
	.map(([stroom, gemeente, leeftijd, stappen]): Ruw => {
		let plek = 0;
		const kies = (aantal: number) => (aantal ? stroom[plek++ % stroom.length]! % aantal : 0);
		const { ruw } = wandel(kies, { 1: gemeente, 2: leeftijd } as Ruw);
		return Object.fromEntries(Object.entries(ruw).slice(0, 2 + stappen));
	});

const uitkomstVan = (ruw: Ruw) => {
	const { regelingen, routes, vragen } = pad(ruw).stand.uitslag;
	const passend = routes.filter(({ past }) => past).map(({ id }) => id);
	return [regelingen.map(({ id, oordeel, bedrag }) => ({ id, oordeel, bedrag })), passend, vragen];
};

describe('een huishouden', () => {
	test('is na JSON hetzelfde huishouden, met dezelfde uitkomst', async () => {
		const lees = (waarde: unknown) => {
			const gelezen = leesHuishouden(waarde);
			if ('fout' in gelezen) throw new Error(gelezen.fout.melding);
			return gelezen.huishouden;
		};
		await fc.assert(
			fc.asyncProperty(huishouden, async (een) => {
				const terug: unknown = JSON.parse(JSON.stringify(lees(een)));
				expect(terug).toEqual(een);
				const uitkomst = await bereken(lees(een), dag);
				expect(JSON.parse(JSON.stringify(uitkomst))).toEqual(uitkomst);
				expect(await bereken(lees(terug), dag)).toEqual(uitkomst);
			}),
			{ numRuns: 30, seed },
		);
	});
});

describe('wat iemand invulde', () => {
	beforeEach(() => {
		const inhoud = new Map<string, string>();
		vi.stubGlobal('sessionStorage', {
			getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
			setItem: (sleutel: string, waarde: string) => inhoud.set(sleutel, waarde),
			removeItem: (sleutel: string) => inhoud.delete(sleutel),
		});
	});
	afterEach(() => vi.unstubAllGlobals());

	test('komt uit het tabblad terug zoals het erin ging', async () => {
		await fc.assert(
			fc.asyncProperty(ingevuld, fc.constantFrom('controleren', 'uitkomst', null), async (ruw, terugNaar) => {
				schrijfOpslag({ ruw, terugNaar, savedAt: nu });
				const terug = await leesOpslag(nu + 1000);
				expect(terug).toEqual({ ruw, terugNaar, savedAt: nu });
			}),
			{ numRuns: 6, seed },
		);
	});

	test('komt uit een link terug zoals het erin ging, met dezelfde uitkomst', async () => {
		const sleutel = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), 'AES-GCM', false, [
			'encrypt',
			'decrypt',
		]);
		await fc.assert(
			fc.asyncProperty(ingevuld, fc.uint8Array({ minLength: 16, maxLength: 16 }), async (ruw, zout) => {
				const link = await maakMetSleutel(sleutel, Uint8Array.from(zout), inhoudVan(ruw), nu / 1000 + 3600);
				const pakket = await leesPakket(link, nu);
				if (typeof pakket === 'string') throw new Error(pakket);
				const terug = (await openMetSleutel(pakket, sleutel, nu)) as Ruw;
				expect(terug).toEqual(ruw);
				expect(uitkomstVan(terug)).toEqual(uitkomstVan(ruw));
			}),
			{ numRuns: 6, seed },
		);
	});
});

/** The numbers in a text, each once, whatever stands between thousands and before cents. */
const getallenIn = (tekst: string) => [
	...new Set((tekst.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((getal) => getal.replace(/\D/g, '')).sort()),
];

/** What the page says of a regeling, without its words. */
const zonderWoorden = ({ id, klasse, bedrag, redenen, open }: Kaart) => ({
	id,
	klasse,
	bedrag: bedrag && [bedrag.per, bedrag.jaar, ...getallenIn(bedrag.tekst)],
	redenen: redenen.map((reden) => [reden.id, reden.staat, ...getallenIn(reden.tekst)]),
	open,
});
const kaartenOp = ({ waarschijnlijk, misschien, rijk, niet, heeftAl }: Overzicht) =>
	[waarschijnlijk, misschien, rijk, niet, heeftAl].map((lijst) => lijst.map(zonderWoorden));

/** The outcome in a language, as the page makes it. */
async function paginaIn(id: GemeenteId, lang: Vertaaltaal | 'nl') {
	const [set, nl, { contacten, formulieren }] = await Promise.all([
		laadRegelset([id]),
		laadTeksten([id], 'nl'),
		laadGemeente(id),
	]);
	const anders = lang === 'nl' ? null : await laadVertaling([id], lang, nl);
	const taal = lang === 'nl' ? undefined : await vormVan(lang);
	const vertaling = anders && taal ? { teksten: anders.teksten, vertaal: anders.vertaal, taal } : { teksten: nl };
	return (antwoorden: Antwoorden) => {
		const uitslag = beoordeelAlles(set, { ...antwoorden, gemeente: id }, dag);
		return kaartenOp(overzichtVan({ set, uitslag, ...vertaling, contacten, formulieren, peildatum: dag }));
	};
}

describe.each(vertaaltalen)('wie %s leest', (lang) => {
	test('zegt in elke taal hetzelfde oordeel en hetzelfde bedrag', async () => {
		for (const id of gemeenteIds) {
			const [nl, vertaald] = await Promise.all([paginaIn(id, 'nl'), paginaIn(id, lang)]);
			for (const een of fc.sample(volledigHuishouden, { numRuns: 3, seed })) expect(vertaald(een)).toEqual(nl(een));
		}
	});
});
