import { voorbeelden } from '../../../../rules/kern/voorbeeld.ts';
import { alleenstaande } from '../../../../rules/sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, gemeente: 'testdam' };

export default voorbeelden('2026-11-22', basis, 'Verzonnen, alleen voor de test van een gemeente erbij', [
	['huurt een huis', {}, 'waarschijnlijk', 321],
	['huurt een kamer', { woonsituatie: 'kamer' }, 'waarschijnlijk', 321],
	['heeft een koophuis', { woonsituatie: 'koophuis' }, 'waarschijnlijk-niet'],
	['woont ergens anders', { gemeente: 'elders' }, 'niet-van-toepassing'],
	['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing'],
	['18 jaar', { leeftijd: 18 }, 'waarschijnlijk', 321],
]);
