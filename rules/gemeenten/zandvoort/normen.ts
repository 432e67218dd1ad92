import { begrip, norm } from '../../kern/uitdrukking.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { grensMetOudergrens, grensMetOudergrensEnVakantietoeslag } from '../../sjablonen/oudergrens.ts';
import { beleidsregelZandvoortpas, vermogensgrensMetAow } from '../../sjablonen/vermogen-bij-aow.ts';
import { paginaZandvoortpas } from './bronnen.ts';

const percentage = norm('percentageMinima', 'fractie', [['2020-01-01', 1.2, paginaZandvoortpas, 'gezien']]);
const beleid = grondslag(beleidsregelZandvoortpas);

/** Euro per month, without vakantiegeld, without the kostendelersnorm. */
export const inkomensgrens = begrip(
	'inkomensgrens',
	grondslag(paginaZandvoortpas),
	grensMetOudergrens(percentage),
	'Voor een ouder alleen is er een eigen grens. Die vonden wij niet. Hij ligt boven de grens voor iemand alleen en onder die voor een paar.',
);

/** The same limit with vakantietoeslag. */
export const inkomensgrensMetVakantietoeslag = grensMetOudergrensEnVakantietoeslag(percentage);

/** Art. 34 Participatiewet, and more for each person with AOW. */
export const vermogensgrens = begrip(
	'vermogensgrens',
	beleid,
	vermogensgrensMetAow(beleid),
	'De gewone grens nemen wij over van de bijstand. Het extra bedrag bij AOW staat in de beleidsregel.',
);
