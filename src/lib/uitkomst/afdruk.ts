/** How the outcome stands on paper: one or two lines for each regeling. */
import type { Contact } from '#rules';
import type { Kaart } from './kaart';

/** Laws with their articles, each law once: 'Participatiewet, artikel 11, 19 en 22'. */
export function wettenVan({ redenen }: Pick<Kaart, 'redenen'>): string {
	const perWet = new Map<string, string[]>();
	for (const { bron } of redenen) {
		const artikelen = perWet.get(bron.wet) ?? [];
		if (bron.artikel && !artikelen.includes(bron.artikel)) artikelen.push(bron.artikel);
		perWet.set(bron.wet, artikelen);
	}
	const lijst = new Intl.ListFormat('nl');
	return [...perWet]
		.map(([wet, artikelen]) => (artikelen.length ? `${wet}, artikel ${lijst.format(artikelen)}` : wet))
		.join('; ');
}

/** An address as it is read from paper. */
export const opPapier = ({ soort, waarde }: Pick<Contact, 'soort' | 'waarde'>): string =>
	soort === 'website' ? waarde.replace(/^https:\/\/(www\.)?|\/$/g, '') : waarde;
