import { voorbeelden } from '../../../kern/voorbeeld.ts';
import {
	alleenstaande,
	bij120Of130Procent,
	bijMeerderjarigheid,
	bijVermogensgrens,
	herkomst,
} from '../../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, gemeente: 'haarlem' };
const ouder = { kinderen: [{ leeftijd: 9 }] };
const student = { opleiding: 'hbo-of-universiteit', inkomstenbronnen: ['duo'] };

export default voorbeelden('2026-11-22', basis, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk', null],
	['woont ergens anders', { gemeente: 'zandvoort' }, 'niet-van-toepassing'],
	...bij120Of130Procent,
	...bijVermogensgrens(8000),
	...bijMeerderjarigheid,
	['ouder alleen op de grens voor iemand alleen', { ...ouder, inkomen: 1618.18 }, 'waarschijnlijk'],
	['ouder alleen daarboven', { ...ouder, inkomen: 2504.32 }, 'misschien'],
	['ouder alleen boven de grens voor een paar en de marge', { ...ouder, inkomen: 2554.42 }, 'waarschijnlijk-niet'],
	['kosten delen verandert de grens niet', { medebewoners27: 2, inkomen: 1618.18 }, 'waarschijnlijk'],
	['bijstand: vanzelf', { inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null }, 'waarschijnlijk'],
	[
		'AOW, spaargeld boven de grens van de bijstand',
		{ leeftijd: 70, inkomstenbronnen: ['aow'], vermogen: 12_000 },
		'misschien',
	],
	[
		'AOW, spaargeld ver daarboven',
		{ leeftijd: 70, inkomstenbronnen: ['aow'], vermogen: 30_000 },
		'waarschijnlijk-niet',
	],
	['student van 26', { ...student, leeftijd: 26 }, 'waarschijnlijk-niet'],
	['student van 27', { ...student, leeftijd: 27 }, 'waarschijnlijk-niet'],
	['student met kind', { ...student, ...ouder }, 'waarschijnlijk'],
	['krijgt hulp bij schulden, inkomen te hoog', { rekeningenLukken: 'krijgt-hulp', inkomen: 2500 }, 'misschien'],
]);
