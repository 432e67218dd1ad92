/** Whole households to a report that people read; a change of a rule shows here whom it touches. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	beoordeelAlles,
	inOrder,
	navraagvolgorde,
	vraagvolgorde,
	type Antwoorden,
	type Beoordeling,
	type Datum,
} from '#rules';
import { leesHuishouden, type Huishouden } from '../../src/lib/contract/huishouden.ts';
import { feitenVan, regelsetVoor } from '../../src/lib/contract/uitkomst.ts';

const map = 'voorbeelden';
const huishoudens = readdirSync(map).map((bestand) => {
	const gelezen = leesHuishouden(JSON.parse(readFileSync(`${map}/${bestand}`, 'utf8')));
	if ('fout' in gelezen) throw new Error(`${bestand}: ${gelezen.fout.melding}`);
	return gelezen.huishouden;
});
const peildatum = '2026-11-22' as Datum;

const lees = async (huishouden: Huishouden, meer: Antwoorden = {}) =>
	beoordeelAlles(await regelsetVoor(huishouden.gemeente), { ...feitenVan(huishouden), ...meer }, peildatum);

const regel = ({ id, oordeel, bedrag, open }: Beoordeling) => {
	const som = bedrag
		? `${bedrag.van.toFixed(2)} tot ${bedrag.tot.toFixed(2)} per ${bedrag.per}${bedrag.verouderd ? ` (${bedrag.normVanaf})` : ''}`
		: '-';
	return `  ${oordeel.padEnd(22)}${id.padEnd(46)}${som}${open.length ? `  ? ${inOrder(open, [...vraagvolgorde, ...navraagvolgorde]).join(', ')}` : ''}`;
};

async function verslag(huishouden: Huishouden): Promise<string> {
	const { regelingen, routes, vragen } = await lees(huishouden);
	const passend = routes.filter(({ past }) => past).map(({ id, spoed }) => `  route ${id} ${spoed ?? ''}`.trimEnd());
	return [huishouden.id, ...passend, ...regelingen.map(regel), `  nog te vragen: ${vragen.join(', ') || 'niets'}`].join(
		'\n',
	);
}

it('komt voor elk voorbeeld uit op het verslag dat wij goedkeurden', async () => {
	const alles = (await Promise.all(huishoudens.map(verslag))).join('\n\n');
	await expect(`${alles}\n`).toMatchFileSnapshot('../personas/verslag.txt');
});

const vind = (id: string) => huishoudens.find((huishouden) => huishouden.id === id)!;

describe('Marjan van Velzen', () => {
	const marjan = vind('marjan-van-velzen');

	it('hoort eerst over hulp bij geldzorgen, deze week: er is een deurwaarder', async () => {
		const [eerste] = (await lees(marjan)).routes;
		expect(eerste).toMatchObject({ id: 'schulddienstverlening', past: true, spoed: 'deze-week' });
	});

	it('hoort nergens nee en nergens een zekerheid die haar verhaal niet geeft', async () => {
		const { regelingen } = await lees(marjan);
		const beslist = regelingen.filter(({ oordeel }) => oordeel !== 'misschien');
		// She has loon and WW, so what is for who is ill is not for her.
		expect(beslist.map(({ id, oordeel }) => [id, oordeel])).toEqual([
			['tegemoetkoming-arbeidsongeschikten', 'niet-van-toepassing'],
		]);
	});

	it('krijgt besliste kaarten als zij vertelt wat de bron niet zegt', async () => {
		const aangevuld: Antwoorden = {
			leeftijd: 38,
			heeftPartner: false,
			woonsituatie: 'huurhuis',
			kinderen: [{ leeftijd: 6 }, { leeftijd: 9 }],
			inkomen: 1200,
			inkomenIsInclusiefVakantiegeld: false,
			vermogen: 300,
			medebewoners27: 0,
			opleiding: 'geen',
			laagInkomen3Jaar: true,
			inkomenstoeslagAfgelopenJaar: false,
			kosten: [],
		};
		const aantallen: number[] = [];
		let bekend: Antwoorden = {};
		for (const [sleutel, waarde] of Object.entries(aangevuld)) {
			bekend = { ...bekend, [sleutel]: waarde };
			aantallen.push((await lees(marjan, bekend)).regelingen.filter(({ open }) => open.length === 0).length);
		}
		expect(aantallen).toEqual([...aantallen].sort((a, b) => a - b));
		const { regelingen, vragen } = await lees(marjan, bekend);
		expect(vragen).toEqual([]);
		expect(Object.fromEntries(regelingen.map(({ id, oordeel }) => [id, oordeel]))).toEqual({
			bijstand: 'waarschijnlijk',
			aio: 'niet-van-toepassing',
			studietoeslag: 'niet-van-toepassing',
			ioaw: 'niet-van-toepassing',
			'tegemoetkoming-arbeidsongeschikten': 'niet-van-toepassing',
			toeslagenwet: 'misschien',
			kinderbijslag: 'waarschijnlijk',
			kinderopvangtoeslag: 'misschien',
			'kindgebonden-budget': 'misschien',
			huurtoeslag: 'misschien',
			zorgtoeslag: 'misschien',
			'haarlem-haarlempas': 'waarschijnlijk',
			'haarlem-bijzondere-bijstand': 'niet-van-toepassing',
			'haarlem-huiswerkbegeleiding': 'misschien',
			'haarlem-id-kaart': 'misschien',
			'haarlem-kwijtschelding-gemeente': 'misschien',
			'haarlem-kwijtschelding-waterschap': 'misschien',
			'haarlem-individuele-inkomenstoeslag': 'waarschijnlijk',
			'haarlem-jeugdfonds': 'waarschijnlijk',
			'haarlem-schoolkosten': 'waarschijnlijk',
			'haarlem-zorgpolis': 'waarschijnlijk',
		});
	});

	/** 297,49 + 65% of 116,80 is 373,41; 2 x 2.580 + 3.416 is 8.576 a year. */
	it('weet na vier vragen meer ook wat het Rijk geeft', async () => {
		const rijk: Antwoorden = {
			leeftijd: 38,
			heeftPartner: false,
			woonsituatie: 'huurhuis',
			kinderen: [6, 9].map((leeftijd) => ({ leeftijd, opvang: { soort: 'bso', urenPerMaand: 0, uurprijs: 0 } })),
			medebewoners27: 0,
			vermogen: 300,
			toetsingsinkomen: 17_000,
			kaleHuur: 615,
		};
		const { regelingen } = await lees(marjan, rijk);
		const van = (gezocht: string) => {
			const { oordeel, bedrag } = regelingen.find(({ id }) => id === gezocht)!;
			return [oordeel, bedrag?.van, bedrag?.tot];
		};
		expect(van('zorgtoeslag')).toEqual(['waarschijnlijk', 129, 129]);
		expect(van('kindgebonden-budget')).toEqual(['waarschijnlijk', 714, 714]);
		expect(van('huurtoeslag')).toEqual(['waarschijnlijk', 373, 373]);
		expect(van('kinderopvangtoeslag')).toEqual(['niet-van-toepassing', undefined, undefined]);
	});
});

describe('meneer De Jong', () => {
	it('krijgt met 81 jaar geen bijstand aangeboden en hoort zonder inkomen nergens ja', async () => {
		const { regelingen } = await lees(vind('meneer-de-jong'));
		expect(regelingen.find(({ id }) => id === 'bijstand')!.oordeel).toBe('niet-van-toepassing');
		expect(regelingen.some(({ oordeel }) => oordeel === 'waarschijnlijk')).toBe(false);
	});
});

it('geeft wie bijstand krijgt geen vraag over inkomen of spaargeld', async () => {
	const huishouden = vind('bijstand-paar');
	const { vragen, regelingen } = await lees(huishouden);
	expect(vragen).toEqual([]);
	expect(regelingen.find(({ id }) => id === 'bijstand')).toMatchObject({ heeftAl: true, oordeel: 'waarschijnlijk' });
});
