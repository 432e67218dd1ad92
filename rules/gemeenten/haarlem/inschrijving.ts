import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: 'Haarlem',
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
