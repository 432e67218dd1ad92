/** The texts that a page is built with. */
import { addNamespace, addVervolgvragen, createI18n, type Namespace, type Taal } from '$lib/i18n/i18n';
import type { Lang } from '$lib/i18n/talen';

/** An instance with all questions and these parts of the site. */
export async function tekstenMetVragen(lang: Lang, ...delen: readonly Namespace[]): Promise<Taal> {
	const i18n = await createI18n(lang);
	await Promise.all(['vragen' as const, ...delen].map((deel) => addNamespace(i18n, deel)));
	await addVervolgvragen(i18n);
	return i18n;
}
