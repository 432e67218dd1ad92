/** What the drafted statements say of the technique is what the code does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { langsteZin } from '../../scripts/taal/keur.ts';
import { vulIn } from '../../scripts/uitgave/verklaringen.ts';
import { bewaarminuten, opslagsleutel } from '../../src/lib/check/opslag.ts';
import { bergsleutel } from '../../src/lib/clienten/berging.ts';
import { slotminuten } from '../../src/lib/clienten/slottijd.ts';
import { herhalingen } from '../../src/lib/geheim/sleutel.ts';
import { codelengte } from '../../src/lib/overdracht/code.ts';
import { termijnen } from '../../src/lib/overdracht/pakket.ts';

const map = 'docs/verklaringen';
const namen = readdirSync(map).filter((naam) => naam !== 'LEESMIJ.md');
const lees = (naam: string) => readFileSync(`${map}/${naam}`, 'utf8');
const treffers = (tekst: string, vorm: RegExp) => [...tekst.matchAll(vorm)].map(([, een]) => een);

/** Every place in the text that has the shape says this, and there is at least one. */
function zegt(tekst: string, vorm: RegExp, wat: string) {
	const gevonden = treffers(tekst, vorm);
	expect(gevonden.length, String(vorm)).toBeGreaterThan(0);
	expect(new Set(gevonden)).toEqual(new Set([wat]));
}

describe.each(['privacyverklaring.md', 'dpia-prescan.md'])('%s', (naam) => {
	const tekst = lees(naam);

	it('noemt de plaats en de tijd waarin antwoorden bewaard worden', () => {
		zegt(tekst, /`sessionStorage`[^.|`]*`([^`]+)`/g, opslagsleutel);
		zegt(tekst, /`localStorage`[^.|`]*`([^`]+)`/g, bergsleutel);
		const zinnen = tekst.split(/[.;|]\s/).filter((zin) => zin.includes(' minuten'));
		const metSlot = zinnen.filter((zin) => zin.includes('slot'));
		const zonderSlot = zinnen.filter((zin) => !zin.includes('slot'));
		zegt(metSlot.join(), /(\d+) minuten/g, String(slotminuten));
		zegt(zonderSlot.join(), /(\d+) minuten/g, String(bewaarminuten));
	});
});

it('noemt hoe een link op slot gaat en hoe lang hij werkt', () => {
	zegt(lees('privacyverklaring.md'), /code van (\d+) cijfers/g, String(codelengte));
	expect(lees('privacyverklaring.md')).toContain(
		`een ${Object.keys(termijnen)
			.join(', een ')
			.replace(/, een (\w+)$/, ' of een $1')}`,
	);
	zegt(lees('dpia-prescan.md'), /PBKDF2, ([\d.]+) keer/g, herhalingen.toLocaleString('nl-NL'));
	expect(Math.max(...Object.values(termijnen))).toBe(7 * 24 * 3600);
});

describe('toegankelijkheidsverklaring.md', () => {
	const tekst = lees('toegankelijkheidsverklaring.md');

	it('noemt precies de regels die axe draait, en de grens van onze zinnen', () => {
		const gedraaid = /const tags = \[([^\]]+)\]/.exec(readFileSync('tests/e2e/hulp.ts', 'utf8'))![1]!;
		expect(treffers(tekst, /`(wcag\w+)`/g)).toEqual(treffers(gedraaid, /'(\w+)'/g));
		zegt(tekst, /zinnen van hoogstens (\d+) woorden/g, String(langsteZin.inwoner));
	});

	it('noemt alleen toetsen die er zijn', () => {
		const paden = treffers(tekst, /`((?:tests|docs)\/[^`]+)`/g);
		expect(paden.length).toBeGreaterThan(10);
		expect(paden.filter((pad) => !existsSync(pad!))).toEqual([]);
	});
});

it('laat open wat alleen een gemeente weet, en vraagt geen feit dat een uitgave niet heeft', () => {
	const feiten = { versie: '1', datum: '2', toetsen: '3', browsertoetsen: '4' };
	for (const naam of namen) {
		const tekst = vulIn(lees(naam), feiten);
		expect(tekst, naam).toMatch(/\[VUL IN/);
		// A phone, an address or a person would be a fact that nobody gave us.
		expect(tekst, naam).not.toMatch(/\b0\d{2,3}[ -]?\d{6,7}\b|\b\d{4} ?[A-Z]{2}\b|@\w+\.\w/);
	}
});
