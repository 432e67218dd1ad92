/** The outcome of what was filled in on this device. */
import type { Datum } from '#rules';
import type { i18n } from 'i18next';
import type { Check } from '../check/check.svelte';
import type { Pad } from '../check/pad';
import { ingevuldeVelden } from '../navraag/blokken';
import { overzichtVan, type Overzicht } from './overzicht';

/**
 * @param pad that of the check, or of the same household in another way
 * @param peildatum the day on which that path was judged
 */
export const overzichtBij = (
	{ set, teksten, contacten, formulieren, ruw }: Check,
	pad: Pad,
	peildatum: Datum,
): Overzicht =>
	overzichtVan({
		set,
		uitslag: pad.stand.uitslag,
		teksten,
		contacten,
		peildatum,
		ingevuld: ingevuldeVelden(ruw),
		zegtTeHebben: ruw.heeftAl ?? [],
		vraagtHulp: ((pad.antwoorden['hulp'] ?? []) as readonly unknown[]).length > 0,
		formulieren,
	});

/** What the outcome comes to, in one line. */
export function kopVan(t: i18n['t'], { aantal, heeftAl }: Overzicht): string {
	const { waarschijnlijk, misschien } = aantal;
	if (waarschijnlijk) return t('kop.waarschijnlijk', { ns: 'uitkomst', count: waarschijnlijk });
	if (misschien) return t('kop.misschien', { ns: 'uitkomst', count: misschien });
	return t(heeftAl.length ? 'kop.heeftAl' : 'kop.geen', { ns: 'uitkomst' });
}
