/** Credits on the tax (art. 22-22c Wet LB, art. 8.10-8.18 Wet IB). Newest first. */
import {
	bijlageLoonheffingen2024,
	bijlageLoonheffingen2025,
	ibBroncode2024,
	rekenvoorschriften2026,
	wetIb2025,
	wetIb2026,
	wetLb2024,
	wetLb2025,
	wetLb2026,
} from '../../bronnen/vindplaatsen.ts';
import { jaarnorm } from '../../kern/uitdrukking.ts';

const heffingskorting = jaarnorm('heffingskorting', 'euro/jaar', 'jaar', [
	['2026-01-01', 3115, wetLb2026, 'gezien'],
	['2025-01-01', 3068, wetLb2025, 'gezien'],
	['2024-01-01', 3362, wetLb2024, 'gezien'],
]);
const heffingskortingAow = jaarnorm('heffingskortingAow', 'euro/jaar', 'jaar', [
	['2026-01-01', 1556, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 1536, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 1735, bijlageLoonheffingen2024, 'gezien'],
]);
const heffingskortingVanaf = jaarnorm('heffingskortingVanaf', 'euro/jaar', 'jaar', [
	['2026-01-01', 29_736, wetLb2026, 'gezien'],
	['2025-01-01', 28_406, wetLb2025, 'gezien'],
	['2024-01-01', 24_812, wetLb2024, 'gezien'],
]);
const heffingskortingAfbouw = jaarnorm('heffingskortingAfbouw', 'fractie', 'jaar', [
	['2026-01-01', 0.06398, wetLb2026, 'gezien'],
	['2025-01-01', 0.06337, wetLb2025, 'gezien'],
	['2024-01-01', 0.0663, wetLb2024, 'gezien'],
]);
const heffingskortingAfbouwAow = jaarnorm('heffingskortingAfbouwAow', 'fractie', 'jaar', [
	['2026-01-01', 0.03195, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 0.0317, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.03421, ibBroncode2024, 'gezien'],
]);

/** Below AOW age, and from it. */
export const algemeneKorting = {
	totAow: { heffingskorting, heffingskortingVanaf, heffingskortingAfbouw },
	aow: { heffingskorting: heffingskortingAow, heffingskortingVanaf, heffingskortingAfbouw: heffingskortingAfbouwAow },
};

const arbeidEinde1 = jaarnorm('arbeidEinde1', 'euro/jaar', 'jaar', [
	['2026-01-01', 11_965, wetLb2026, 'gezien'],
	['2025-01-01', 12_169, wetLb2025, 'gezien'],
	['2024-01-01', 11_490, wetLb2024, 'gezien'],
]);
const arbeidEinde2 = jaarnorm('arbeidEinde2', 'euro/jaar', 'jaar', [
	['2026-01-01', 25_845, wetLb2026, 'gezien'],
	['2025-01-01', 26_288, wetLb2025, 'gezien'],
	['2024-01-01', 24_820, wetLb2024, 'gezien'],
]);
const arbeidEinde3 = jaarnorm('arbeidEinde3', 'euro/jaar', 'jaar', [
	['2026-01-01', 45_592, wetLb2026, 'gezien'],
	['2025-01-01', 43_071, wetLb2025, 'gezien'],
	['2024-01-01', 39_957, wetLb2024, 'gezien'],
]);
const arbeidDeel1 = jaarnorm('arbeidDeel1', 'fractie', 'jaar', [
	['2026-01-01', 0.08324, wetLb2026, 'gezien'],
	['2025-01-01', 0.08053, wetLb2025, 'gezien'],
	['2024-01-01', 0.08425, wetLb2024, 'gezien'],
]);
const arbeidDeel2 = jaarnorm('arbeidDeel2', 'fractie', 'jaar', [
	['2026-01-01', 0.31009, wetLb2026, 'gezien'],
	['2025-01-01', 0.3003, wetLb2025, 'gezien'],
	['2024-01-01', 0.31433, wetLb2024, 'gezien'],
]);
const arbeidDeel3 = jaarnorm('arbeidDeel3', 'fractie', 'jaar', [
	['2026-01-01', 0.0195, wetLb2026, 'gezien'],
	['2025-01-01', 0.02258, wetLb2025, 'gezien'],
	['2024-01-01', 0.02471, wetLb2024, 'gezien'],
]);
const arbeidHoogste1 = jaarnorm('arbeidHoogste1', 'euro/jaar', 'jaar', [
	['2026-01-01', 996, wetLb2026, 'gezien'],
	['2025-01-01', 980, wetLb2025, 'gezien'],
	['2024-01-01', 968, wetLb2024, 'gezien'],
]);
const arbeidHoogste2 = jaarnorm('arbeidHoogste2', 'euro/jaar', 'jaar', [
	['2026-01-01', 5300, wetLb2026, 'gezien'],
	['2025-01-01', 5220, wetLb2025, 'gezien'],
	['2024-01-01', 5158, wetLb2024, 'gezien'],
]);
const arbeidHoogste3 = jaarnorm('arbeidHoogste3', 'euro/jaar', 'jaar', [
	['2026-01-01', 5685, wetLb2026, 'gezien'],
	['2025-01-01', 5599, wetLb2025, 'gezien'],
	['2024-01-01', 5532, wetLb2024, 'gezien'],
]);
const arbeidAfbouw = jaarnorm('arbeidAfbouw', 'fractie', 'jaar', [
	['2026-01-01', 0.0651, wetLb2026, 'gezien'],
	['2025-01-01', 0.0651, wetLb2025, 'gezien'],
	['2024-01-01', 0.0651, wetLb2024, 'gezien'],
]);
const arbeidDeel1Aow = jaarnorm('arbeidDeel1Aow', 'fractie', 'jaar', [
	['2026-01-01', 0.04156, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 0.04029, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.04346, ibBroncode2024, 'gezien'],
]);
const arbeidDeel2Aow = jaarnorm('arbeidDeel2Aow', 'fractie', 'jaar', [
	['2026-01-01', 0.15483, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 0.15023, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.16214, ibBroncode2024, 'gezien'],
]);
const arbeidDeel3Aow = jaarnorm('arbeidDeel3Aow', 'fractie', 'jaar', [
	['2026-01-01', 0.00974, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 0.0113, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.01275, ibBroncode2024, 'gezien'],
]);
const arbeidHoogste1Aow = jaarnorm('arbeidHoogste1Aow', 'euro/jaar', 'jaar', [
	['2026-01-01', 498, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 491, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 501, ibBroncode2024, 'gezien'],
]);
const arbeidHoogste2Aow = jaarnorm('arbeidHoogste2Aow', 'euro/jaar', 'jaar', [
	['2026-01-01', 2647, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 2612, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 2662, ibBroncode2024, 'gezien'],
]);
const arbeidHoogste3Aow = jaarnorm('arbeidHoogste3Aow', 'euro/jaar', 'jaar', [
	['2026-01-01', 2840, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 2802, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 2854, ibBroncode2024, 'gezien'],
]);
const arbeidAfbouwAow = jaarnorm('arbeidAfbouwAow', 'fractie', 'jaar', [
	['2026-01-01', 0.0325, rekenvoorschriften2026, 'gezien'],
	['2025-01-01', 0.03257, bijlageLoonheffingen2025, 'gezien'],
	['2024-01-01', 0.03358, ibBroncode2024, 'gezien'],
]);

