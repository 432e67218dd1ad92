/** Participatiewet art. 44 lid 5, since the Participatiewet in balans; art. 47b has the SVB decide on AIO. */
import { participatiewetOp } from '../bronnen/vindplaatsen.ts';
import { wetten } from '../bronnen/wetten.ts';
import type { Aanvraagtermijn } from '../kern/termijn.ts';
import { norm } from '../kern/uitdrukking.ts';

/** Months before somebody came forward; read in the text of July 2026. */
const maandenTerugBijstand = norm('maandenTerugBijstand', 'aantal', [
	['2026-07-01', 3, participatiewetOp('2026-07-01'), 'gezien'],
]);

export const termijnBijstand: Aanvraagtermijn = {
	soort: 'soms-terug',
	maanden: maandenTerugBijstand,
	bron: wetten.participatiewet.artikel('44 lid 5'),
};
