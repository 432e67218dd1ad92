/** What figure 20 of seed 001 counts: the local help for low incomes, without the bijzondere bijstand. */
import { gemeenteIds, type Regeling, type Teller } from '#rules';

const tellers: readonly Teller[] = ['minimaregelingen', 'JSF/JCF', 'HaarlemPas'];

export const isLokaal = ({ id }: Pick<Regeling, 'id'>) => gemeenteIds.some((gemeente) => id.startsWith(`${gemeente}-`));

export const isMinimaregeling = ({ id, teller }: Regeling) =>
	isLokaal({ id }) && teller !== undefined && tellers.includes(teller);
