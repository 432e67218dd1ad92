/** Numbers, amounts and days in Dutch, for what is only in Dutch. */
import { nederlands } from './vorm';

export const { euro, inWoorden, bedragInWoorden, vul, datumInWoorden } = nederlands;
