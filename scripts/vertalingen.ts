/** Brings the translations of the rules up to date with the Dutch: what is new is empty, what is gone goes. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { vertaaltalen, type Catalogus } from '#rules/vertaald';
import { nederlandseTeksten } from './talen/nederlands.ts';

const wortel = join(import.meta.dirname, '..');

const bestandVoor = (taal: string, deel: string) => join(wortel, 'rules/talen', taal, `${deel}.ts`);

const leesCatalogus = async (pad: string): Promise<Catalogus> =>
	existsSync(pad) ? ((await import(pad)) as { default: Catalogus }).default : {};

const alsModule = (teksten: readonly string[], eerder: Catalogus) =>
	[
		"import type { Catalogus } from '../../kern/vertalen.ts';",
		'',
		'const teksten: Catalogus = {',
		...teksten.map((tekst) => `${JSON.stringify(tekst)}: ${JSON.stringify(eerder[tekst] ?? '')},`),
		'};',
		'',
		'export default teksten;',
	].join('\n');

const delen = await nederlandseTeksten();
for (const taal of vertaaltalen) {
	mkdirSync(join(wortel, 'rules/talen', taal), { recursive: true });
	const eerder: Catalogus = Object.assign(
		{},
		...(await Promise.all(Object.keys(delen).map((deel) => leesCatalogus(bestandVoor(taal, deel))))),
	);
	for (const [deel, teksten] of Object.entries(delen)) {
		const pad = bestandVoor(taal, deel);
		const opmaak = { ...(await resolveConfig(pad)), filepath: pad };
		writeFileSync(pad, await format(alsModule(teksten, eerder), opmaak));
	}
	const alle = Object.values(delen).flat();
	const open = alle.filter((tekst) => !eerder[tekst]);
	console.log(`${taal}: ${alle.length - open.length} van ${alle.length} teksten vertaald.`);
}
