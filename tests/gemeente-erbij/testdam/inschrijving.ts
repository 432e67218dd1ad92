import type { Gemeenteinschrijving } from '../../../rules/sjablonen/gemeente.ts';

export default {
	naam: 'Testdam',
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
