import { isLang } from '$lib/i18n/talen';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? 'nl';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', isLang(lang) ? lang : 'nl'),
	});
};
