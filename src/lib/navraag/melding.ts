import type { Navraag } from '#rules';
import type { i18n } from 'i18next';
import { euro } from '../taal/getal';
import { hoogsteVan } from './velden';

/** What to do about a field that cannot be read. */
export function foutmelding(t: i18n['t'], veld: Navraag): string {
	const top = hoogsteVan(veld);
	return top === null ? t('fout', { ns: 'narekenen' }) : t('foutMetTop', { ns: 'narekenen', hoogste: euro(top) });
}
