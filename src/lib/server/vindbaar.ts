/** What search engines may show: a page that says the same to everybody. */

/** Pages about answers, and what comes after them. */
const metAntwoorden = /\/\(check\)\/(?!helpen$|vragen\/)|\/gewist$|^\/404\.html$/;
const isVervolgvraag = (route: string, { nummer }: Partial<Record<string, string>>) =>
	route.includes('/vragen/') && nummer !== '1';

/** @param route id of the route @param params of its address */
export const isVindbaar = (route: string, params: Partial<Record<string, string>>): boolean =>
	!metAntwoorden.test(route) && !isVervolgvraag(route, params);
