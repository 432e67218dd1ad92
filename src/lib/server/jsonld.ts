/** A regeling as other software reads it: schema.org GovernmentService in JSON-LD. */
import { alleEisen, uplVan, type Uitvoerder } from '#rules';
import { resolve } from '$app/paths';
import { grondslagVan } from '$lib/contract/uitkomst';
import { isTelefoon } from '$lib/contacten';
import { vul } from '$lib/taal/getal';
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

function dienst(ingang: Ingang) {
	const { regeling, teksten, plaats, kaalId, contacten, termen } = ingang;
	const upl = uplVan(kaalId);
	const bronnen = new Map(alleEisen(regeling).map(([, { bron }]) => [grondslagVan(bron), bron]));
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		name: teksten.naam,
		alternateName: teksten.officieel,
		description: vul(teksten.inHetKort, termen),
		serviceType: upl?.naam ?? teksten.officieel,
		...(upl && { identifier: { '@type': 'PropertyValue', propertyID: 'UPL', value: upl.naam, url: upl.url } }),
		inLanguage: 'nl',
		url: `${resolve('/')}nl/regelingen/${regeling.id}/`,
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

/** A data block, which no browser runs; `<` is escaped so that no text can end it. */
export const jsonLd = (ingang: Ingang): string =>
	`<script type="application/ld+json">${JSON.stringify(dienst(ingang)).replaceAll('<', '\\u003c')}</script>`;
