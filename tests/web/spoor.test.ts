/** The trace of an outcome: which conditions, which numbers, which sources (requirement C03). */
import {
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	type Antwoorden,
	type Datum,
	type GemeenteId,
	type Voorbeeld,
} from '#rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { leesStand, mapVan } from '../../scripts/stand/lezen.ts';
import { spoorVan, type Getalzijde, type Spoor, type Vergelijking } from '../../src/lib/spoor/spoor.ts';

const dag = '2026-11-24';
const voorbeelden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });

async function sporen(antwoorden: Antwoorden, gemeente: GemeenteId, peildatum: Datum = dag) {
	const [set, teksten, { contacten }] = await Promise.all([
		laadRegelset([gemeente]),
		laadTeksten([gemeente], 'nl'),
		laadGemeente(gemeente),
	]);
	const samen = { gemeente, ...antwoorden };
	const gegevens = { teksten, contacten, peildatum, antwoorden: samen };
	const { regelingen } = beoordeelAlles(set, samen, peildatum);
	return (id: string) => {
		const b = regelingen.find((een) => een.id === id)!;
		return spoorVan(
			b,
			set.regelingen.find((een) => een.id === id)!,
			gegevens,
		);
	};
}

const zijde = ({ naam, waarde, marge, jaar }: Getalzijde) =>
	[naam, waarde ?? '?', marge && `(tot ${marge})`, jaar && `(${jaar})`].filter(Boolean).join(' ');
const inTekst = ({ links, teken, rechts, staat }: Vergelijking) =>
	`${zijde(links)} ${teken} ${zijde(rechts)} → ${staat}`.replaceAll('\u00a0', ' ');
const voorwaarde = (spoor: Spoor, id: string) => spoor.voorwaarden.find((een) => een.id === id)!;
const getallenBij = (spoor: Spoor, id: string) => voorwaarde(spoor, id).vergelijkingen.map(inTekst);

const alleen = {
	leeftijd: 40,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['ww'],
	inkomen: 1540,
	vermogen: 5000,
	opleiding: 'geen',
};
const inkomen = 'inkomen van aanvrager en partner samen, zonder vakantiegeld';

