/** The outcome of what was filled in on this device. */
import type { T } from '$lib/i18n/i18n';
import type { Datum } from '#rules';
import type { Check } from '../check/check.svelte';
import type { Pad } from '../check/pad';
import { ingevuldeVelden } from '../navraag/blokken';
import { overzichtVan, type Overzicht } from './overzicht';

type Gegevens = Pick<Check, 'set' | 'teksten' | 'contacten' | 'formulieren' | 'ruw' | 'vertaal'>;

/**
 * @param pad that of the check, or of the same household in another way
 * @param peildatum the day on which that path was judged
 */
export const overzichtBij = (
	t: T,
	{ set, teksten, contacten, formulieren, ruw, vertaal }: Gegevens,
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
		taal: t,
		vertaal,
	});

/** What the outcome comes to, in one line. */
export function kopVan(t: T, { aantal, heeftAl }: Overzicht): string {
	const { waarschijnlijk, misschien } = aantal;
	if (waarschijnlijk) return t('kop.waarschijnlijk', { ns: 'uitkomst', count: waarschijnlijk });
	if (misschien) return t('kop.misschien', { ns: 'uitkomst', count: misschien });
	return t(heeftAl.length ? 'kop.heeftAl' : 'kop.geen', { ns: 'uitkomst' });
}
