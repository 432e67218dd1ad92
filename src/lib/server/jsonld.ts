/** What other software reads of a page: schema.org in JSON-LD, of the same texts as the page itself. */
import { alleEisen, uplVan, type Uitvoerder } from '#rules';
import { addNamespace, createI18n, type Taal } from '$lib/i18n/i18n';
import type { Lang } from '$lib/i18n/talen';
import { pad, regelingpad } from '$lib/paden';
import { kaal } from '$lib/taal/merken';
import { resolve } from '$app/paths';
import { grondslagVan } from '$lib/contract/uitkomst';
import { isTelefoon } from '$lib/contacten';
import { vul } from '$lib/taal/getal';
import { adres } from './adres';
import { plaatsnaam, type Ingang } from './ingangen';

const buitenDeGemeente: Readonly<Record<Exclude<Uitvoerder, 'gemeente'>, string>> = {
	waterschap: 'Het waterschap',
	'dienst-toeslagen': 'Dienst Toeslagen',
	uwv: 'Uitvoeringsinstituut Werknemersverzekeringen (UWV)',
	svb: 'Sociale Verzekeringsbank (SVB)',
};

/** Who decides. */
function uitvoerderVan({ regeling, plaats }: Ingang): string {
	const { uitvoerder = 'gemeente' } = regeling;
	if (uitvoerder !== 'gemeente') return buitenDeGemeente[uitvoerder];
	return plaats ? `Gemeente ${plaatsnaam(plaats)}` : 'De gemeente waar u woont';
}

/** A whole address where that is known; else as seen from the page. */
const heelAdres = (pad: string) => (adres ? `${adres}/${pad.slice(resolve('/').length)}` : pad);

function dienst(ingang: Ingang) {
	const { regeling, teksten, plaats, kaalId, contacten, termen } = ingang;
	const upl = uplVan(kaalId);
	const bronnen = new Map(alleEisen(regeling).map(([, { bron }]) => [grondslagVan(bron), bron]));
	return {
		'@type': 'GovernmentService',
		name: teksten.naam,
		alternateName: teksten.officieel,
		description: vul(teksten.inHetKort, termen),
		serviceType: upl?.naam ?? teksten.officieel,
		...(upl && { identifier: { '@type': 'PropertyValue', propertyID: 'UPL', value: upl.naam, url: upl.url } }),
		url: heelAdres(regelingpad('nl', regeling.id)),
		provider: { '@type': 'GovernmentOrganization', name: uitvoerderVan(ingang) },
		areaServed: plaats
			? { '@type': 'AdministrativeArea', name: plaatsnaam(plaats) }
			: { '@type': 'Country', name: 'Nederland' },
		availableChannel: contacten.filter(isTelefoon).map(({ naam, waarde }) => ({
			'@type': 'ServiceChannel',
			name: naam,
			servicePhone: { '@type': 'ContactPoint', telephone: waarde },
		})),
		termsOfService: [...new Set([...bronnen.values()].map(({ url }) => url))],
		subjectOf: [...bronnen].map(([name, { url }]) => ({ '@type': 'Legislation', name, url })),
	};
}

/** Where a page stands, from the start on. @param stappen name and path */
const kruimels = (stappen: readonly (readonly [naam: string, pad: string])[]) => ({
	'@type': 'BreadcrumbList',
	itemListElement: stappen.map(([naam, pad], i) => ({
		'@type': 'ListItem',
		position: i + 1,
		name: kaal(naam),
		item: heelAdres(pad),
	})),
});

/** A data block, which no browser runs; `<` is escaped so that no text can end it. */
const blok = (...graph: readonly object[]) =>
	`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')}</script>`;

async function metTeksten(lang: Lang): Promise<Taal> {
	const i18n = await createI18n(lang);
	await Promise.all([addNamespace(i18n, 'tekst'), addNamespace(i18n, 'regeling')]);
	return i18n;
}

/** From the start to one regeling. */
async function regelingkruimels(lang: Lang, id: string, naam: string) {
	const { t } = await metTeksten(lang);
	return kruimels([
		[t('start.kop', { ns: 'tekst' }), pad(t.lang)],
		[t('terug', { ns: 'regeling' }), pad(t.lang, 'regelingen')],
		[naam, regelingpad(t.lang, id)],
	]);
}

/** Of the Dutch page of a regeling: the regeling itself, and where its page stands. */
export const regelingblok = async (ingang: Ingang): Promise<string> =>
	blok(dienst(ingang), await regelingkruimels('nl', ingang.regeling.id, ingang.teksten.naam));

/** Of its page in another language, which points to the Dutch one for the rule itself. */
export const bladblok = async (lang: Lang, id: string, naam: string): Promise<string> =>
	blok(await regelingkruimels(lang, id, naam));

/** Of the start page: the test, and the site on which it stands. */
export async function startblok(lang: Lang): Promise<string> {
	const { t } = await metTeksten(lang);
	const gedeeld = { name: kaal(t('start.kop', { ns: 'tekst' })), inLanguage: t.lang, url: heelAdres(pad(t.lang)) };
	return blok(
		{ '@type': 'WebSite', ...gedeeld },
		{
			'@type': 'WebApplication',
			...gedeeld,
			description: kaal(t('start.inleiding', { ns: 'tekst' })),
			isAccessibleForFree: true,
		},
	);
}
