import { base } from '$app/paths';
import { isLang } from '$lib/i18n/talen';
import type { Handle } from '@sveltejs/kit';

/** Shown at any depth, so its own addresses cannot depend on where it is. */
const vanafDeWortel = (html: string) => html.replace(/="\.\//g, `="${base}/`);

export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? 'nl';
	const isOveral = event.route.id === '/404.html';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const metTaal = html.replace('%lang%', isLang(lang) ? lang : 'nl');
			return isOveral ? vanafDeWortel(metTaal) : metTaal;
		},
	});
};
