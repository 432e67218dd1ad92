import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: 'Haarlemmermeer',
	thema: null,
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
