/** The calendar of terms, and its file against RFC 5545. */
import { describe, expect, test } from 'vitest';
import { beoordeelAlles, laadRegelset, laadTeksten, type Antwoorden, type Datum, type GemeenteId } from '#rules';
import { afsprakenVan, type Afspraak } from '../../src/lib/agenda/afspraken.ts';
import { gevouwen, icsVan, ontsnapt } from '../../src/lib/agenda/ics.ts';

const dag = '2026-11-25';

async function agenda(antwoorden: Antwoorden, gemeente: GemeenteId = 'haarlem', peildatum: Datum = dag) {
	const [set, teksten] = await Promise.all([laadRegelset([gemeente]), laadTeksten([gemeente], 'nl')]);
	return afsprakenVan({
		set,
		teksten,
		peildatum,
		uitslag: beoordeelAlles(set, { gemeente, ...antwoorden }, peildatum),
	});
}

const ouder = {
	leeftijd: 38,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [{ leeftijd: 8, school: 'basisonderwijs' }],
	medebewoners27: 0,
	andereVolwassenen: false,
	inkomstenbronnen: ['loon'],
	inkomen: 1200,
	inkomenIsInclusiefVakantiegeld: true,
	vermogen: 0,
	opleiding: 'geen',
	rekeningenLukken: 'ja',
	kosten: [],
	hulp: [],
};
const idsVan = (afspraken: readonly Afspraak[]) => afspraken.flatMap(({ wat }) => wat.map(({ id }) => id));
const met = (afspraken: readonly Afspraak[], id: string) =>
	afspraken.filter(({ wat }) => wat.some((een) => een.id === id));

describe('the calendar', () => {
	test('puts what is soonest too late first, and what has no day last', async () => {
		const dagen = (await agenda(ouder)).map(({ voor }) => voor);
		const metDag = dagen.filter((voor) => voor !== null);
		expect(metDag).toEqual([...metDag].sort());
		expect(dagen.slice(metDag.length)).toEqual(dagen.slice(metDag.length).map(() => null));
		expect(metDag.length).toBeGreaterThan(2);
	});

	test('names the toeslagen of one year together, last year first', async () => {
		const [vorig, dit] = met(await agenda(ouder), 'zorgtoeslag');
		expect(vorig).toMatchObject({ voor: '2027-01-01', jaar: '2025', bronjaar: '2026' });
		expect(dit).toMatchObject({ voor: '2028-01-01', jaar: '2026', bronjaar: '2026' });
		expect(idsVan([dit!]).sort()).toEqual(['huurtoeslag', 'kindgebonden-budget', 'zorgtoeslag']);
		expect(dit!.zin).toContain('de maanden van 2026');
	});

	test('says from when on it counts', async () =>
		expect(met(await agenda(ouder), 'kinderbijslag')).toMatchObject([
			{ voor: '2027-01-01', zin: expect.stringContaining('1 oktober 2025') },
		]));

	test('leaves out what somebody already gets', async () =>
		expect(idsVan(await agenda({ ...ouder, zorgtoeslag: 120 }))).not.toContain('zorgtoeslag'));

	test('leaves out what is no right', async () => {
		const ids = idsVan(await agenda({ ...ouder, kinderen: [], vermogen: 500_000 }));
		expect(ids).not.toContain('kinderbijslag');
		expect(ids).not.toContain('bijstand');
		expect(ids).not.toContain('haarlem-schoolkosten');
	});

	test('leaves out what has no term', async () =>
		expect(idsVan(await agenda(ouder))).not.toContain('haarlem-haarlempas'));

	test('says the school year of Zandvoort too, and of Haarlemmermeer nothing that no source says', async () => {
		expect(met(await agenda(ouder, 'zandvoort'), 'zandvoort-schoolkosten')).toMatchObject([{ voor: '2027-07-31' }]);
		expect(idsVan(await agenda(ouder, 'haarlemmermeer'))).not.toContain('haarlemmermeer-schoolkosten');
	});
});

