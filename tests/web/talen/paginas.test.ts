/** The configuration cannot read the list of languages, so it has one of its own. */
import { expect, test } from 'vitest';
import config from '../../../svelte.config.js';
import { talen } from '../../../src/lib/i18n/talen.ts';

const gebouwd = config.kit!.prerender!.entries as readonly string[];

test.each(talen)('every page of the check is built in %s', (lang) => {
	for (const pagina of ['', 'uitkomst/', 'controleren/', 'direct-hulp/', 'meer-verdienen/'])
		expect(gebouwd).toContain(`/${lang}/${pagina}`);
});

test('and in no language that is not offered', () => {
	const gevonden = new Set(gebouwd.flatMap((pad) => /^\/(\w\w)\//.exec(pad)?.[1] ?? []));
	expect([...gevonden].sort()).toEqual([...talen].sort());
});