describe('worked out by hand', () => {
	// The norm of July 2026 is 1.419,46; without 5% vakantietoeslag 1.348,49; 120% of that is 1.618,18.
	test('a yes: the income is under the limit, and so are the savings', async () => {
		const spoor = (await sporen(alleen, 'haarlemmermeer'))('haarlemmermeer-collectieve-zorgverzekering');
		expect(spoor.oordeel).toBe('waarschijnlijk');
		expect(getallenBij(spoor, 'inkomen')).toEqual([
			`${inkomen} € 1.540 per maand <= inkomensgrens € 1.618,18 per maand → ja`,
		]);
		expect(getallenBij(spoor, 'vermogen')).toEqual([
			'vermogen van het huishouden € 5.000 <= vermogensgrens van de bijstand € 8.000 → ja',
		]);
		expect(spoor.beslissend.map(({ id }) => id)).toEqual(['inkomen', 'vermogen']);
	});

	// 8.000 is the most that somebody alone may have.
	test('a no: what is not met decides, with the number that is too high', async () => {
		const spoor = (await sporen({ ...alleen, vermogen: 8000.01 }, 'haarlemmermeer'))(
			'haarlemmermeer-collectieve-zorgverzekering',
		);
		expect(spoor.oordeel).toBe('waarschijnlijk-niet');
		expect(spoor.beslissend.map(({ id }) => id)).toEqual(['vermogen']);
		expect(getallenBij(spoor, 'vermogen')).toEqual([
			'vermogen van het huishouden € 8.000,01 <= vermogensgrens van de bijstand € 8.000 → nee',
		]);
		expect(spoor.bedrag).toBeNull();
	});

	// 2.027,79 × 0,95 × 1,3 = 2.504,32, and 2% above that is 2.554,41.
	test('a limit with a margin says how far it reaches, and what is weighed has its tips', async () => {
		const paar = {
			...alleen,
			heeftPartner: true,
			leeftijdPartner: 38,
			inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'],
			inkomen: 1950,
			inkomenPartner: 0,
		};
		const spoor = (await sporen(paar, 'haarlemmermeer'))('haarlemmermeer-alleenverdiener');
		expect(spoor.oordeel).toBe('misschien');
		expect(getallenBij(spoor, 'inkomen')).toEqual([
			`${inkomen} € 1.950 per maand <= grens waaronder iemand misschien een deel krijgt € 2.504,32 per maand (tot € 2.554,41 per maand) → ja`,
		]);
		expect(getallenBij(spoor, 'eenInkomen')).toEqual(['inkomen van de partner € 0 per maand <= € 0 per maand → ja']);
		expect(spoor.gesprek.length).toBeGreaterThanOrEqual(2);
	});

	// Of a child of 6 nobody knows whether it turned 6 before this quarter: 298,40 or 362,35, and 362,35 for that of 9.
	test('an amount: the numbers of the household, and the norms with their period, source and certainty', async () => {
		const spoor = (await sporen({ ...alleen, kinderen: [{ leeftijd: 6 }, { leeftijd: 9 }] }, 'haarlem'))(
			'kinderbijslag',
		);
		expect(spoor.bedrag!.getallen.map(({ naam, waarde }) => `${naam}: ${waarde}`.replaceAll('\u00a0', ' '))).toEqual([
			'Kinderbijslag van een kwartaal: € 660,75 tot € 724,70 per kwartaal',
		]);
		expect(spoor.normen.find(({ naam }) => naam === 'Kinderbijslag voor een kind van 6 tot 12 jaar')).toMatchObject({
			waarde: '€ 362,35 per kwartaal',
			vanaf: '1 juli 2026',
			tot: null,
			nieuwNodig: '1 januari 2027',
			isVerlopen: false,
			zekerheid: 'gezien',
			bron: { titel: 'Algemene Kinderbijslagwet, tekst per 2026-07-01', datum: '1 juli 2026' },
		});
	});
});

describe('what is not known', () => {
	test('says which question is left, and shows the limit all the same', async () => {
		const { inkomen: _inkomen, ...zonder } = alleen;
		const spoor = (await sporen(zonder, 'haarlemmermeer'))('haarlemmermeer-collectieve-zorgverzekering');
		expect(spoor.oordeel).toBe('misschien');
		expect(voorwaarde(spoor, 'inkomen')).toMatchObject({ staat: 'open', vragen: ['inkomen'] });
		expect(getallenBij(spoor, 'inkomen')[0]).toBe(`${inkomen} ? <= inkomensgrens € 1.618,18 per maand → open`);
		expect(spoor.beslissend.map(({ id }) => id)).toContain('inkomen');
	});

	test('is told apart from what only whoever decides can say', async () => {
		const spoor = (await sporen(alleen, 'haarlem'))('toeslagenwet');
		expect(voorwaarde(spoor, 'brutoInkomen')).toMatchObject({
			staat: 'open',
			vragen: [],
			isVoorBeslisser: true,
			beslisserKijktNaar: ['hoeveel iemand bruto verdient'],
		});
	});

	test('an amount of before is called so', async () => {
		const spoor = (await sporen(alleen, 'haarlemmermeer', '2027-02-01'))('haarlemmermeer-collectieve-zorgverzekering');
		expect(spoor.oordeel).toBe('misschien');
		expect(getallenBij(spoor, 'inkomen')[0]).toContain('inkomensgrens € 1.618,18 per maand (2026) → open');
		const verlopen = spoor.normen.filter(({ isVerlopen }) => isVerlopen);
		expect(verlopen.map(({ vanaf }) => vanaf)).toContain('1 juli 2026');
	});
});

