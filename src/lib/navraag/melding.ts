/** What to do about a field that cannot be read. */
import type { T } from '$lib/i18n/i18n';
import type { Melding } from '../scherm/teksten';
import { hoogsteOpvang, type Opvangveld } from './opvang';
import { hoogsteVan, type Tekstveld } from './velden';

export const veldId = (veld: Tekstveld) => `veld-${veld}`;
export const opvangId = (plek: number, veld: Opvangveld | number) => `opvang-${plek}-${veld}`;

export function foutmelding(t: T, veld: Tekstveld): Melding {
	const top = hoogsteVan(veld);
	const tekst =
		top === null ? t('fout', { ns: 'narekenen' }) : t('foutMetTop', { ns: 'narekenen', hoogste: t.euro(top) });
	return { veld: veldId(veld), tekst };
}

export function opvangmelding(t: T, plek: number, veld: Opvangveld): Melding {
	const top = hoogsteOpvang[veld];
	const hoogste = veld === 'uurprijs' ? t.euro(top) : top;
	return {
		veld: opvangId(plek, veld),
		tekst: t(`opvang.fout.${veld}`, { ns: 'narekenen', nummer: plek + 1, hoogste }),
	};
}
