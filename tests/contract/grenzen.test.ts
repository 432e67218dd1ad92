import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

let eslint: ESLint;
beforeAll(() => {
	eslint = new ESLint();
});

/** The messages of the linter for a file that does not exist. */
async function meldingenVoor(filePath: string, code: string): Promise<string[]> {
	const [resultaat] = await eslint.lintText(code, { filePath });
	return resultaat!.messages
		.filter(({ severity }) => severity === 2)
		.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const haal = (uit: string) => `import { iets } from '${uit}';\nexport const anders = iets;\n`;
const haalType = (uit: string) => `import type { Iets } from '${uit}';\nexport type Anders = Iets;\n`;

const verboden: readonly (readonly [bestand: string, code: string])[] = [
	['rules/kern/x.ts', haal('../feiten/index.ts')],
	['rules/kern/x.ts', haalType('../regelingen/bijstand/index.ts')],
	['rules/bronnen/x.ts', haal('../begrippen/inkomen.ts')],
	['rules/feiten/x.ts', haal('../begrippen/inkomen.ts')],
	['rules/begrippen/x.ts', haal('../sjablonen/gemeente.ts')],
	['rules/begrippen/x.ts', 'export const laad = () => import("../sjablonen/gemeente.ts");\n'],
	['rules/begrippen/x.ts', "export { iets } from '../sjablonen/gemeente.ts';\n"],
	['rules/begrippen/x.ts', "export * from '../index.ts';\n"],
	['rules/sjablonen/x.ts', haal('../gemeenten/haarlem/normen.ts')],
	['rules/sjablonen/x.ts', haal('../varianten/norm.ts')],
	['rules/regelingen/x/index.ts', haal('../../varianten/norm.ts')],
	['rules/regelingen/x/index.ts', haal('../bijstand/normen.ts')],
	['rules/regelingen/x/index.ts', haal('../../gemeenten/haarlem/normen.ts')],
	['rules/regelingen/x/index.ts', haal('../../register.ts')],
	['rules/gemeenten/x/index.ts', haal('../haarlem/normen.ts')],
	['rules/gemeenten/x/index.ts', haal('../../regelingen/bijstand/index.ts')],
	['rules/gemeenten/x/pas/index.ts', haal('../laptop/normen.ts')],
	['rules/regelingen/x/teksten/nl.ts', haal('../index.ts')],
	['rules/regelingen/x/teksten/nl.ts', haal('../../../kern/datum.ts')],
	['rules/nieuw/x.ts', haal('../kern/datum.ts')],
	['rules/kern/x.ts', haal('zod/mini')],
	['rules/kern/x.ts', haal('node:fs')],
	['rules/kern/x.ts', haal('#rules')],
	['rules/kern/x.ts', haal('../../src/lib/taal/getal.ts')],
	['src/lib/check/x.ts', haal('../../../rules/kern/datum.ts')],
	['src/lib/check/x.ts', haal('../../../scripts/verslag.ts')],
	['src/lib/ui/x.ts', haal('#rules')],
	['scripts/x.ts', haal('../rules/index.ts')],
];

const toegestaan: readonly (readonly [bestand: string, code: string])[] = [
	['rules/begrippen/x.ts', haal('../kern/datum.ts')],
	['rules/varianten/x.ts', haal('../sjablonen/afbouw.ts')],
	['rules/begrippen/x.ts', haal('./inkomen.ts')],
	['rules/regelingen/x/index.ts', haal('./normen.ts')],
	['rules/gemeenten/x/index.ts', haal('./pas/index.ts')],
	['rules/gemeenten/x/pas/index.ts', haal('../normen.ts')],
	['rules/gemeenten/x/pas/teksten/nl.ts', haal('../../teksten/aanvraag.nl.ts')],
	['rules/gemeenten/x/teksten/nl.ts', haal('../pas/teksten/nl.ts')],
	['rules/regelingen/x/teksten/nl.ts', haalType('../index.ts')],
	['rules/regelingen/x/teksten/nl.ts', haal('../../../sjablonen/teksten.nl.ts')],
	['rules/index.ts', haal('./register.ts')],
	['src/lib/check/x.ts', haal('#rules')],
	['scripts/x.ts', haal('../src/lib/contract/uitkomst.ts')],
	['tests/kern/x.ts', haal('../../rules/kern/datum.ts')],
];

describe('de importrichting', () => {
	it.each(verboden)('verbiedt in %s: %s', async (bestand, code) => {
		expect(await meldingenVoor(bestand, code)).toEqual([expect.stringMatching(/^huis\/importrichting: /)]);
	});

	it.each(toegestaan)('laat toe in %s: %s', async (bestand, code) => {
		expect(await meldingenVoor(bestand, code)).toEqual([]);
	});
});

const verbodenInRegels = [
	['de klok', 'export const nu = () => Date.now();'],
	['de dag van vandaag', 'export const nu = () => new Date();'],
	['de dag van vandaag als tekst', 'export const nu = () => Date();'],
	['toeval', 'export const gok = () => Math.random();'],
	['opmaak met Intl', 'export const opmaak = new Intl.NumberFormat();'],
	['opmaak van een getal', 'export const opmaak = (getal: number) => getal.toLocaleString();'],
	['het netwerk', 'export const haal = () => fetch("/");'],
	['de omgeving', 'export const pad = process.env;'],
] as const;

describe('regels kennen geen wereld om zich heen', () => {
	it.each(verbodenInRegels)('verbiedt %s', async (_, code) => {
		expect(await meldingenVoor('rules/kern/x.ts', code)).toEqual([expect.stringMatching(/^no-restricted-/)]);
	});

	it('laat rekenen met een gegeven dag toe', async () => {
		const code = 'export const dag = (jaar: number) => new Date(Date.UTC(jaar, 0, 1));';
		expect(await meldingenVoor('rules/kern/x.ts', code)).toEqual([]);
	});
});
