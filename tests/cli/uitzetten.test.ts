/** The switch as a helper meets it: one line in a file, and the command line says "misschien, bel". */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draai, type Afloop } from './draai.ts';
import { maakKopie } from './kopie.ts';

describe('in een kopie waarin iets uit staat', () => {
	const { map, weg } = maakKopie();
	afterAll(weg);
	const zetUit = (waar: string, id: string) => {
		const pad = join(map, 'rules', waar, 'uitgezet.ts');
		const nieuw = readFileSync(pad, 'utf8').replace(/= \[.*\]/, `= ['${id}']`);
		expect(nieuw).toContain(`'${id}'`);
		writeFileSync(pad, nieuw);
	};
	const antwoorden = {
		leeftijd: 40,
		heeftPartner: false,
		kinderen: [],
		medebewoners27: 0,
		woonsituatie: 'huurhuis',
		inkomstenbronnen: ['ww'],
		inkomen: 500,
		inkomenIsInclusiefVakantiegeld: false,
		vermogen: 100,
		opleiding: 'geen',
		kosten: [],
		rekeningenLukken: 'nee',
		spoed: ['geen-eten'],
	};
	let json: Afloop;
	let tekst: Afloop;
	let dekking: Afloop;
	beforeAll(async () => {
		zetUit('gemeenten/zandvoort', 'zandvoortpas');
		zetUit('gemeenten/haarlemmermeer', 'voedselhulp');
		zetUit('regelingen', 'bijstand');
		const invoer = (gemeente: string) => JSON.stringify({ gemeente, peildatum: '2026-11-24', antwoorden });
		[json, tekst, dekking] = await Promise.all([
			draai('bereken', { args: ['--json'], invoer: invoer('zandvoort'), map }),
			draai('bereken', { invoer: invoer('haarlemmermeer'), map }),
			draai('dekking', { args: ['--json'], map }),
		]);
	}, 60_000);

	it('is de uitkomst misschien, zonder bedrag en zonder vraag', () => {
		expect(json).toMatchObject({ code: 0, fout: '' });
		const { regelingen } = JSON.parse(json.uit);
		for (const id of ['zandvoort-zandvoortpas', 'bijstand'])
			expect(regelingen.find((een: { id: string }) => een.id === id)).toMatchObject({
				oordeel: 'misschien',
				bedrag: null,
				ontbreekt: [],
				voorbehouden: [{ id: 'uitgezet', geldt: true }],
			});
	});

	it('leest een hulpverlener wie hij moet bellen', () => {
		const blok = tekst.uit.slice(tekst.uit.indexOf('Geld om van te leven'));
		expect(blok).toContain('Bel de gemeente. Vraag of dit voor u is.\n       Gemeente Haarlemmermeer: ');
	});

	it('laat een route naar eten alleen nog het nummer van de gemeente zien', () => {
		const blok = tekst.uit.slice(tekst.uit.indexOf('!! BEL VANDAAG: Hulp als er geen eten is')).split('\n\n')[0]!;
		const [, zin, ...contacten] = blok.split('\n');
		expect(zin).toContain('Bel de gemeente. Zij weten wie u kan helpen.');
		expect(contacten).toEqual([expect.stringMatching(/^ {3}Gemeente Haarlemmermeer: [\d ]+ \(/)]);
	});

	it('telt in de dekking als uitgezet', () => {
		const { regelingen } = JSON.parse(dekking.uit);
		const uit = regelingen.filter((een: { uitgezet: boolean }) => een.uitgezet).map((een: { id: string }) => een.id);
		expect(uit).toEqual(expect.arrayContaining(['bijstand', 'zandvoort-zandvoortpas']));
	});
});