describe('of every regeling, for every household it was tried with', () => {
	const alle: Spoor[] = [];
	beforeAll(async () => {
		const stand = await leesStand();
		for (const geplaatst of stand.regelingen) {
			const gegevens = { teksten: stand.teksten, contacten: [], peildatum: dag } as const;
			for (const { antwoorden, peildatum } of voorbeelden[`/${mapVan(geplaatst)}/voorbeelden.ts`]!.default) {
				const set = { regelingen: [geplaatst.wat], routes: [], volgorde: [], navolgorde: [] };
				const [b] = beoordeelAlles(set, antwoorden as Antwoorden, peildatum).regelingen;
				alle.push(spoorVan(b!, geplaatst.wat, { ...gegevens, peildatum, antwoorden: antwoorden as Antwoorden }));
			}
		}
	});

	test('each class is among them', () =>
		expect([...new Set(alle.map(({ oordeel }) => oordeel))]).toEqual(
			expect.arrayContaining(['waarschijnlijk', 'misschien', 'waarschijnlijk-niet', 'niet-van-toepassing']),
		));

	test('each condition has a name, a sentence, the rule in words and a source', () => {
		for (const { kaart, voorwaarden } of alle) {
			expect(voorwaarden.length, kaart.id).toBeGreaterThan(0);
			for (const { naam, zin, regel, bron } of voorwaarden) {
				expect(
					[naam, zin, regel.tekst, bron.wet].every((tekst) => tekst.trim() !== ''),
					`${kaart.id} ${naam}`,
				).toBe(true);
				expect(bron.url, `${kaart.id} ${naam}`).toMatch(/^https:\/\//);
				expect(naam, kaart.id).not.toMatch(/[a-z][A-Z]/);
				expect(zin, kaart.id).not.toMatch(/[{}]/);
			}
		}
	});

	test('the states of the conditions make the class', () => {
		for (const { kaart, oordeel, voorwaarden, beslissend, ontbrekend } of alle) {
			const gewoon = voorwaarden.filter(({ soort }) => soort !== 'voorbehoud').map(({ staat }) => staat);
			const voorbehouden = voorwaarden.filter(({ soort }) => soort === 'voorbehoud').map(({ staat }) => staat);
			if (oordeel === 'waarschijnlijk') {
				expect([...new Set(gewoon)], kaart.id).toEqual(['ja']);
				expect(
					voorbehouden.every((staat) => staat === 'nee'),
					kaart.id,
				).toBe(true);
			}
			if (oordeel === 'waarschijnlijk-niet') expect(beslissend[0]!.staat, kaart.id).toBe('nee');
			if (oordeel === 'misschien') {
				const isWaarom = beslissend.length + ontbrekend.length > 0 || kaart.discretionair || kaart.verouderd;
				expect(isWaarom, kaart.id).toBe(true);
			}
		}
	});

	test('the numbers of a condition say what the condition says', () => {
		let bekeken = 0;
		for (const { kaart, voorwaarden } of alle)
			for (const { id, staat, vergelijkingen } of voorwaarden)
				for (const vergelijking of vergelijkingen) {
					expect(vergelijking.staat, `${kaart.id} ${id}: ${inTekst(vergelijking)}`).toBe(staat);
					bekeken++;
				}
		expect(bekeken).toBeGreaterThan(1000);
	});

	test('each norm that was read says of when it is and where it stands, or that nobody states it for that day', () => {
		let bekeken = 0;
		for (const { kaart, normen, ontbrekend } of alle)
			for (const { naam, bron, zekerheid, vanaf } of normen) {
				if (vanaf === null) expect(ontbrekend, kaart.id).toContain(naam);
				else {
					expect(vanaf, `${kaart.id} ${naam}`).toMatch(/^\d+ [a-z]+ \d{4}$/);
					expect(bron!.titel.trim(), `${kaart.id} ${naam}`).not.toBe('');
					expect(zekerheid, `${kaart.id} ${naam}`).not.toBeNull();
					bekeken++;
				}
			}
		expect(bekeken).toBeGreaterThan(1000);
	});
});

test('every gemeente gives a trace for each of its regelingen', async () => {
	for (const gemeente of gemeenteIds) {
		const spoor = await sporen({ ...alleen, kinderen: [{ leeftijd: 9 }], kosten: ['zorg'] }, gemeente);
		for (const { id } of (await laadRegelset([gemeente])).regelingen) expect(spoor(id).kaart.id).toBe(id);
	}
});
