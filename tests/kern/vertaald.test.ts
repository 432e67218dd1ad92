/** What is shown in another language, and what a gemeente shows that wants a person to have read it first. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tekstbundel, Teksten } from '../../rules/kern/teksten.ts';
import {
	vertaalRegeling,
	vertaalRoute,
	vingerafdrukVan,
	type Catalogus,
	type Nagekeken,
} from '../../rules/kern/vertalen.ts';
import { laadVertaling, nakijklijst } from '../../rules/vertaald.ts';

const landelijk: Catalogus = { Huur: 'Rent', 'U krijgt geld.': 'You get money.', 'Bel snel.': 'Call soon.' };
const plaatselijk: Catalogus = { Pas: 'Card', Loket: 'Desk' };
const geschakeld = vi.hoisted(() => ({
	alleenNagekeken: false,
	nagekeken: {} as Record<string, { door: string; op: '2026-11-24'; vingerafdruk: string | readonly string[] }>,
}));

vi.mock('../../rules/gemeenten/index.ts', () => ({
	haarlem: {
		get alleenNagekekenTalen() {
			return geschakeld.alleenNagekeken;
		},
	},
	zandvoort: {},
}));
vi.mock('../../rules/talen/index.ts', () => ({
	en: async () => ({
		default: {
			landelijk: async () => ({ default: landelijk }),
			gemeenten: { haarlem: async () => ({ default: plaatselijk }) },
			nagekeken: geschakeld.nagekeken,
		},
	}),
}));

const tekst = (naam: string, officieel: string, inHetKort: string) =>
	({ naam, officieel, inHetKort }) as unknown as Teksten;
const dutch: Tekstbundel = {
	regelingen: {
		huurtoeslag: tekst('Huur', 'Huurtoeslag', 'U krijgt geld.'),
		'haarlem-pas': tekst('Pas', 'HaarlemPas', 'U krijgt geld.'),
		nieuw: tekst('Nieuw', 'Nieuw', 'U krijgt geld.'),
	},
	routes: { nood: { naam: 'Loket', inHetKort: 'Bel snel.', vandaag: null, dezeWeek: null, heeftAl: null } },
};
const alles = { ...landelijk, ...plaatselijk };
const laad = () => laadVertaling(['haarlem'], 'en', dutch);
const keurGoed = (id: string, vingerafdruk: Nagekeken['vingerafdruk']) =>
	(geschakeld.nagekeken[id] = { door: 'Een mens', op: '2026-11-24', vingerafdruk } satisfies Nagekeken);
const afdrukVanPas = () =>
	vingerafdrukVan(dutch.regelingen['haarlem-pas'], vertaalRegeling(dutch.regelingen['haarlem-pas']!, alles));

beforeEach(() => {
	geschakeld.alleenNagekeken = false;
	geschakeld.nagekeken = {};
});

describe('een gemeente die alle vertalingen laat zien', () => {
	it('laat zien wat vertaald is, en zegt dat niemand het las', async () => {
		const { teksten, stand, vertaal } = await laad();
		expect(stand).toEqual({
			nagekeken: [],
			ongezien: ['huurtoeslag', 'haarlem-pas', 'route-nood'],
			onvertaald: ['nieuw'],
			uitgezet: [],
		});
		expect(teksten.regelingen['haarlem-pas']).toMatchObject({
			naam: 'Card ([[HaarlemPas]])',
			inHetKort: 'You get money.',
		});
		expect(teksten.regelingen['nieuw']).toMatchObject({ naam: '[[Nieuw]]', inHetKort: '[[U krijgt geld.]]' });
		expect(teksten.routes['nood']).toMatchObject({ naam: 'Desk ([[Loket]])', inHetKort: 'Call soon.' });
		expect([vertaal('Loket'), vertaal('Balie')]).toEqual(['Desk', '[[Balie]]']);
	});

	it('weet wat een mens las, zolang geen van beide teksten verandert', async () => {
		keurGoed('haarlem-pas', afdrukVanPas());
		expect((await laad()).stand.nagekeken).toEqual(['haarlem-pas']);
		keurGoed('haarlem-pas', '00000000');
		expect((await laad()).stand.nagekeken).toEqual([]);
	});
});

describe('een gemeente die alleen laat zien wat een mens las', () => {
	beforeEach(() => void (geschakeld.alleenNagekeken = true));

	it('laat de rest in het Nederlands zien, en zegt dat', async () => {
		const { teksten, stand, vertaal } = await laad();
		expect(stand).toEqual({
			nagekeken: [],
			ongezien: [],
			onvertaald: ['nieuw'],
			uitgezet: ['huurtoeslag', 'haarlem-pas', 'route-nood'],
		});
		expect(teksten.regelingen['haarlem-pas']).toMatchObject({
			naam: '[[Pas]] ([[HaarlemPas]])',
			inHetKort: '[[U krijgt geld.]]',
		});
		expect(teksten.routes['nood']).toMatchObject({ naam: '[[Loket]]', inHetKort: '[[Bel snel.]]' });
		expect(vertaal('Loket')).toBe('[[Loket]]');
	});

	it('laat zien wat met deze vingerafdruk is nagekeken, ook een route', async () => {
		keurGoed('haarlem-pas', afdrukVanPas());
		const { nood } = dutch.routes;
		keurGoed('route-nood', vingerafdrukVan(nood, vertaalRoute(nood!, alles)));
		const { teksten, stand } = await laad();
		expect(stand).toMatchObject({ nagekeken: ['haarlem-pas', 'route-nood'], uitgezet: ['huurtoeslag'] });
		expect(teksten.regelingen['haarlem-pas']).toMatchObject({ naam: 'Card ([[HaarlemPas]])' });
		expect(teksten.regelingen['huurtoeslag']).toMatchObject({ inHetKort: '[[U krijgt geld.]]' });
	});

	it('laat Nederlands zien als de tekst na het nakijken veranderde', async () => {
		keurGoed('haarlem-pas', vingerafdrukVan(dutch.regelingen['haarlem-pas'], 'een eerdere vertaling'));
		const { teksten, stand } = await laad();
		expect(stand.uitgezet).toContain('haarlem-pas');
		expect(teksten.regelingen['haarlem-pas']!.inHetKort).toBe('[[U krijgt geld.]]');
	});

	it('kent meer vingerafdrukken van een route die elke gemeente anders zegt', async () => {
		keurGoed('haarlem-pas', ['00000000', afdrukVanPas()]);
		expect((await laad()).stand.nagekeken).toEqual(['haarlem-pas']);
	});

	it('geldt niet voor een andere gemeente', async () => {
		const { stand } = await laadVertaling(['zandvoort'], 'en', dutch);
		expect(stand).toMatchObject({
			ongezien: ['huurtoeslag'],
			onvertaald: ['haarlem-pas', 'nieuw', 'route-nood'],
			uitgezet: [],
		});
	});
});

it('wie nakijkt, krijgt de vingerafdruk die dan ook geldt, en van wat niet vertaald is geen', async () => {
	geschakeld.alleenNagekeken = true;
	const { vingerafdrukken } = await nakijklijst(['haarlem'], 'en', dutch);
	const { nieuw, ...rest } = Object.fromEntries(vingerafdrukken);
	expect(nieuw).toBe(null);
	for (const [id, afdruk] of Object.entries(rest)) keurGoed(id, afdruk!);
	expect((await laad()).stand).toMatchObject({ nagekeken: ['huurtoeslag', 'haarlem-pas', 'route-nood'], uitgezet: [] });
});
