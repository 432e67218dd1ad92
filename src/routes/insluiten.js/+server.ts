/** The script with which somebody puts the test on a page of their own. */
import { addNamespace, createI18n } from '$lib/i18n/i18n';
import { talen } from '$lib/i18n/talen';
import element from '$lib/insluiten/element.js?raw';
import { kaal } from '$lib/taal/merken';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The title of the start page in every language. */
async function titels() {
	const paren = talen.map(async (lang) => {
		const i18n = await createI18n(lang);
		await addNamespace(i18n, 'tekst');
		return [lang, kaal(i18n.t('titel', { titel: i18n.t('start.titel', { ns: 'tekst' }) }))];
	});
	return JSON.stringify(Object.fromEntries(await Promise.all(paren)));
}

export const GET: RequestHandler = async () =>
	new Response(element.replace('/* TITELS */ {}', await titels()), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