const arbeidGrenzen = { arbeidEinde1, arbeidEinde2, arbeidEinde3 };
/** Only on pay for current work: the white table. */
export const arbeidKorting = {
	totAow: {
		...arbeidGrenzen,
		arbeidDeel1,
		arbeidDeel2,
		arbeidDeel3,
		arbeidHoogste1,
		arbeidHoogste2,
		arbeidHoogste3,
		arbeidAfbouw,
	},
	aow: {
		...arbeidGrenzen,
		arbeidDeel1: arbeidDeel1Aow,
		arbeidDeel2: arbeidDeel2Aow,
		arbeidDeel3: arbeidDeel3Aow,
		arbeidHoogste1: arbeidHoogste1Aow,
		arbeidHoogste2: arbeidHoogste2Aow,
		arbeidHoogste3: arbeidHoogste3Aow,
		arbeidAfbouw: arbeidAfbouwAow,
	},
};

const ouderenkorting = jaarnorm('ouderenkorting', 'euro/jaar', 'jaar', [
	['2026-01-01', 2067, wetIb2026, 'gezien'],
	['2025-01-01', 2035, wetIb2025, 'gezien'],
	['2024-01-01', 2010, wetLb2024, 'gezien'],
]);
const ouderenkortingVanaf = jaarnorm('ouderenkortingVanaf', 'euro/jaar', 'jaar', [
	['2026-01-01', 46_002, wetIb2026, 'gezien'],
	['2025-01-01', 45_308, wetIb2025, 'gezien'],
	['2024-01-01', 44_770, wetLb2024, 'gezien'],
]);
const ouderenkortingAfbouw = jaarnorm('ouderenkortingAfbouw', 'fractie', 'jaar', [
	['2026-01-01', 0.15, wetIb2026, 'gezien'],
	['2025-01-01', 0.15, wetIb2025, 'gezien'],
	['2024-01-01', 0.15, wetLb2024, 'gezien'],
]);

/** At AOW age. */
export const kortingOuderen = { ouderenkorting, ouderenkortingVanaf, ouderenkortingAfbouw };
/** Art. 22c: for who gets the AOW of a single person. */
export const alleenstaandeOuderenkorting = jaarnorm('alleenstaandeOuderenkorting', 'euro/jaar', 'jaar', [
	['2026-01-01', 540, wetIb2026, 'gezien'],
	['2025-01-01', 531, wetIb2025, 'gezien'],
	['2024-01-01', 524, wetLb2024, 'gezien'],
]);
/** Art. 22aa: for who has a right to Wajong. */
export const jonggehandicaptenkorting = jaarnorm('jonggehandicaptenkorting', 'euro/jaar', 'jaar', [
	['2026-01-01', 923, wetIb2026, 'gezien'],
	['2025-01-01', 909, wetIb2025, 'gezien'],
	['2024-01-01', 898, wetLb2024, 'gezien'],
]);
