import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijGrensVoorOuder, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHaarlem } from '../voorbeeldhuishouden.ts';

const schulden = { rekeningenLukken: 'nee', inkomen: 3000 };

export default voorbeelden('2026-11-22', ouderInHaarlem, herkomst, [
	['kind van 9', {}, 'waarschijnlijk', { van: 350, tot: 850 }],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijGrensVoorOuder(2504.32),
	['inkomen te hoog, rekeningen lukken niet', schulden, 'misschien'],
	['inkomen te hoog, krijgt hulp bij schulden', { ...schulden, rekeningenLukken: 'krijgt-hulp' }, 'misschien'],
	['inkomen te hoog, wil niet zeggen of rekeningen lukken', { ...schulden, rekeningenLukken: null }, 'misschien'],
	['spaargeld op de grens', { vermogen: 16_000 }, 'waarschijnlijk'],
	['spaargeld één cent daarboven: geen regel gevonden', { vermogen: 16_000.01 }, 'misschien'],
	['kind van 3: de bronnen verschillen', { kinderen: [{ leeftijd: 3 }] }, 'misschien', { van: 0, tot: 850 }],
	['kind van 4', { kinderen: [{ leeftijd: 4 }] }, 'waarschijnlijk'],
	[
		'kinderen van 2 en 17',
		{ kinderen: [{ leeftijd: 2 }, { leeftijd: 17 }] },
		'waarschijnlijk',
		{ van: 350, tot: 1700 },
	],
	['IOAW: vanzelf', { inkomstenbronnen: ['ioaw-ioaz'], inkomen: null, vermogen: null }, 'waarschijnlijk'],
]);
