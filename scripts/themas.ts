/** The accents of the gemeenten as a stylesheet, read from their folders at build time. */
import type { Plugin } from 'vite';
import type { Thema } from '#rules';

const naam = 'virtual:themas.css';

const regels = (id: string, { accent, accentLicht, opAccent }: Thema['licht']) =>
	`[data-thema='${id}']{--accent:${accent};--accent-licht:${accentLicht};--op-accent:${opAccent}}`;

/** @param themas by id of the gemeente; null: the accent of the app itself */
export function themaCss(themas: Readonly<Record<string, Thema | null>>): string {
	const eigen = Object.entries(themas).flatMap(([id, thema]) => (thema ? [[id, thema] as const] : []));
	const licht = eigen.map(([id, thema]) => regels(id, thema.licht));
	const donker = eigen.map(([id, thema]) => regels(id, thema.donker));
	return `${licht.join('')}@media (prefers-color-scheme:dark){${donker.join('')}}`;
}

export const themas = (van: Parameters<typeof themaCss>[0]): Plugin => ({
	name: 'themas-van-gemeenten',
	resolveId: (id) => (id === naam ? `\0${naam}` : null),
	load: (id) => (id === `\0${naam}` ? themaCss(van) : null),
});
