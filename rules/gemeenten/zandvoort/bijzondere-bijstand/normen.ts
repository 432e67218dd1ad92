import { norm } from '../../../kern/uitdrukking.ts';
import { beleidsregelDraagkracht, paginaBijzondereBijstand } from '../bronnen.ts';

export const deel = norm('percentageDraagkracht', 'fractie', [['2020-01-01', 0.35, beleidsregelDraagkracht, 'gezien']]);
export const geheel = norm('percentageDraagkrachtGeheel', 'fractie', [
	['2020-01-01', 1, beleidsregelDraagkracht, 'gezien'],
]);
export const heleNorm = norm('percentageNorm', 'fractie', [['2020-01-01', 1, beleidsregelDraagkracht, 'gezien']]);
const nietGevonden = [['2020-01-01', null, beleidsregelDraagkracht, 'niet-gevonden']] as const;
export const drempelbedrag = norm('drempelbedrag', 'euro/jaar', nietGevonden);
export const vrijeRuimte = norm('vrijeRuimte', 'euro/jaar', nietGevonden);

const pagina = paginaBijzondereBijstand;
export const beslistermijn = norm('beslistermijn', 'aantal', [['2020-01-01', 8, pagina, 'gezien']]);
/** Weeks after the invoice of a lawyer. */
export const rekeningAdvocaat = norm('rekeningAdvocaat', 'aantal', [['2020-01-01', 8, pagina, 'gezien']]);
/** Months after the costs of a lawyer came up. */
export const kostenAdvocaat = norm('kostenAdvocaat', 'aantal', [['2020-01-01', 3, pagina, 'gezien']]);
/** Years after the invoice of medical costs. */
export const rekeningZorg = norm('rekeningZorg', 'jaar', [['2020-01-01', 1, pagina, 'gezien']]);
