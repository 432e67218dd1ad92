/** What figure 20 of seed 001 counts: the local help for low incomes, without the bijzondere bijstand. */
import { gemeenteIds, type Regeling } from '#rules';

const tellers = ['minimaregelingen', 'JSF/JCF', 'HaarlemPas'];

export const isLokaal = ({ id }: Pick<Regeling, 'id'>) => gemeenteIds.some((gemeente) => id.startsWith(`${gemeente}-`));

export const isMinimaregeling = ({ id, teller = '' }: Regeling) => isLokaal({ id }) && tellers.includes(teller);
