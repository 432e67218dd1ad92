import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: 'Haarlemmermeer',
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
