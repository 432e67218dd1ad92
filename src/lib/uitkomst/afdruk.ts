/** How the outcome stands where nothing opens: on paper and in plain text. */
import type { T } from '$lib/i18n/i18n';
import type { Contact } from '#rules';
import { nederlands } from '../taal/vorm';
import type { Kaart } from './kaart';
import type { Overzicht } from './overzicht';

/** Laws with their articles, each law once: 'Participatiewet, artikel 11, 19 en 22'. */
export function wettenVan({ redenen }: Pick<Kaart, 'redenen'>): string {
	const perWet = new Map<string, string[]>();
	for (const { bron } of redenen) {
		const artikelen = perWet.get(bron.wet) ?? [];
		if (bron.artikel && !artikelen.includes(bron.artikel)) artikelen.push(bron.artikel);
		perWet.set(bron.wet, artikelen);
	}
	return [...perWet]
		.map(([wet, artikelen]) => (artikelen.length ? `${wet}, artikel ${nederlands.opsomming(artikelen)}` : wet))
		.join('; ');
}

/** An address as it is read from paper. */
export const opPapier = ({ soort, waarde }: Pick<Contact, 'soort' | 'waarde'>): string =>
	soort === 'website' ? waarde.replace(/^https:\/\/(www\.)?|\/$/g, '') : waarde;

/** The year of the source of a contact, in words where it has none. */
export const bronjaarVan = (t: T, { bron }: Pick<Contact, 'bron'>): string =>
	bron.datum?.slice(0, 4) ?? t('afdruk.jaarOnbekend', { ns: 'uitkomst' });

/** What is probable, then what is possible; of each first what is of the gemeente. Empty groups fall out. */
export const groepenVan = (overzicht: Pick<Overzicht, 'waarschijnlijk' | 'misschien' | 'rijk'>) =>
	(['waarschijnlijk', 'misschien'] as const)
		.map((klasse) => ({
			klasse,
			kaarten: [...overzicht[klasse], ...overzicht.rijk.filter((kaart) => kaart.klasse === klasse)],
		}))
		.filter(({ kaarten }) => kaarten.length);
