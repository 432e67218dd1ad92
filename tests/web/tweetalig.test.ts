/** One text in two languages: put together, taken apart, and filled in with the words of each. */
import { expect, test } from 'vitest';
import { addNamespace, addVervolgvragen, createI18n, type Taal } from '../../src/lib/i18n/i18n.ts';
import { samen, taaldelen, tweetaligeT } from '../../src/lib/tweetalig/samen.ts';

async function taalVan(lang: 'nl' | 'pl'): Promise<Taal> {
	const taal = await createI18n(lang);
	await addNamespace(taal, 'vragen');
	await addVervolgvragen(taal);
	return taal;
}

test('what is the same in both is said once', () => {
	expect(samen('Haarlem', '[[Haarlem]]')).toBe('Haarlem');
	expect(taaldelen('Haarlem')).toEqual({ nederlands: 'Haarlem', ander: undefined });
	expect(taaldelen(samen('Geld', 'Money'))).toEqual({ nederlands: 'Geld', ander: 'Money' });
});

test('a question is said in both languages, each with its own words and numbers', async () => {
	const [nl, pl] = await Promise.all([taalVan('nl'), taalVan('pl')]);
	let ander: Taal | null = pl;
	const t = tweetaligeT(nl.t, () => ander?.t ?? null);
	const per = t('bedrag.per.week', { ns: 'vragen' });
	expect(taaldelen(per)).toEqual({ nederlands: 'per week', ander: pl.t('bedrag.per.week', { ns: 'vragen' }) });
	const zin = taaldelen(t('bedrag.kloptVraag', { ns: 'vragen', bedrag: t.euro(1350), per }));
	const vraagIn = (taal: Taal) =>
		taal.t('bedrag.kloptVraag', {
			ns: 'vragen',
			bedrag: taal.t.euro(1350),
			per: taal.t('bedrag.per.week', { ns: 'vragen' }),
		});
	expect(zin).toEqual({ nederlands: vraagIn(nl), ander: vraagIn(pl) });
	// All else is only in Dutch.
	expect(t('site')).toBe(nl.t('site'));
	ander = null;
	expect(t('bedrag.per.week', { ns: 'vragen' })).toBe('per week');
});
