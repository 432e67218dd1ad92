/** Terms against what laws and published examples say, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { aanvraagmoment, type Aanvraagtermijn } from '#rules';
import { norm, vast } from '../../rules/kern/uitdrukking.ts';

const bron = { wet: 'Testwet', artikel: '1', url: 'https://example.org' } as const;
const gezien = { titel: 'Testwet', url: 'https://example.org', datum: '2019-01-01' } as const;
const ouder = { ...gezien, datum: '2017' } as const;
const aantal = (waarde: number | null, vindplaats: typeof gezien | typeof ouder = gezien) =>
	norm('getal', 'aantal', [['2018-01-01', waarde, vindplaats, 'gezien']]);
const telt = (soort: Exclude<Aanvraagtermijn['soort'], 'elk-jaar' | 'vooraf'>, maanden: number) =>
	({ soort, maanden: aantal(maanden), bron }) as const;

describe('na een jaar', () => {
	const tot1September = telt('na-jaar', 8);
	const totEnMet31December = telt('na-jaar', 12);

	it('"zorgtoeslag over 2019 tot 1 september 2020" (Belastingdienst)', () =>
		expect(aanvraagmoment(tot1September, '2019-11-25')?.periode).toEqual({ voor: '2020-09-01', vanaf: '2019-01-01' }));
	it('"tot en met 31 december van het jaar erna" is vóór 1 januari daarna (Awir 2026)', () =>
		expect(aanvraagmoment(totEnMet31December, '2026-11-25')).toMatchObject({
			periode: { voor: '2028-01-01', vanaf: '2026-01-01' },
			vorigJaar: { voor: '2027-01-01', vanaf: '2025-01-01' },
		}));
	it.each([
		['2025-08-31', '2025-09-01'],
		['2025-09-01', undefined],
		['2025-12-31', undefined],
	] as const)('noemt op %s het jaar ervoor alleen als het nog kan', (dag, voor) =>
		expect(aanvraagmoment(tot1September, dag)?.vorigJaar?.voor).toBe(voor),
	);
});

describe('terug vanaf de maand van de aanvraag', () => {
	const drie = telt('maand-terug', 3);

	it('"aangevraagd in september 2019: toeslag vanaf 1 juni 2019" (Belastingdienst)', () =>
		expect(aanvraagmoment(drie, '2019-09-17')?.periode?.vanaf).toBe('2019-06-01'));
	it('"december 2018 kunt u nog aanvragen tot 1 april 2019" (Belastingdienst)', () =>
		expect(aanvraagmoment(drie, '2019-03-31')?.periode).toEqual({ voor: '2019-04-01', vanaf: '2018-12-01' }));
	it('op 25 november 2026: vóór 1 december, vanaf 1 augustus', () =>
		expect(aanvraagmoment(drie, '2026-11-25')?.periode).toEqual({ voor: '2026-12-01', vanaf: '2026-08-01' }));
	it('over de jaarwisseling', () => {
		expect(aanvraagmoment(drie, '2026-12-31')?.periode).toEqual({ voor: '2027-01-01', vanaf: '2026-09-01' });
		expect(aanvraagmoment(drie, '2027-01-01')?.periode).toEqual({ voor: '2027-02-01', vanaf: '2026-10-01' });
	});
});

describe('terug vanaf het kwartaal van de aanvraag', () => {
	const jaar = telt('kwartaal-terug', 12);
	it.each([
		['2026-11-25', '2027-01-01', '2025-10-01'],
		['2026-10-01', '2027-01-01', '2025-10-01'],
		['2026-09-30', '2026-10-01', '2025-07-01'],
		['2026-01-15', '2026-04-01', '2025-01-01'],
	] as const)('"een jaar voor de eerste dag van het kwartaal" (AKW art. 14 lid 5): op %s', (dag, voor, vanaf) =>
		expect(aanvraagmoment(jaar, dag)?.periode).toEqual({ voor, vanaf }),
	);
});

describe('elk jaar voor een dag', () => {
	const voor31Juli: Aanvraagtermijn = { soort: 'elk-jaar', dag: aantal(31), maand: aantal(7, ouder), bron };
	it.each([
		['2026-11-25', '2027-07-31'],
		['2027-07-30', '2027-07-31'],
		['2027-07-31', '2028-07-31'],
	] as const)('is op %s de eerste keer daarna', (dag, voor) =>
		expect(aanvraagmoment(voor31Juli, dag)?.periode).toEqual({ voor, vanaf: null }),
	);
	it('is zo oud als de oudste bron', () => expect(aanvraagmoment(voor31Juli, '2026-11-25')?.bevestigd).toBe('2017'));
});

describe('zonder dag', () => {
	it.each(['dag-terug', 'soms-terug', 'na-betalen'] as const)('noemt bij %s alleen de maanden', (soort) =>
		expect(aanvraagmoment(telt(soort, 3), '2026-11-25')).toMatchObject({ periode: null, vorigJaar: null, maanden: 3 }),
	);
	it('vooraf telt niets, en zegt van wanneer de bron is', () => {
		const vooraf: Aanvraagtermijn = { soort: 'vooraf', vindplaats: gezien, bron };
		expect(aanvraagmoment(vooraf, '2026-11-25')).toMatchObject({
			periode: null,
			maanden: null,
			bevestigd: '2019-01-01',
		});
	});
});

it('zegt niets op een dag waarvoor geen bron het zegt', () => {
	expect(aanvraagmoment(telt('na-jaar', 8), '2017-12-31')).toBeNull();
	expect(aanvraagmoment({ soort: 'soms-terug', maanden: aantal(null), bron }, '2026-11-25')).toBeNull();
	const nietGevonden = norm('getal', 'aantal', [['2018-01-01', 3, gezien, 'niet-gevonden']]);
	expect(aanvraagmoment({ soort: 'soms-terug', maanden: nietGevonden, bron }, '2026-11-25')).toBeNull();
});

describe('wat een termijn niet zegt', () => {
	it('noemt bij een vaste dag in het jaar geen maanden', () => {
		const termijn = { soort: 'elk-jaar', dag: aantal(31), maand: aantal(7), bron } as const;
		expect(aanvraagmoment(termijn, '2026-11-25')?.maanden).toBeNull();
	});
	it.each(['maand-terug', 'kwartaal-terug', 'dag-terug', 'soms-terug', 'na-betalen'] as const)(
		'noemt bij %s geen vorig jaar',
		(soort) => expect(aanvraagmoment(telt(soort, 12), '2026-11-25')?.vorigJaar).toBeNull(),
	);
	it('geldt vanaf zijn eerste dag, en niet daarvoor', () => {
		expect(aanvraagmoment(telt('dag-terug', 3), '2018-01-01')?.maanden).toBe(3);
		expect(aanvraagmoment(telt('dag-terug', 3), '2017-12-31')).toBeNull();
	});
	it('leest geen getal dat geen norm is', () =>
		expect(aanvraagmoment({ soort: 'dag-terug', maanden: vast(3), bron }, '2026-11-25')).toBeNull());
});
