import { jaarnorm, norm } from '../../../kern/uitdrukking.ts';
import { muziekles } from '../bronnen.ts';

export const jongsteSporter = norm('jongsteSporter', 'jaar', [['2019-01-01', 4, muziekles, 'gezien']]);
/** Per child in 12 months: the lower for sport and culture, the higher for music lessons. */
export const hoogsteBijdrage = jaarnorm('hoogsteBijdrage', 'euro/jaar', 'jaar', [
	['2023-01-01', { van: 500, tot: 850 }, muziekles, 'gezien'],
]);
