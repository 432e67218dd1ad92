/** The list of schemes as plain text for a letter or a file: no answer and no amount stands in it. */
import type { T } from '$lib/i18n/i18n';
import { alsPlatteTekst, voluit } from '$lib/taal/naam';
import { bronjaarVan, groepenVan, opPapier } from './afdruk';
import type { Overzicht } from './overzicht';

/**
 * @param plaats the name of the gemeente
 * @param dag the day of the outcome, in words
 */
export function samenvattingVan(
	t: T,
	overzicht: Overzicht,
	{ plaats, dag }: { readonly plaats: string; readonly dag: string },
): string {
	const groepen = groepenVan(overzicht).map(({ klasse, kaarten }) => {
		const regels = kaarten.map((kaart) => `- ${voluit(kaart)}`);
		return [t(`kopie.${klasse}`, { ns: 'uitkomst' }), ...regels].join('\n');
	});
	const { buurttelefoon: bel } = overzicht;
	return [
		t('kopie.titel', { ns: 'uitkomst', site: t('site'), plaats, dag }),
		...groepen,
		`${t('schatting', { ns: 'uitkomst' })} ${t('geenRechten', { ns: 'uitkomst' })}`,
		...(bel ? [`${bel.naam}: ${t.los(opPapier(bel))} (${bronjaarVan(t, bel)})`] : []),
	]
		.map(alsPlatteTekst)
		.join('\n\n');
}
