import type { Bron } from '#rules';

/** 'Participatiewet, artikel 35 lid 1'; local policy has no articles. */
export const bronnaam = ({ wet, artikel }: Pick<Bron, 'wet' | 'artikel'>) =>
	artikel ? `${wet}, artikel ${artikel}` : wet;
