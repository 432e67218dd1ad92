/** How the words of the glossary stand in a text. The meanings are in locales/<lang>/woorden.json. */

/** Another form of a word. */
export const vormen: Readonly<Record<string, string>> = {
	aanslagen: 'aanslag',
	bewindvoerders: 'bewindvoerder',
	bijstandsuitkering: 'bijstand',
	'het rijk': 'Rijk',
	besluiten: 'besluit',
	deurwaarders: 'deurwaarder',
	jaaropgaven: 'jaaropgave',
	loonstroken: 'loonstrook',
	'onafhankelijke cliëntondersteuning': 'cliëntondersteuning',
	toeslagen: 'toeslag',
	uitkeringen: 'uitkering',
	wijkteams: 'wijkteam',
};

/** In Dutch everybody knows these; in another language they are explained. */
export const bekend: readonly string[] = [
	'basisschool',
	'gemeente',
	'koophuis',
	'mbo',
	'Rijk',
	'schulden',
	'spaargeld',
	'zorgverzekering',
];
