import type { Vertaling } from '../../kern/vertalen.ts';

const vertaling: Vertaling = {
	landelijk: () => import('./landelijk.ts'),
	gemeenten: {
		haarlem: () => import('./haarlem.ts'),
		haarlemmermeer: () => import('./haarlemmermeer.ts'),
		zandvoort: () => import('./zandvoort.ts'),
	},
	nagekeken: {},
};

export default vertaling;
