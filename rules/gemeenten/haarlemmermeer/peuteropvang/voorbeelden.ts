import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { elders, inHoofddorp } from '../voorbeeldhuishouden.ts';

const ouder = { ...inHoofddorp, kinderen: [{ leeftijd: 2 }] };
const paar = { heeftPartner: true, leeftijdPartner: 38, inkomenPartner: 0 };
const loon = { inkomstenbronnen: ['loon'] };

export default voorbeelden(
	'2026-11-22',
	ouder,
	'Pagina Kinderopvang van de gemeente (zonder datum): peuters, ouder of partner werkt niet',
	[
		['kind van 2, ouder met WW', {}, 'waarschijnlijk', null],
		['woont ergens anders', elders, 'niet-van-toepassing'],
		['kind van 1', { kinderen: [{ leeftijd: 1 }] }, 'niet-van-toepassing'],
		['kind van 3', { kinderen: [{ leeftijd: 3 }] }, 'waarschijnlijk'],
		['kind van 4', { kinderen: [{ leeftijd: 4 }] }, 'niet-van-toepassing'],
		['ouder alleen met loon', loon, 'misschien'],
		['paar, beiden werken', { ...paar, ...loon, werkt: true, partnerWerkt: true }, 'misschien'],
		['paar, een van beiden werkt', { ...paar, ...loon, werkt: true, partnerWerkt: false }, 'waarschijnlijk'],
		['paar met loon, wie werkt is niet gevraagd', { ...paar, ...loon }, 'misschien'],
	],
);
