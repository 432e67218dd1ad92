import { vermogensgrens as wettelijkeVermogensgrens } from '../../begrippen/vermogen.ts';
import { begrip, norm, tussen } from '../../kern/uitdrukking.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { grensMetOudergrens } from '../../sjablonen/oudergrens.ts';
import { vermogensgrensMetAow } from '../../sjablonen/vermogen-bij-aow.ts';
import { paginaHaarlempas, verruimingMinimabeleid } from './bronnen.ts';

/** Sources conflict: 120% since 2019, 130% by the decision of 2022. */
const percentage = norm('percentageMinima', 'fractie', [
	['2022-06-17', { van: 1.2, tot: 1.3 }, verruimingMinimabeleid, 'berekend'],
	['2019-01-01', 1.2, paginaHaarlempas, 'gezien'],
]);
/** A single parent has a limit of its own, above that of a single person; the figure of today was not found. */
const laagste = norm('percentageOuderLaagst', 'fractie', [['2019-01-01', 1.2, paginaHaarlempas, 'berekend']]);
const hoogste = norm('percentageOuderHoogst', 'fractie', [['2022-06-17', 1.3, verruimingMinimabeleid, 'berekend']]);

/** Euro per month, without vakantiegeld, without the kostendelersnorm. */
export const inkomensgrens = begrip(
	'inkomensgrens',
	grondslag(verruimingMinimabeleid),
	grensMetOudergrens(percentage, laagste, hoogste),
	'De bronnen noemen twee percentages. Voor een ouder alleen is er een eigen grens. Die vonden wij niet. Hij ligt boven de grens voor iemand alleen en onder die voor een paar.',
);

/** Euro, of the household. */
export const vermogensgrens = begrip(
	'vermogensgrens',
	grondslag(paginaHaarlempas),
	tussen(wettelijkeVermogensgrens, vermogensgrensMetAow(grondslag(paginaHaarlempas))),
	'De grens van de HaarlemPas vonden wij niet. Wij nemen die van de bijstand, zoals op andere pagina’s van Haarlem. Met AOW kan hij hoger zijn, zoals in Zandvoort. Daar zeggen wij dan misschien.',
);
