/** What the hard words mean, in the language of the page. */
import { addNamespace, type Taal } from '../i18n/i18n';
import Stukken from '../onderdelen/Stukken.svelte';
import Woord from '../onderdelen/Woord.svelte';
import Woordvensters from '../onderdelen/Woordvensters.svelte';
import type { Kennis } from './kring.svelte';
import { zoekerVan, type Woordenlijst } from './zoek';

export async function kennisVan(taal: Taal): Promise<Kennis> {
	await addNamespace(taal, 'woorden');
	const lijst = taal.getResourceBundle(taal.language, 'woorden') as Woordenlijst;
	return { lijst, zoek: zoekerVan(lijst, taal.language === 'nl'), Stukken, Woord, Vensters: Woordvensters };
}
