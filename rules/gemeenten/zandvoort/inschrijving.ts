import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: 'Zandvoort',
	thema: {
		licht: { accent: '#0a4f86', accentLicht: '#e6eff7', opAccent: '#ffffff' },
		donker: { accent: '#8fc4f2', accentLicht: '#1c2e40', opAccent: '#08182a' },
	},
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
