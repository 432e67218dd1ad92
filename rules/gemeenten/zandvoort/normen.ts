import { minimumAlleen, minimumPaar } from '../../begrippen/bijstandsnorm.ts';
import { isAlleenstaandeOuder } from '../../begrippen/huishouden.ts';
import { deelVanNorm, deelVanNormMetVakantietoeslag } from '../../begrippen/inkomen.ts';
import { begrip, indien, norm, tussen } from '../../kern/uitdrukking.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { beleidsregelZandvoortpas, vermogensgrensMetAow } from '../../sjablonen/vermogen-bij-aow.ts';
import { paginaZandvoortpas } from './bronnen.ts';

const percentage = norm('percentageMinima', 'fractie', [['2020-01-01', 1.2, paginaZandvoortpas, 'gezien']]);
const beleid = grondslag(beleidsregelZandvoortpas);

/** Euro per month, without vakantiegeld, without the kostendelersnorm. */
export const inkomensgrens = begrip(
	'inkomensgrens',
	grondslag(paginaZandvoortpas),
	indien(
		isAlleenstaandeOuder,
		tussen(deelVanNorm(percentage, minimumAlleen), deelVanNorm(percentage, minimumPaar)),
		deelVanNorm(percentage),
	),
	'Voor een ouder alleen is er een eigen grens. Die vonden wij niet. Hij ligt boven de grens voor iemand alleen en onder die voor een paar.',
);

const metVakantietoeslag = (minimum?: typeof minimumAlleen) => deelVanNormMetVakantietoeslag(percentage, minimum);

/** The same limit with vakantietoeslag. */
export const inkomensgrensMetVakantietoeslag = indien(
	isAlleenstaandeOuder,
	tussen(metVakantietoeslag(minimumAlleen), metVakantietoeslag(minimumPaar)),
	metVakantietoeslag(),
);

/** Art. 34 Participatiewet, and more for each person with AOW. */
export const vermogensgrens = begrip(
	'vermogensgrens',
	beleid,
	vermogensgrensMetAow(beleid),
	'De gewone grens nemen wij over van de bijstand. Het extra bedrag bij AOW staat in de beleidsregel.',
);
