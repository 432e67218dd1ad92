import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesHuishouden } from '../../src/lib/contract/huishouden.ts';
import { foutePaden, huishoudenSchema } from './schema.ts';
import { bijnaHuishouden, huishouden } from './willekeurig.ts';

const huishoudenDocument = JSON.parse(readFileSync('src/lib/contract/huishouden.schema.json', 'utf8')) as {
	properties: { antwoorden: { properties: Record<string, { type?: string | string[] }> } };
};
const foutIn = (value: unknown) => {
	const gelezen = leesHuishouden(value);
	return 'fout' in gelezen ? gelezen.fout : undefined;
};
const met = (antwoorden: unknown) => ({ antwoorden });
const kind = (leeftijd: unknown) => ({ leeftijd });

/** A message is Dutch and tells what to do. */
const zegtWatTeDoen = /^(Vul|Kies|Geef|Bij|Het veld|Het getal|Een huishouden)\b.*\.$/s;

/** What is wrong, where, and a word that helps to mend it. */
const ongeldig: readonly (readonly [naam: string, value: unknown, pad: string, woord: string])[] = [
	['geen object', 5, '', 'object'],
	['een lijst', [], '', 'object'],
	['null', null, '', 'object'],
	['geen antwoorden', {}, '/antwoorden', 'antwoorden'],
	['een verkeerd soort antwoorden', { antwoorden: [] }, '/antwoorden', 'antwoorden'],
	['een onbekend veld', { antwoorden: {}, naam: 'Jan' }, '/naam', 'naam'],
	['een onbekend antwoord', met({ inkomn: 5 }), '/antwoorden/inkomn', 'inkomn'],
	['een veld met tekens van een pad', met({ 'a/b~c': 5 }), '/antwoorden/a~1b~0c', 'a/b~c'],
	['tekst als bedrag', met({ inkomen: '1350' }), '/antwoorden/inkomen', 'bedrag'],
	['een bedrag onder nul', met({ inkomen: -1 }), '/antwoorden/inkomen', '0 tot'],
	['een veel te hoog bedrag', met({ vermogen: 10_000_000.01 }), '/antwoorden/vermogen', '10000000'],
	['een oneindig bedrag', met({ vermogen: Infinity }), '/antwoorden/vermogen', 'bedrag'],
	['een deel van een cent', met({ kaleHuur: 600.001 }), '/antwoorden/kaleHuur', 'bedrag'],
	['een bereik dat onder nul begint', met({ inkomen: { van: -5 } }), '/antwoorden/inkomen/van', 'bedrag'],
	['een bereik zonder begin', met({ inkomen: { tot: 5 } }), '/antwoorden/inkomen/van', 'bedrag'],
	['een bereik achterstevoren', met({ inkomen: { van: 9, tot: 5 } }), '/antwoorden/inkomen', 'Draai ze om'],
	['een bereik met meer', met({ inkomen: { van: 1, circa: 2 } }), '/antwoorden/inkomen/circa', 'circa'],
	['een halve leeftijd', met({ leeftijd: 40.5 }), '/antwoorden/leeftijd', 'hele jaren'],
	['een leeftijd van 121', met({ leeftijd: 121 }), '/antwoorden/leeftijd', '120'],
	['21 kinderen', met({ kinderen: Array.from({ length: 21 }, () => kind(8)) }), '/antwoorden/kinderen', '20'],
	['een kind van 18', met({ kinderen: [kind(3), kind(18)] }), '/antwoorden/kinderen/1/leeftijd', '17'],
	['een kind zonder leeftijd', met({ kinderen: [{}] }), '/antwoorden/kinderen/0/leeftijd', 'leeftijd'],
	['een kind als getal', met({ kinderen: [7] }), '/antwoorden/kinderen/0', 'leeftijd'],
	[
		'een onbekende school',
		met({ kinderen: [{ leeftijd: 9, school: 'havo' }] }),
		'/antwoorden/kinderen/0/school',
		'mbo',
	],
	['opvang als getal', met({ kinderen: [{ leeftijd: 2, opvang: 5 }] }), '/antwoorden/kinderen/0/opvang', 'soort'],
	['ja als tekst', met({ heeftPartner: 'ja' }), '/antwoorden/heeftPartner', 'true'],
	['een onbekende keuze', met({ woonsituatie: 'tent' }), '/antwoorden/woonsituatie', 'huurhuis'],
	['een onbekende bron', met({ inkomstenbronnen: ['loterij'] }), '/antwoorden/inkomstenbronnen/0', 'loon'],
	['twee keer dezelfde bron', met({ inkomstenbronnen: ['loon', 'loon'] }), '/antwoorden/inkomstenbronnen', 'één keer'],
	['21 medebewoners', met({ medebewoners27: 21 }), '/antwoorden/medebewoners27', '20'],
	['een andere gemeente', { gemeente: 'amsterdam', antwoorden: {} }, '/gemeente', 'haarlemmermeer'],
	['een dag die niet bestaat', { peildatum: '2026-02-30', antwoorden: {} }, '/peildatum', 'bestaande dag'],
	['een dag voor 2024', { peildatum: '2019-01-01', antwoorden: {} }, '/peildatum', '2024-01-01'],
	['een dag in een andere vorm', { peildatum: '22-11-2026', antwoorden: {} }, '/peildatum', '2026-11-22'],
	['een te lang id', { id: 'x'.repeat(201), antwoorden: {} }, '/id', '200'],
];

