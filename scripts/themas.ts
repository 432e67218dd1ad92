/** The looks of the gemeenten as a stylesheet, read from their folders at build time. */
import type { Plugin } from 'vite';
import { huisstijlen, type Huisstijl } from './huisstijl/lees.ts';
import type { Kleed, Tokens } from './huisstijl/tokens.ts';

const naam = 'virtual:themas.css';

const regel = (kiezer: string, tokens: Tokens) =>
	`${kiezer}{${Object.entries(tokens)
		.map(([token, waarde]) => `${token}:${waarde}`)
		.join(';')}}`;

const kleedCss = (kleden: readonly (readonly [kiezer: string, kleed: Kleed])[]) =>
	kleden.map(([kiezer, { tokens }]) => regel(kiezer, tokens)).join('') +
	`@media (prefers-color-scheme:dark){${kleden.map(([kiezer, { donker }]) => regel(kiezer, donker)).join('')}}`;

/** Each look for who lives in that gemeente. @param alle by id of the gemeente */
export const themaCss = (alle: Readonly<Record<string, Kleed>>) =>
	kleedCss(Object.entries(alle).map(([id, kleed]) => [`[data-thema='${id}']`, kleed]));

/** One look for the whole site, whatever gemeente somebody lives in; the sender has a line of its own. */
export const huisCss = (kleed: Kleed) => `${kleedCss([[':root,[data-thema]', kleed]])}.merknaam{white-space:pre-line}`;

function huisVan(alle: Readonly<Record<string, Huisstijl>>, id: string): Huisstijl {
	const gekozen = alle[id];
	if (!gekozen) throw new Error(`HUISSTIJL=${id}: er is geen rules/gemeenten/${id}/huisstijl.json.`);
	return gekozen;
}

/** @param id of the gemeente under whose name the whole site stands; absent: each gemeente has its own look */
export function themas(id = process.env['HUISSTIJL']): Plugin {
	const alle = huisstijlen();
	const huis = id ? huisVan(alle, id) : null;
	const afzender = huis?.afzender ? `\n${huis.afzender}` : '';
	return {
		name: 'themas-van-gemeenten',
		config: () => ({ define: { __AFZENDER__: JSON.stringify(afzender) } }),
		resolveId: (bron) => (bron === naam ? `\0${naam}` : null),
		load: (bron) => (bron === `\0${naam}` ? (huis ? huisCss(huis) : themaCss(alle)) : null),
	};
}
