/** The short check without a script says nothing that all answers of the whole check take back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gemeenteIds, laadGemeente, vraagvolgorde, type GemeenteId } from '#rules';
import { compileer } from '#rules/snel';
import { isKeuze, snelleTest, snelopties, type Keuze, type Slot, type Stap } from '../../src/lib/check/snel.ts';
import { gemeentetelefoon } from '../../src/lib/contacten.ts';
import { volledigHuishouden } from '../regels/huishoudens.ts';
import { dag, sets } from './wandelaar.ts';

const bomen = Object.fromEntries(gemeenteIds.map((id) => [id, snelleTest(sets[id]!, id, dag)]));
const rekenaars = Object.fromEntries(gemeenteIds.map((id) => [id, compileer(sets[id]!, dag)]));
const boomVan = (id: GemeenteId) => bomen[id]!;

type Huishouden = Readonly<Record<string, unknown>>;
const bedrag = (waarde: unknown) => waarde as number;

function band(waarde: number, [laag, hoog = laag]: readonly number[]): string {
	if (waarde <= laag!) return 'onder';
	return waarde > hoog! ? 'boven' : 'tussen';
}

function leeftijdsklasse(leeftijd: number): string {
	if (leeftijd < 18) return 'kind';
	if (leeftijd < 21) return '18';
	if (leeftijd < 27) return '21';
	return leeftijd < 67 ? '27' : 'aow';
}

function metWie({ heeftPartner, kinderen, andereVolwassenen }: Huishouden): string {
	const heeftKinderen = (kinderen as readonly unknown[]).length > 0;
	if (heeftPartner) return heeftKinderen ? 'partner-kinderen' : 'partner';
	if (heeftKinderen) return 'kinderen';
	return andereVolwassenen ? 'anderen' : 'alleen';
}

/** What these people would choose, each question read as it stands there. */
function kiest(huishouden: Huishouden, { vraag, stand, grenzen }: Keuze): string {
	const { heeftPartner, inkomen, inkomenPartner, vermogen } = huishouden;
	const [bron, ...meer] = huishouden['inkomstenbronnen'] as readonly string[];
	switch (vraag) {
		case 2:
			return leeftijdsklasse(huishouden['leeftijd'] as number);
		case 4:
			return metWie(huishouden);
		case 7:
			return meer.length === 0 && snelopties(7, stand).includes(bron!) ? bron! : 'iets-anders';
		case 20:
			return band(bedrag(inkomen) + (heeftPartner ? bedrag(inkomenPartner) : 0), grenzen);
		case 10:
			return band(bedrag(vermogen), grenzen);
		case 3:
			return huishouden['woonsituatie'] as string;
		default:
			throw new Error(`nobody knows what to choose at question ${vraag}`);
	}
}

/** Where these people end; who does not know says so where that stands there. */
function volg(stap: Stap, huishouden: Huishouden, weetNiet: boolean): Slot {
	if (!isKeuze(stap)) return stap;
	const staat = stap.takken.flatMap(({ opties }) => opties);
	const keuze = weetNiet && staat.includes('onbekend') ? 'onbekend' : kiest(huishouden, stap);
	const tak = stap.takken.find(({ opties }) => opties.includes(keuze));
	if (!tak) throw new Error(`question ${stap.vraag} has no ${keuze}`);
	return volg(tak.dan, huishouden, weetNiet);
}

const isWerk = (bron: string) => bron === 'loon' || bron === 'eigen-bedrijf';

/** What the questions of the whole check ask, with who works in line with where the money comes from. */
function volledig(huishouden: Huishouden, eenBron: boolean): Huishouden {
	const { heeftPartner, werkt, partnerWerkt } = huishouden;
	const inkomstenbronnen = (huishouden['inkomstenbronnen'] as readonly string[]).slice(0, eenBron ? 1 : 3);
	const iemandWerkt = inkomstenbronnen.some(isWerk);
	return {
		...Object.fromEntries(vraagvolgorde.map((vraag) => [vraag, huishouden[vraag]])),
		andereVolwassenen: huishouden['andereVolwassenen'],
		inkomstenbronnen,
		werkt: iemandWerkt && (werkt || !heeftPartner || !partnerWerkt),
		partnerWerkt: iemandWerkt && partnerWerkt,
	};
}

const gevallen = fc
	.tuple(volledigHuishouden, fc.constantFrom(...gemeenteIds), fc.boolean(), fc.boolean())
	.map(([huishouden, gemeente, eenBron, weetNiet]) => ({
		huishouden: { ...volledig(huishouden, eenBron), gemeente },
		gemeente,
		weetNiet,
	}));

