/** What help comes to, as a cell of a table says it. */
import type { Bereik } from '#rules';
import type { useI18n } from '../i18n/i18n';
import type { Steun } from '../server/armoedeval';
import { inWoorden } from '../taal/getal';

const heleEuro = ({ van, tot }: Bereik) => inWoorden({ van: Math.round(van), tot: Math.round(tot) }, 'euro');

/** Whole euros; of what is not sure only how much it is at most, and whether there is more that nobody can say. */
export function steuntekst(
	t: ReturnType<typeof useI18n>,
	welke: 'zeker' | 'misschien',
	{ zeker, misschien, onbekend }: Steun,
): string {
	const niets = t('armoedeval.rij.niets', { ns: 'regels' });
	if (welke === 'zeker') return zeker.tot > 0 ? heleEuro(zeker) : niets;
	const bedrag = heleEuro({ van: misschien, tot: misschien });
	if (misschien > 0)
		return t(onbekend > 0 ? 'armoedeval.rij.enOnbekend' : 'armoedeval.rij.hoogstens', { ns: 'regels', bedrag });
	return onbekend > 0 ? t('armoedeval.rij.onbekend', { ns: 'regels' }) : niets;
}
