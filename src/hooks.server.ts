import { base } from '$app/paths';
import { richtingVan } from '$lib/i18n/schrift';
import { isLang } from '$lib/i18n/talen';
import type { Handle } from '@sveltejs/kit';

/** Shown at any depth, so its own addresses cannot depend on where it is. */
const vanafDeWortel = (html: string) => html.replace(/="\.\//g, `="${base}/`);

/** What came in the fragment has to leave the address bar before the page waits for anything. */
const metFragmentscript = (html: string) =>
	html.replace('<meta charset="utf-8" />', (meta) => `${meta}\n\t\t<script src="../../overnemen.js"></script>`);

export const handle: Handle = ({ event, resolve }) => {
	const gevraagd = event.params.lang ?? 'nl';
	const lang = isLang(gevraagd) ? gevraagd : 'nl';
	const route = event.route.id;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const metTaal = html.replace('%lang%', lang).replace('%dir%', richtingVan(lang));
			if (route === '/[lang=lang]/(check)/overnemen') return metFragmentscript(metTaal);
			return route === '/404.html' ? vanafDeWortel(metTaal) : metTaal;
		},
	});
};
