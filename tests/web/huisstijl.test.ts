/** A gemeente sets its look in one file; nobody gets a look that cannot be read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onleesbaar } from '../../scripts/huisstijl/contrast.ts';
import { contrast } from '../../scripts/huisstijl/kleur.ts';
import { huisstijlen, leesHuisstijl } from '../../scripts/huisstijl/lees.ts';
import { huisCss, themaCss } from '../../scripts/themas.ts';

const testdam = readFileSync('tests/gemeente-erbij/testdam/huisstijl.json', 'utf8');
const lees = (stijl: object) => () => leesHuisstijl(JSON.stringify(stijl), 'huisstijl.json');

test('contrast is counted as WCAG does', () => {
	// Black on white, and the grey that is the lightest to pass on white: https://webaim.org/articles/contrast/
	expect(contrast('#000', '#ffffff')).toBe(21);
	expect(contrast('#767676', '#fff')).toBeGreaterThanOrEqual(4.5);
	expect(contrast('#777777', '#fff')).toBeLessThan(4.5);
	expect(contrast('rebeccapurple', '#fff')).toBeNull();
});

test('the look of the app and of every gemeente can be read, by light and by dark', () => {
	expect(onleesbaar({ tokens: {}, donker: {} })).toEqual([]);
	expect(Object.keys(huisstijlen())).toEqual(['haarlem', 'zandvoort']);
	expect(leesHuisstijl(testdam, 'testdam').afzender).toBe('Gemeente Testdam');
});

test('a colour that nobody can read stops the build, and says which', () => {
	const zwak = { '--accent': '#8fd6b1', '--accent-licht': '#e4f2ea', '--op-accent': '#ffffff' };
	expect(lees({ tokens: zwak })).toThrow(/In het licht verschilt --accent \(#8fd6b1\) te weinig van --papier/);
	const knop = { '--nl-button-primary-background-color': '#ffd700', '--nl-button-primary-color': '#ffffff' };
	expect(lees({ tokens: knop })).toThrow(/--nl-button-primary-color \(#ffffff\) te weinig/);
	// By light alone it passes; the same colour by dark does not.
	expect(lees({ tokens: { '--accent': '#1b5e3f' }, donker: { '--accent': '#1b5e3f' } })).toThrow(/In het donker/);
	expect(lees({ tokens: { '--accent': 'green' } })).toThrow('Schrijf --accent');
});

test('a look sets what is read and nothing else, and fetches nothing', () => {
	expect(lees({ tokens: { '--nl-button-primray-color': '#000000' } })).toThrow('Geen onderdeel leest');
	expect(lees({ tokens: { '--lettertype': 'x;} body{display:none' } })).toThrow('Een waarde bevat geen ;');
	expect(lees({ tokens: { '--papier': 'url(https://elders.invalid/x.png)' } })).toThrow('geen url()');
	expect(lees({ tokens: {}, logo: 'x.svg' })).toThrow('logo');
});

test('a look is for who lives there, or for the whole site of one gemeente', () => {
	const stijl = leesHuisstijl(testdam, 'testdam');
	expect(themaCss({ testdam: stijl })).toMatch(/^\[data-thema='testdam'\]\{--accent:#1b5e3f;/);
	expect(huisCss(stijl)).toMatch(/^:root,\[data-thema\]\{--accent:#1b5e3f;.*prefers-color-scheme:dark\)\{:root,/);
});
