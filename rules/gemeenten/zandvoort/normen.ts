import { minimumAlleen, minimumPaar } from '../../begrippen/bijstandsnorm.ts';
import { heeftAowLeeftijd, isAlleenstaandeOuder, partnerHeeftAowLeeftijd } from '../../begrippen/huishouden.ts';
import { deelVanNorm } from '../../begrippen/inkomen.ts';
import { vermogensgrens as wettelijkeVermogensgrens } from '../../begrippen/vermogen.ts';
import { heeftPartner } from '../../feiten/index.ts';
import { alle, begrip, bereken, geen, indien, norm, tussen } from '../../kern/uitdrukking.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { beleidsregelZandvoortpas, paginaZandvoortpas } from './bronnen.ts';

const percentage = norm('percentageMinima', 'fractie', [['2020-01-01', 1.2, paginaZandvoortpas, 'gezien']]);
const extraAow = norm('extraVrijAow', 'euro', [['2023-01-01', 5000, beleidsregelZandvoortpas, 'gezien']]);
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

const nul = geen('euro');
const extraVoor = (heeftAow: typeof heeftAowLeeftijd) => indien(heeftAow, extraAow, nul);

/** Art. 34 Participatiewet, and more for each person with AOW. */
export const vermogensgrens = begrip(
	'vermogensgrens',
	beleid,
	bereken(
		'euro',
		{
			wettelijk: wettelijkeVermogensgrens,
			eigen: extraVoor(heeftAowLeeftijd),
			partner: extraVoor(alle(heeftPartner, partnerHeeftAowLeeftijd)),
		},
		{ wettelijk: 'stijgt', eigen: 'stijgt', partner: 'stijgt' },
		({ wettelijk, eigen, partner }) => wettelijk + eigen + partner,
		beleid,
	),
	'De gewone grens nemen wij over van de bijstand. Het extra bedrag bij AOW staat in de beleidsregel.',
);
