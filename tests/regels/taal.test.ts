/** Everybody can read what we say: of the rules and of the screens (requirement M05). */
import { describe, expect, it } from 'vitest';
import { alleEisen } from '#rules';
import { leesStand } from '../../scripts/stand/lezen.ts';
import { keur, langsteVraag, type Tekst } from '../../scripts/taal/keur.ts';
import { fleschDouma, lettergrepen, woorden, zinnen } from '../../scripts/taal/leesbaarheid.ts';
import { leesLocale, tekstenVanRegels, tekstenVanSchermen } from '../../scripts/taal/verzamel.ts';

const stand = await leesStand();
const vanRegels = tekstenVanRegels(stand);
const vanSchermen = tekstenVanSchermen();
const voorInwoners = (teksten: readonly Tekst[]) =>
	teksten.filter(({ lezer }) => lezer === 'inwoner').map(({ tekst }) => tekst);

describe('elke tekst', () => {
	it.each([
		['van de regels', vanRegels],
		['van de schermen', vanSchermen],
	])('%s heeft korte zinnen en gewone woorden, zonder bedrag of nummer', (_naam, teksten) => {
		expect(teksten.length).toBeGreaterThan(100);
		expect([...new Set(teksten.flatMap(keur))]).toEqual([]);
	});

	it('leest samen gemakkelijk (Flesch-Douma minstens 80), en geen lang stuk moeilijk (minstens 70)', () => {
		expect(fleschDouma(voorInwoners(vanRegels))).toBeGreaterThanOrEqual(80);
		expect(fleschDouma(voorInwoners(vanSchermen))).toBeGreaterThanOrEqual(80);
		const moeilijk = [...vanRegels, ...vanSchermen]
			.filter(({ lezer, tekst }) => lezer === 'inwoner' && woorden(tekst).length >= 50)
			.filter(({ tekst }) => fleschDouma([tekst]) < 70);
		expect(moeilijk.map(({ plaats }) => `${plaats}: gebruik kortere woorden en zinnen.`)).toEqual([]);
	});
});

describe('elke eis', () => {
	it.each(stand.regelingen.map(({ wat }) => [wat.id, wat] as const))(
		'van %s heeft een tekst bij ja, nee en open',
		(id, r) => {
			const { toetsen } = stand.teksten.regelingen[id]!;
			const leeg = alleEisen(r).flatMap(([eis]) =>
				(['ja', 'nee', 'open'] as const)
					.filter((wat) => !toetsen[eis]?.[wat].trim())
					.map((wat) => `${eis}: schrijf in teksten/nl.ts wat de inwoner leest bij "${wat}".`),
			);
			expect(leeg).toEqual([]);
		},
	);
});

describe('elke vraag', () => {
	interface Vraag {
		readonly vraag: string;
		readonly waarom: string;
		readonly fout: string;
	}
	/** A screen that only says something asks nothing, so it has no fault to make. */
	const locale = leesLocale();
	const vragen = ['vragen.json', 'vervolgvragen.json']
		.flatMap((bestand) => Object.entries(locale[bestand] as Record<string, Vraag>))
		.filter(([nummer, scherm]) => /^\d+$/.test(nummer) && scherm.fout !== '');
	it.each(vragen)('vraag %s: kort, met een waarom', (_nummer, { vraag, waarom }) => {
		expect(waarom.trim(), 'Schrijf bij "waarom" waarom wij dit vragen.').not.toBe('');
		expect(vraag.endsWith('?'), 'Een vraag eindigt met een vraagteken.').toBe(true);
		expect(woorden(vraag).length, `Een vraag heeft hoogstens ${langsteVraag} woorden.`).toBeLessThanOrEqual(
			langsteVraag,
		);
	});
	it('zijn er genoeg', () => expect(vragen.length).toBeGreaterThan(15));
});

describe('de keuring zelf', () => {
	const inwoner = (tekst: string) => keur({ plaats: 'hier', tekst, lezer: 'inwoner' });
	const vijftien = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien';

	it.each([
		['een lange zin', `${vijftien} vijftien zestien.`, 'heeft 16 woorden'],
		['een verboden woord', 'Dit is voor Minima.', 'mensen met weinig geld'],
		['een woord in een ander woord', 'Hulp bij fraudeurs.', 'zeg wat iemand moet doen'],
		['een ambtelijke zin', 'U komt hiervoor niet in aanmerking.', 'recht hebben op'],
		['een afkorting', 'Vraag uw BSN op.', '"BSN" is een afkorting'],
		['een afgekort woord', 'Neem bijv. uw pas mee.', 'voluit'],
		['een bedrag', 'U krijgt € 40.', 'bedrag'],
		['een bedrag in woorden', 'U krijgt 40 euro.', 'bedrag'],
		['een telefoonnummer', 'Bel 14 023.', 'telefoonnummer'],
		['een gratis nummer', 'Bel 0800 8115.', 'telefoonnummer'],
	])('vindt %s', (_naam, tekst, woord) => {
		expect(inwoner(tekst)).toEqual([expect.stringMatching(/^hier: /)]);
		expect(inwoner(tekst)[0]).toContain(woord);
	});

	it.each([
		`${vijftien} {grens}.`,
		'Vraag naar team Minima.',
		'Krijgt u AOW, AIO of geld van DUO? Log in met DigiD.',
		'De grens is {draagkracht} en {{fraude}}.',
		'Vul een bedrag in, bijvoorbeeld 1350',
		'Bel <1>{{nummer}}</1>',
		'Kies 18, 19 of 20 jaar',
	])('laat goed zijn: %s', (tekst) => expect(inwoner(tekst)).toEqual([]));

	it('vraagt van een tekst voor beleidsmedewerkers minder', () => {
		const tekst = `${vijftien} vijftien zestien over draagkracht en het BSN.`;
		expect(keur({ plaats: 'hier', tekst, lezer: 'beleid' })).toEqual([]);
		expect(keur({ plaats: 'hier', tekst: 'Het is € 40.', lezer: 'beleid' })).toHaveLength(1);
	});

	it('telt zinnen, woorden en lettergrepen', () => {
		expect(zinnen('Dit wel:\n- loon\n- pensioen\nBel 0,5 keer. Echt? Ja!')).toEqual([
			'Dit wel:',
			'loon',
			'pensioen',
			'Bel 0,5 keer.',
			'Echt?',
			'Ja!',
		]);
		expect(woorden('U (of {{naam}}) hebt Nieuw-Vennep – <1>ja</1>')).toEqual([
			'U',
			'of',
			'plek',
			'hebt',
			'Nieuw-Vennep',
			'ja',
		]);
		const tellen = {
			u: 1,
			geld: 1,
			inkomen: 3,
			uitkering: 3,
			gemeente: 3,
			vakantietoeslag: 5,
			leeuw: 1,
			mooi: 1,
			ingediend: 3,
		};
		expect(Object.fromEntries(Object.keys(tellen).map((woord) => [woord, lettergrepen(woord)]))).toEqual(tellen);
	});

	it('rekent Flesch-Douma uit', () => {
		expect(fleschDouma(['Bel de bank.'])).toBeCloseTo(206.8 - 77 - 0.93 * 3, 6);
		expect(fleschDouma(['Verantwoordelijkheidsgevoel veronderstelt maatschappelijke betrokkenheid.'])).toBeLessThan(0);
	});
});