const tekst = { titel: 'Laatste dag', wat: 'Vraag dit aan vóór' };
const een = (voor: Datum | null, meer: Partial<Afspraak> = {}): Afspraak => ({
	wat: [{ id: 'zorgtoeslag', naam: 'Geld voor uw zorgverzekering', officieel: 'Zorgtoeslag' }],
	voor,
	schuiftMee: false,
	jaar: null,
	zin: 'Dan telt heel 2026 mee, ook wat voorbij is.',
	bronjaar: '2026',
	...meer,
});
/** As a calendar reads it: folds undone. */
const regels = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const waarde = (ics: string, naam: string) =>
	regels(ics)
		.filter((regel) => regel.startsWith(`${naam}:`) || regel.startsWith(`${naam};`))
		.map((regel) => regel.slice(regel.indexOf(':') + 1));

describe('the file for a calendar (RFC 5545)', () => {
	test('ends every line with CRLF, and no line is longer than 75 octets', async () => {
		const ics = icsVan(await agenda(ouder), dag, tekst);
		expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const regel of ics.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
	});

	test('folds between characters, and unfolds to the same', () => {
		const lang = `DESCRIPTION:${'één €uro 👪 '.repeat(20)}`;
		const regelsVan = gevouwen(lang).split('\r\n');
		expect(regelsVan.length).toBeGreaterThan(3);
		for (const regel of regelsVan) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
		expect(gevouwen(lang).replaceAll('\r\n ', '')).toBe(lang);
		expect(gevouwen('x'.repeat(75))).toBe('x'.repeat(75));
		expect(gevouwen('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
	});

	test('escapes what has a meaning in a text', () => expect(ontsnapt('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne'));

	test('is a whole day: the last one that is still in time', () => {
		const ics = icsVan([een('2027-01-01')], dag, tekst);
		expect(waarde(ics, 'DTSTART')).toEqual(['20261231']);
		expect(waarde(ics, 'DTEND')).toEqual(['20270101']);
		expect(ics).toContain('DTSTART;VALUE=DATE:20261231');
		expect(waarde(ics, 'DTSTAMP')).toEqual(['20261125T000000Z']);
	});

	test('also over the end of a month in a leap year', () =>
		expect(waarde(icsVan([een('2028-03-01')], dag, tekst), 'DTSTART')).toEqual(['20280229']));

	test.each([
		['2027-01-01', '-P14D'],
		['2026-12-05', '-P8D'],
		['2026-11-28', '-P1D'],
		['2026-11-27', undefined],
		['2026-11-26', undefined],
	] as const)('reminds two weeks before, or as early as still can be: before %s', (voor, trigger) =>
		expect(waarde(icsVan([een(voor)], dag, tekst), 'TRIGGER')[0]).toBe(trigger),
	);

	test('has what RFC 5545 asks of a calendar and of each event', () => {
		const ics = icsVan([een('2027-01-01'), een('2028-01-01')], dag, tekst);
		expect(regels(ics).slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:/)]);
		expect(waarde(ics, 'BEGIN').filter((naam) => naam === 'VEVENT')).toHaveLength(2);
		expect(waarde(ics, 'UID')).toHaveLength(2);
		expect(new Set(waarde(ics, 'UID')).size).toBe(2);
	});

	test('leaves out what has no day', () => expect(icsVan([een(null)], dag, tekst)).not.toContain('VEVENT'));

	test('shows only the neutral title to who sees the calendar, and holds no amount', async () => {
		const ics = icsVan(await agenda(ouder), dag, tekst);
		expect(new Set(waarde(ics, 'SUMMARY'))).toEqual(new Set(['Laatste dag']));
		expect(ics).not.toMatch(/€|euro|1200|1\.200/);
		expect(waarde(ics, 'DESCRIPTION').join(' ')).toContain('Zorgtoeslag');
	});

	test('is the same file for the same terms', () =>
		expect(icsVan([een('2027-01-01')], dag, tekst)).toBe(icsVan([een('2027-01-01')], dag, tekst)));
});
