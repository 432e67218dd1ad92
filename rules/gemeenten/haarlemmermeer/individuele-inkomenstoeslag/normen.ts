import { jaarnorm, norm } from '../../../kern/uitdrukking.ts';
import { paginaInkomenstoeslag } from '../bronnen.ts';

/** Years of low income that come before. */
export const referteperiode = norm('referteperiode', 'aantal', [['2019-01-01', 3, paginaInkomenstoeslag, 'gezien']]);

export const toeslagAlleenstaande = jaarnorm('toeslagAlleenstaande', 'euro/jaar', 'jaar', [
	['2024-01-01', 480, paginaInkomenstoeslag, 'gezien'],
]);
export const toeslagOuder = jaarnorm('toeslagOuder', 'euro/jaar', 'jaar', [
	['2024-01-01', 620, paginaInkomenstoeslag, 'gezien'],
]);
export const toeslagPaar = jaarnorm('toeslagPaar', 'euro/jaar', 'jaar', [
	['2024-01-01', 690, paginaInkomenstoeslag, 'gezien'],
]);