/** So many that one message for each would be more than a function can be given. */
const teVeel = Array.from({ length: 200_000 }, () => 'x');
const lijsten = Object.entries(huishoudenDocument.properties.antwoorden.properties)
	.filter(([, { type = [] }]) => type.includes('array'))
	.map(([veld]) => veld);

describe('een huishouden dat niet klopt', () => {
	it('heeft een veel te lange lijst: elke lijst zegt hoe lang zij mag zijn', () => {
		expect(lijsten).toEqual(expect.arrayContaining(['kinderen', 'inkomstenbronnen', 'spoed']));
		for (const veld of lijsten) {
			expect(foutIn(met({ [veld]: teVeel }))).toMatchObject({
				code: 'ongeldig',
				pad: `/antwoorden/${veld}`,
				melding: expect.stringMatching(/^Geef een lijst (met|van) hoogstens /),
			});
		}
	});

	it('met een heel lange naam van een veld, geeft die naam niet heel terug', () => {
		const { melding, pad = '' } = foutIn(met({ ['a~'.repeat(500_000)]: 5 }))!;
		expect(melding).toContain(`"${'a~'.repeat(30)}…"`);
		expect(pad).toBe(`/antwoorden/${'a~0'.repeat(30)}…`);
	});

	it.each(ongeldig)('%s', (_, value, pad, woord) => {
		expect(foutIn(value)).toMatchObject({ code: 'ongeldig', pad });
		expect(foutIn(value)?.melding).toMatch(zegtWatTeDoen);
		expect(foutIn(value)?.melding).toContain(woord);
	});
});

/** Sensible to the schema, but not to us: an upside-down range, a day before the first rules. */
function isZinloos(value: { peildatum?: unknown; antwoorden: Record<string, unknown> }) {
	const omgekeerd = Object.values(value.antwoorden).some((antwoord) => {
		const { van, tot } = (antwoord ?? {}) as { van?: number; tot?: number };
		return van !== undefined && tot !== undefined && van > tot;
	});
	return omgekeerd || (typeof value.peildatum === 'string' && value.peildatum < '2024-01-01');
}

describe('de controle en het schema van het contract', () => {
	it('nemen elk goed huishouden aan', () => {
		fc.assert(
			fc.property(huishouden, (value) => {
				expect(huishoudenSchema(value), JSON.stringify(huishoudenSchema.errors)).toBe(true);
				expect(foutIn(value)).toBeUndefined();
			}),
			{ numRuns: 500, seed: 1 },
		);
	});

	it('vinden hetzelfde goed en fout, op dezelfde plaats', () => {
		fc.assert(
			fc.property(bijnaHuishouden, (value) => {
				const goed = huishoudenSchema(value);
				const fout = foutIn(value);
				expect(fout === undefined, JSON.stringify(fout)).toBe(goed && !isZinloos(value));
				if (!goed) expect(foutePaden(huishoudenSchema)).toContain(fout?.pad);
				if (fout) expect(fout.melding).toMatch(zegtWatTeDoen);
			}),
			{ numRuns: 3000, seed: 1 },
		);
	});
});
