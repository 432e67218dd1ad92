import type { Gemeenteinschrijving } from '../../../rules/sjablonen/gemeente.ts';

export default {
	naam: 'Testdam',
	thema: {
		licht: { accent: '#1b5e3f', accentLicht: '#e4f2ea', opAccent: '#ffffff' },
		donker: { accent: '#8fd6b1', accentLicht: '#173527', opAccent: '#04180e' },
	},
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
