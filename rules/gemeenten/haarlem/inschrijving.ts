import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: 'Haarlem',
	thema: {
		licht: { accent: '#8c1d2f', accentLicht: '#f7e9eb', opAccent: '#ffffff' },
		donker: { accent: '#f29aa6', accentLicht: '#3a2126', opAccent: '#2a0a10' },
	},
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
