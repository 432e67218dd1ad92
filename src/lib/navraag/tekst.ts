/** What was filled in after the outcome, in the words of the screen. */
import type { T } from '$lib/i18n/i18n';
import { heeftIets, heeftOpvang, opvangvelden, type Opvanginvoer, type Opvangveld } from './opvang';
import { isBedrag, isKeuze, leesTot, leesVeld, type Tekstveld } from './velden';

/** The text of one option. */
export const keuzetekst = (t: T, veld: Tekstveld, optie: string): string =>
	isKeuze(veld) && optie !== 'open'
		? t(`keuzes.${veld}.${optie as 'wajong'}`, { ns: 'narekenen' })
		: t(`keuze.${optie as 'ja'}`, { ns: 'narekenen' });

export const veldtekst = (t: T, veld: Tekstveld, tekst: string): string =>
	isBedrag(veld) ? t.euro(leesVeld(veld, tekst) as number) : keuzetekst(t, veld, tekst);

export const kindnaam = (t: T, plek: number, { leeftijd }: { readonly leeftijd: number | null }): string =>
	t('opvang.kind', { ns: 'narekenen', nummer: plek + 1, leeftijd: leeftijd ?? '' });

const getaltekst = (t: T, veld: Opvangveld, getal: number) =>
	t(`opvang.waarde.${veld}`, { ns: 'narekenen', getal: veld === 'uurprijs' ? t.euro(getal) : getal });

/** One line for each child of which something was said. */
export const opvangregels = (t: T, opvang: readonly Opvanginvoer[]): readonly string[] =>
	opvang.flatMap((kind, plek) => {
		if (!heeftIets(kind)) return [];
		const getallen = (heeftOpvang(kind) ? opvangvelden : []).flatMap((veld) => {
			const getal = leesTot(kind[veld], null);
			return getal === null ? [] : [getaltekst(t, veld, getal)];
		});
		const wat = [t(`opvang.keuze.${kind.keuze!}`, { ns: 'narekenen' }), ...getallen].join(', ');
		return [t('opvang.regel', { ns: 'narekenen', nummer: plek + 1, leeftijd: kind.leeftijd ?? '', wat })];
	});
