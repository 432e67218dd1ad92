import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { alleenstaande } from '../../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, gemeente: 'zandvoort' };

export default voorbeelden('2026-11-22', basis, 'Participatiewet art. 35: de gemeente weegt elk geval', [
	['kosten voor zorg', {}, 'misschien', null],
	['geen kosten', { kosten: [] }, 'niet-van-toepassing'],
	['kosten onbekend', { kosten: null }, 'misschien'],
	['woont ergens anders', { gemeente: 'haarlem' }, 'niet-van-toepassing'],
	['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing'],
	['18 jaar', { leeftijd: 18 }, 'misschien'],
	['hoog inkomen: nooit een nee', { inkomen: 6000 }, 'misschien'],
]);
