/** What of the income is left out beside bijstand and AIO: earnings where the gemeente so decided, and a little pension. */
import { isJongerDan27 } from '../begrippen/huishouden.ts';
import { zevenentwintig } from '../begrippen/normen.ts';
import { participatiewetOp } from '../bronnen/vindplaatsen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, inkomstenvrijlating, leeftijdPartner } from '../feiten/index.ts';
import { opCenten } from '../kern/bereik.ts';
import {
	alle,
	bereken,
	geen,
	indien,
	isBeantwoord,
	jaarnorm,
	minstensEen,
	niet,
	norm,
	som,
	tussen,
	type Getal,
} from '../kern/uitdrukking.ts';

export type Uitkering = 'bijstand' | 'aio';

const { artikel } = wetten.participatiewet;
const pw = participatiewetOp;
const nul = geen('euro/maand');

const deelLoonVrij = norm('deelLoonVrij', 'fractie', [['2024-01-01', 0.25, pw('2026-07-01'), 'gezien']]);
/** Art. 31 lid 2 onder n, euro per month. The text of July 2026 still has the amount of January, which was to change. */
const maximumLoonVrij = jaarnorm('maximumLoonVrij', 'euro/maand', 'halfjaar', [
	['2026-07-01', null, pw('2026-07-01'), 'niet-gevonden'],
	['2026-01-01', 285, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 278, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 273, pw('2025-01-01'), 'gezien'],
	['2024-07-01', null, pw('2025-01-01'), 'niet-gevonden'],
]);

const partnerIsMinstens27 = leeftijdPartner.isMinstens(zevenentwintig);
const iedereenIs27 = alle(niet(isJongerDan27), minstensEen(niet(heeftPartner), partnerIsMinstens27));
const niemandIs27 = alle(isJongerDan27, minstensEen(niet(heeftPartner), niet(partnerIsMinstens27)));

/** Without the decision nothing is left out, so who did not answer is not asked either. */
export const loonIsDeelsVrij = alle(
	isBeantwoord(inkomstenvrijlating),
	inkomstenvrijlating,
	inkomstenbronnen.bevat('loon'),
	niet(niemandIs27),
);

/** Of other income than loon, or of a partner under 27, nothing is left out; how much of the income that is, we do not know. */
const deelDatVrijIs = (uitkering: Uitkering) =>
	indien(
		alle(iedereenIs27, niet(inkomstenbronnen.bevatAnderDan('loon', uitkering, 'geen'))),
		deelLoonVrij,
		tussen(geen('fractie'), deelLoonVrij),
	);

const maximumVanBeiden = som(artikel('31 lid 2 onder n'), maximumLoonVrij, maximumLoonVrij);
/** Of a couple both may work. */
const hoogsteVrij = indien(heeftPartner, tussen(maximumLoonVrij, maximumVanBeiden), maximumLoonVrij);

/** The income of which part of the loon is left out, euro per month. */
const zonderVrijLoon = (uitkering: Uitkering, inkomen: Getal<'euro/maand'>) =>
	bereken(
		'euro/maand',
		{ inkomen, deelVrij: deelDatVrijIs(uitkering), hoogsteVrij },
		{ inkomen: 'stijgt', deelVrij: 'daalt', hoogsteVrij: 'daalt' },
		({ inkomen, deelVrij, hoogsteVrij }) => opCenten(Math.max(0, inkomen * (1 - deelVrij), inkomen - hoogsteVrij)),
		artikel('31 lid 2 onder n'),
	);

/** Art. 33 lid 5, euro per month, of who has AOW age; those before July 2025 were lower. */
const pensioenVrijAlleen = jaarnorm('pensioenVrijAlleen', 'euro/maand', 'halfjaar', [
	['2026-07-01', 26.5, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 26.5, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 25.7, pw('2025-07-01'), 'gezien'],
	['2025-01-01', { van: 0, tot: 25.7 }, pw('2025-07-01'), 'berekend'],
	['2024-07-01', { van: 0, tot: 25.7 }, pw('2025-07-01'), 'berekend'],
]);
const pensioenVrijPaar = jaarnorm('pensioenVrijPaar', 'euro/maand', 'halfjaar', [
	['2026-07-01', 53, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 53, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 51.4, pw('2025-07-01'), 'gezien'],
	['2025-01-01', { van: 0, tot: 51.4 }, pw('2025-07-01'), 'berekend'],
	['2024-07-01', { van: 0, tot: 51.4 }, pw('2025-07-01'), 'berekend'],
]);
const pensioenVrij = indien(heeftPartner, pensioenVrijPaar, pensioenVrijAlleen);

/** What is left out of the pension; beside other income we do not know how much pension there is. */
const vrijVanPensioen = indien(
	inkomstenbronnen.bevat('pensioen'),
	indien(inkomstenbronnen.bevatAnderDan('pensioen', 'aio', 'geen'), tussen(nul, pensioenVrij), pensioenVrij),
	nul,
);

/** The income of which a little pension is left out, euro per month. */
const zonderVrijPensioen = (inkomen: Getal<'euro/maand'>) =>
	bereken(
		'euro/maand',
		{ inkomen, vrij: vrijVanPensioen },
		{ inkomen: 'stijgt', vrij: 'daalt' },
		({ inkomen, vrij }) => opCenten(Math.max(0, inkomen - vrij)),
		artikel('33 lid 5'),
	);

/** What counts of the income, euro per month; only AIO is for who has AOW age. */
export const meetellend = (uitkering: Uitkering, inkomen: Getal<'euro/maand'>) => {
	const rest = uitkering === 'aio' ? zonderVrijPensioen(inkomen) : inkomen;
	return indien(loonIsDeelsVrij, zonderVrijLoon(uitkering, rest), rest);
};

/** The limit for who has a pension of which a little is left out. */
export const grensMetPensioen = (uitkering: Uitkering, grens: Getal<'euro/maand'>) =>
	uitkering === 'aio' ? som(artikel('31 lid 2'), grens, vrijVanPensioen) : grens;

/** From the limit itself to the limit and the most loon that is left out. */
export const grensMetLoon = (grens: Getal<'euro/maand'>) => som(artikel('31 lid 2'), grens, tussen(nul, hoogsteVrij));