describe('an outcome of the short check', () => {
	test('is never taken back when 3000 households answer everything', () => {
		let zeker = 0;
		fc.assert(
			fc.property(gevallen, ({ huishouden, gemeente, weetNiet }) => {
				const kort = volg(boomVan(gemeente), huishouden, weetNiet);
				if (kort.einde) return;
				const heel = rekenaars[gemeente]!.beoordeel(huishouden);
				const genoemd = [...kort.waarschijnlijk, ...kort.misschien];
				const van = (...oordelen: readonly string[]) =>
					heel.filter(({ oordeel, heeftAl }) => oordelen.includes(oordeel) && heeftAl !== true).map(({ id }) => id);
				zeker += kort.waarschijnlijk.length;
				expect(van('waarschijnlijk')).toEqual(expect.arrayContaining([...kort.waarschijnlijk]));
				expect(genoemd).toEqual(expect.arrayContaining(van('waarschijnlijk', 'misschien')));
			}),
			{ numRuns: 3000, seed: 20261125 },
		);
		expect(zeker).toBeGreaterThan(0);
	});
});

const vragenIn = (stap: Stap): readonly Keuze[] =>
	isKeuze(stap) ? [stap, ...stap.takken.flatMap(({ dan }) => vragenIn(dan))] : [];
const diepte = (stap: Stap): number => (isKeuze(stap) ? 1 + Math.max(...stap.takken.map(({ dan }) => diepte(dan))) : 0);
const slotenIn = (stap: Stap): readonly Slot[] =>
	isKeuze(stap) ? stap.takken.flatMap(({ dan }) => slotenIn(dan)) : [stap];
const zinVan = ({ waarschijnlijk, misschien }: Slot) => [...waarschijnlijk, '?', ...misschien].sort().join();

describe.each(gemeenteIds)('the questions of %s', (id) => {
	test('are at most four, begin with the age, and have each option of their screen in one branch', () => {
		const vragen = vragenIn(boomVan(id));
		expect(diepte(boomVan(id))).toBe(4);
		expect(vragen[0]!.vraag).toBe(2);
		for (const { vraag, stand, takken } of vragen)
			expect(takken.flatMap(({ opties }) => opties).sort()).toEqual([...snelopties(vraag, stand)].sort());
	});

	test('can each change the outcome', () => {
		for (const vraag of vragenIn(boomVan(id)))
			expect(new Set(slotenIn(vraag).map(zinVan)).size, `question ${vraag.vraag}`).toBeGreaterThan(1);
	});

	test('ask for the income of one with the limits of one, and of two with those of two', () => {
		const grenzenVan = (heeftPartner: boolean) =>
			vragenIn(boomVan(id))
				.filter(({ vraag, stand }) => vraag === 20 && stand.antwoorden['heeftPartner'] === heeftPartner)
				.map(({ grenzen }) => grenzen.at(-1)!);
		expect(Math.min(...grenzenVan(true))).toBeGreaterThan(Math.max(...grenzenVan(false)));
	});

	test('lead to an outcome with something in it, or to the words for who is too young, and there is somebody to call', async () => {
		for (const { waarschijnlijk, misschien, einde } of slotenIn(boomVan(id))) {
			if (einde) expect([einde, waarschijnlijk, misschien]).toEqual(['jonger-dan-18', [], []]);
			else expect(waarschijnlijk.length + misschien.length).toBeGreaterThan(0);
		}
		expect(gemeentetelefoon((await laadGemeente(id)).contacten)).toMatchObject({
			soort: 'telefoon',
			bron: { datum: expect.stringMatching(/^\d{4}/) as string },
		});
	});
});

describe('somebody of 27 or older who rents a home and lives on bijstand', () => {
	const marjan = {
		leeftijd: 40,
		heeftPartner: false,
		kinderen: [],
		andereVolwassenen: false,
		woonsituatie: 'huurhuis',
	};
	test.each([
		['haarlemmermeer', ['haarlemmermeer-collectieve-zorgverzekering', 'haarlemmermeer-doet-mee-volwassenen']],
		['haarlem', ['haarlem-haarlempas', 'haarlem-zorgpolis']],
		['zandvoort', ['zandvoort-zandvoortpas']],
	] as const)('hears in %s what comes with it', (id, verwacht) => {
		const kort = volg(boomVan(id), { ...marjan, inkomstenbronnen: ['bijstand'] }, false);
		expect([...kort.waarschijnlijk].sort()).toEqual(verwacht);
		expect(kort.misschien).toContain('huurtoeslag');
		expect([...kort.waarschijnlijk, ...kort.misschien]).not.toContain('bijstand');
	});
});
