/** Where the translations of the rules stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogus } from '#rules/vertaald';

export const catalogusmap = join(import.meta.dirname, '../../rules/talen');
export const catalogusbestand = (taal: string, deel: string) => join(catalogusmap, taal, `${deel}.ts`);

/** Empty where there is none yet. */
export async function leesCatalogus(taal: string, deel: string): Promise<Catalogus> {
	const pad = catalogusbestand(taal, deel);
	return existsSync(pad) ? ((await import(pad)) as { default: Catalogus }).default : {};
}
