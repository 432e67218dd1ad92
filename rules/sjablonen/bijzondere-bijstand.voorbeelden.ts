import { voorbeelden } from '../kern/voorbeeld.ts';
import { alleenstaande } from './voorbeelden.ts';

/** @param elders any other gemeente */
export const bijzondereBijstandVoorbeelden = (gemeente: string, elders: string) =>
	voorbeelden('2026-11-22', { ...alleenstaande, gemeente }, 'Participatiewet art. 35: de gemeente weegt elk geval', [
		['kosten voor zorg', {}, 'misschien', null],
		['geen kosten', { kosten: [] }, 'niet-van-toepassing'],
		['kosten onbekend', { kosten: null }, 'misschien'],
		['woont ergens anders', { gemeente: elders }, 'niet-van-toepassing'],
		['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing'],
		['18 jaar', { leeftijd: 18 }, 'misschien'],
		['hoog inkomen: nooit een nee', { inkomen: 6000 }, 'misschien'],
	]);
