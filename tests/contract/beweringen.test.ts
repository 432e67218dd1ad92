/** docs/beweringen.md names for each claim the tests that prove it: they exist, under that name, where it says. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const document = readFileSync('docs/beweringen.md', 'utf8');
const rijen = [...document.matchAll(/^\| (?!-|Bewering)(.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
	([, bewering, waar, toets]) => [bewering!, { waar: waar!, toets: toets! }] as const,
);
const linksIn = (tekst: string) => [...tekst.matchAll(/\]\(([^)]+)\)/g)].map(([, pad]) => resolve('docs', pad!));

/** As the name of a test stands in its file: one string, whole. */
const heetErZo = (bron: string, naam: string) => ["'", '"', '`'].some((teken) => bron.includes(teken + naam + teken));

describe('docs/beweringen.md', () => {
	it('is gelezen', () => expect(rijen.length).toBeGreaterThan(40));

	it.each(rijen)('%s', (_bewering, { waar, toets }) => {
		const [gezegd, bestanden] = [linksIn(waar), linksIn(toets)];
		expect([...gezegd, ...bestanden].filter((pad) => !existsSync(pad))).toEqual([]);
		const namen = [...toets.matchAll(/“([^”]+)”/g)].map(([, naam]) => naam!);
		expect([gezegd.length > 0, namen.length > 0]).toEqual([true, true]);
		for (const deel of toets.split('<br>')) {
			const [bestand] = linksIn(deel);
			const [, naam] = /“([^”]+)”/.exec(deel)!;
			expect(heetErZo(readFileSync(bestand!, 'utf8'), naam!), `${bestand}: er is geen toets "${naam}"`).toBe(true);
		}
	});
});
