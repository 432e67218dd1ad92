/** Brings the translations of the rules up to date with the Dutch: what is new is empty, what is gone goes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { vertaaltalen, type Catalogus } from '#rules/vertaald';
import { catalogusbestand, catalogusmap, leesCatalogus } from './talen/catalogus.ts';
import { nederlandseTeksten } from './talen/nederlands.ts';
import { woordenlijstpad, woordenlijstVan } from './talen/woordenlijst.ts';

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
	mkdirSync(join(catalogusmap, taal), { recursive: true });
	const eerder: Catalogus = Object.assign(
		{},
		...(await Promise.all(Object.keys(delen).map((deel) => leesCatalogus(taal, deel)))),
	);
	for (const [deel, teksten] of Object.entries(delen)) {
		const pad = catalogusbestand(taal, deel);
		const opmaak = { ...(await resolveConfig(pad)), filepath: pad };
		writeFileSync(pad, await format(alsModule(teksten, eerder), opmaak));
	}
	writeFileSync(woordenlijstpad(taal), await woordenlijstVan(taal));
	const alle = Object.values(delen).flat();
	const open = alle.filter((tekst) => !eerder[tekst]);
	console.log(`${taal}: ${alle.length - open.length} van ${alle.length} teksten vertaald.`);
}
