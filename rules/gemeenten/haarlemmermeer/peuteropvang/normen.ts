import { norm } from '../../../kern/uitdrukking.ts';
import { paginaKinderopvang } from '../bronnen.ts';

/** A toddler is 2 or 3: until the fourth birthday. */
export const jongstePeuter = norm('jongstePeuter', 'jaar', [['2024-01-01', 2, paginaKinderopvang, 'gezien']]);
export const geenPeuterMeer = norm('geenPeuterMeer', 'jaar', [['2024-01-01', 4, paginaKinderopvang, 'gezien']]);
export const dagdelen = norm('dagdelen', 'aantal', [['2024-01-01', 2, paginaKinderopvang, 'gezien']]);
