/** What the guides tell somebody to open or copy is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const gidsen = [
	'docs/eerste-klussen.md',
	'docs/uitbrengen.md',
	...readdirSync('docs/beleid').map((naam) => `docs/beleid/${naam}`),
];

it.each(gidsen)('%s noemt alleen bestanden die er zijn', (gids) => {
	const paden = [...readFileSync(gids, 'utf8').matchAll(/`((?:rules|src|tests|docs|scripts|static)\/[^`\s<>*]*)`/g)];
	for (const [, pad] of paden) expect(existsSync(pad!), pad).toBe(true);
});

it('laat precies overnemen wat er in de code staat', () => {
	const [, oud, , uit] = readFileSync('docs/beleid/regel-nakijken.md', 'utf8').split('```');
	const map = 'rules/gemeenten/haarlemmermeer';
	const regels = oud!
		.split('\n')
		.slice(1)
		.map((regel) => regel.replace(/^ {3}/, ''))
		.join('\n')
		.trim();
	expect(readFileSync(`${map}/individuele-inkomenstoeslag/normen.ts`, 'utf8')).toContain(regels);
	expect(uit).toContain("datum: '2026-12' }");
	expect(readFileSync(`${map}/uitgezet.ts`, 'utf8')).toContain('export const uitgezet: readonly string[] = [');
});
