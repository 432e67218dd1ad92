/** Who gets the HaarlemPas; other help of Haarlem follows it. */
import { grondslag } from '../../sjablonen/bronnen.ts';
import type { Pas } from '../../sjablonen/stadspas.ts';
import { paginaHaarlempas, verruimingMinimabeleid } from './bronnen.ts';
import { inkomensgrens, vermogensgrens } from './normen.ts';

const bron = grondslag(paginaHaarlempas);

/** The limit on the income is reckoned from two sources; the page of the pas shows that of 2020. */
export const pas: Pas = {
	inkomensgrens,
	vermogensgrens,
	bron: grondslag(verruimingMinimabeleid),
	bronStudent: bron,
	bronVermogen: bron,
};
