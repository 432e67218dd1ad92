/** Who has an old page open asks the server for this name: a new site with the old name would never be fetched. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { versieVan } from '../../scripts/versie.js';
import config from '../../svelte.config.js';

const map = mkdtempSync(join(tmpdir(), 'versie-'));
afterAll(() => rmSync(map, { recursive: true }));
const schrijf = (inhoud: string) => {
	mkdirSync(join(map, 'diep'), { recursive: true });
	writeFileSync(join(map, 'diep', 'een.ts'), inhoud);
};

it('is een andere na elke verandering, en dezelfde zonder', () => {
	schrijf('1');
	const eerst = versieVan([map], ['haarlem']);
	expect(versieVan([map], ['haarlem'])).toBe(eerst);
	expect(versieVan([map], ['zandvoort'])).not.toBe(eerst);
	schrijf('2');
	expect(versieVan([map], ['haarlem'])).not.toBe(eerst);
});

it('is die van de site zelf', () => {
	expect(config.kit?.version?.name).toMatch(/^[0-9a-f]{12}$/);
});
