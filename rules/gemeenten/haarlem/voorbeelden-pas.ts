/** What the pas asks, told once for everything that follows it. */
import { voorbeelden } from '../../kern/voorbeeld.ts';
import { bij120Of130Procent, bijMeerderjarigheid, bijVermogensgrens, herkomst } from '../../sjablonen/voorbeelden.ts';
import { elders, inHaarlem } from './voorbeeldhuishouden.ts';

const ouder = { kinderen: [{ leeftijd: 9 }] };
const student = { opleiding: 'hbo-of-universiteit', inkomstenbronnen: ['duo'] };
const metAow = { leeftijd: 70, inkomstenbronnen: ['aow'] };
const niets = { inkomen: null, vermogen: null };

export const voorbeeldenVanDePas = voorbeelden('2026-11-22', inHaarlem, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	...bij120Of130Procent,
	...bijVermogensgrens(8000),
	...bijMeerderjarigheid,
	['ouder alleen op de grens voor iemand alleen', { ...ouder, inkomen: 1618.18 }, 'waarschijnlijk'],
	['ouder alleen daarboven', { ...ouder, inkomen: 2504.32 }, 'misschien'],
	['ouder alleen boven de grens voor een paar en de marge', { ...ouder, inkomen: 2554.42 }, 'waarschijnlijk-niet'],
	['kosten delen verandert de grens niet', { medebewoners27: 2, inkomen: 1618.18 }, 'waarschijnlijk'],
	['bijstand: vanzelf', { inkomstenbronnen: ['bijstand'], ...niets }, 'waarschijnlijk'],
	['IOAW: vanzelf', { inkomstenbronnen: ['ioaw-ioaz'], ...niets }, 'waarschijnlijk'],
	['AIO: vanzelf', { leeftijd: 70, inkomstenbronnen: ['aow', 'aio'], ...niets }, 'waarschijnlijk'],
	['AOW, spaargeld boven de grens van de bijstand', { ...metAow, vermogen: 12_000 }, 'misschien'],
	['AOW, spaargeld ver daarboven', { ...metAow, vermogen: 30_000 }, 'waarschijnlijk-niet'],
	['student van 26', { ...student, leeftijd: 26 }, 'waarschijnlijk-niet'],
	['student van 27', { ...student, leeftijd: 27 }, 'waarschijnlijk-niet'],
	['student met kind', { ...student, ...ouder }, 'waarschijnlijk'],
	['krijgt hulp bij schulden, inkomen te hoog', { rekeningenLukken: 'krijgt-hulp', inkomen: 2500 }, 'misschien'],
]);
