/** The list of schemes as plain text for a letter or a file: no answer and no amount stands in it. */
import type { Kaart } from './kaart';
import type { Overzicht } from './overzicht';
import { opPapier } from './afdruk';
import type { i18n } from 'i18next';

const regelVan = ({ naam, officieel }: Pick<Kaart, 'naam' | 'officieel'>) => `- ${naam} (${officieel})`;

/** @param plaats the name of the gemeente; @param dag the day of the outcome, in words */
export function samenvattingVan(
	t: i18n['t'],
	{ waarschijnlijk, misschien, rijk, buurttelefoon }: Overzicht,
	{ plaats, dag }: { readonly plaats: string; readonly dag: string },
): string {
	const blok = (klasse: 'waarschijnlijk' | 'misschien', lokaal: readonly Kaart[]) => {
		const kaarten = [...lokaal, ...rijk.filter((kaart) => kaart.klasse === klasse)];
		return kaarten.length ? [`${t(`kopie.${klasse}`, { ns: 'uitkomst' })}\n${kaarten.map(regelVan).join('\n')}`] : [];
	};
	const bel = buurttelefoon && `${buurttelefoon.naam}: ${opPapier(buurttelefoon)}`;
	const jaar = buurttelefoon?.bron.datum?.slice(0, 4) ?? t('afdruk.jaarOnbekend', { ns: 'uitkomst' });
	return [
		t('kopie.titel', { ns: 'uitkomst', site: t('site'), plaats, dag }),
		...blok('waarschijnlijk', waarschijnlijk),
		...blok('misschien', misschien),
		`${t('schatting', { ns: 'uitkomst' })} ${t('geenRechten', { ns: 'uitkomst' })}`,
		...(bel ? [`${bel} (${jaar})`] : []),
	].join('\n\n');
}
