import { base } from '$app/paths';
import { richtingVan } from '$lib/i18n/schrift';
import { isLang } from '$lib/i18n/talen';
import { adres } from '$lib/server/adres';
import { isVindbaar } from '$lib/server/vindbaar';
import type { Handle, RequestEvent } from '@sveltejs/kit';

/** Shown at any depth, so its own addresses cannot depend on where it is. */
const vanafDeWortel = (html: string) => html.replace(/="\.\//g, `="${base}/`);

/** What came in the fragment has to leave the address bar before the page waits for anything. */
const metFragmentscript = (html: string) =>
	html.replace('<meta charset="utf-8" />', (meta) => `${meta}\n\t\t<script src="../../overnemen.js"></script>`);

const inKop = (html: string, regel: string) => html.replace('</head>', `\t${regel}\n\t</head>`);

/** What search engines have to know. The first question has no byte to spare: it has one address anyway. */
function voorZoekmachines(html: string, { route, params, url }: RequestEvent): string {
	if (!isVindbaar(route.id ?? '', params)) return inKop(html, '<meta name="robots" content="noindex" />');
	if (!adres || route.id?.includes('(check)')) return html;
	// The start page stands at two addresses.
	return inKop(
		html,
		`<link rel="canonical" href="${adres}${url.pathname === `${base}/` ? '/nl/' : url.pathname.slice(base.length)}" />`,
	);
}

export const handle: Handle = ({ event, resolve }) => {
	const gevraagd = event.params.lang ?? 'nl';
	const lang = isLang(gevraagd) ? gevraagd : 'nl';
	const route = event.route.id;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const metTaal = voorZoekmachines(html.replace('%lang%', lang).replace('%dir%', richtingVan(lang)), event);
			if (route === '/[lang=lang]/(check)/overnemen') return metFragmentscript(metTaal);
			return route === '/404.html' ? vanafDeWortel(metTaal) : metTaal;
		},
	});
};
