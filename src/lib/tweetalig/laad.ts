/** All of the second language; only who chooses one loads this. */
import type { GemeenteId, Tekstbundel } from '#rules';
import { laadVertaling } from '#rules/vertaald';
import { addNamespace, addVervolgvragen, createI18n, type Taal } from '../i18n/i18n';
import { nagekeken } from '../i18n/nagekeken';
import { richtingVan } from '../i18n/schrift';
import Stukken from '../onderdelen/Stukken.svelte';
import { vertaalzinnen } from '../onderdelen/vertaalzinnen';
import type { AndereTaal } from '../i18n/talen';
import type { Tweede } from './tweetalig.svelte';

async function taalVan(lang: AndereTaal): Promise<Taal> {
	const taal = await createI18n(lang);
	const vragen = async () => {
		await addNamespace(taal, 'vragen');
		await addVervolgvragen(taal);
	};
	const andere = (['agenda', 'blad', 'uitkomst', 'vertaling'] as const).map((naam) => addNamespace(taal, naam));
	await Promise.all([vragen(), ...andere]);
	return taal;
}

/** @param dutch the texts of the country and of this gemeente */
export async function laadTweede(lang: AndereTaal, gemeente: GemeenteId | null, dutch: Tekstbundel): Promise<Tweede> {
	const [taal, vertaald] = await Promise.all([taalVan(lang), gemeente ? laadVertaling([gemeente], lang, dutch) : null]);
	const zinnen = vertaalzinnen(lang in nagekeken, vertaald?.stand ?? null);
	return { lang, dir: richtingVan(lang), gemeente, taal, vertaald, zinnen, Stukken };
}
