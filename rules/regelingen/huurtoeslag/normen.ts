import { wetHuurtoeslag2026 } from '../../bronnen/vindplaatsen.ts';
import type { Vindplaats } from '../../kern/node.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';

const wet = wetHuurtoeslag2026;
/** Cites the leaflet tg0831z62fd of Dienst Toeslagen; art. 475da Rv of 2026-07 gives the same figures. */
const rekenregels2026: Vindplaats = {
	titel: 'Rekenregels toeslagen 2026 van een ontwikkelaar, uit folder tg0831z62fd van Dienst Toeslagen',
	url: 'https://github.com/amir-meshkat/netto-helper/tree/64e535c397794b551a093353856470b9085fbf03/src/engine',
	datum: '2026-07-16',
};

/** Art. 13 lid 1 onder b: while nobody is 21 and there is no child. */
export const maximumHuurJongeren = jaarnorm('maximumHuurJongeren', 'euro/maand', 'jaar', [
	['2026-01-01', 498.2, wet, 'gezien'],
]);
/** Art. 20. */
export const kwaliteitskortingsgrens = jaarnorm('kwaliteitskortingsgrens', 'euro/maand', 'jaar', [
	['2026-01-01', 498.2, wet, 'gezien'],
]);
export const aftoppingsgrensLaag = jaarnorm('aftoppingsgrensLaag', 'euro/maand', 'jaar', [
	['2026-01-01', 713.02, wet, 'gezien'],
]);
export const aftoppingsgrensHoog = jaarnorm('aftoppingsgrensHoog', 'euro/maand', 'jaar', [
	['2026-01-01', 764.14, wet, 'gezien'],
]);
/** From how many people on the higher limit holds. */
export const personenAftoppingsgrensHoog = norm('personenAftoppingsgrensHoog', 'aantal', [
	['2026-01-01', 3, wet, 'gezien'],
]);
/** Art. 21 lid 1 onder b and c leave these to the Besluit. In 2026 the last one holds for every household. */
export const deelTotAftoppingsgrens = norm('deelTotAftoppingsgrens', 'fractie', [
	['2026-01-01', 0.65, rekenregels2026, 'gezien'],
]);
export const deelBovenAftoppingsgrens = norm('deelBovenAftoppingsgrens', 'fractie', [
	['2026-01-01', 0.4, rekenregels2026, 'gezien'],
]);
/** Art. 17 lid 1: the minimum-inkomensijkpunt. */
export const ijkpuntEenpersoons = jaarnorm('ijkpuntEenpersoons', 'euro/jaar', 'jaar', [
	['2026-01-01', 23_425, rekenregels2026, 'gezien'],
]);
export const ijkpuntMeerpersoons = jaarnorm('ijkpuntMeerpersoons', 'euro/jaar', 'jaar', [
	['2026-01-01', 31_500, rekenregels2026, 'gezien'],
]);
/** Art. 21 lid 2. */
export const afbouwEenpersoons = norm('afbouwEenpersoons', 'fractie', [['2026-01-01', 0.27, wet, 'gezien']]);
export const afbouwMeerpersoons = norm('afbouwMeerpersoons', 'fractie', [['2026-01-01', 0.22, wet, 'gezien']]);
