/** A base household and the turns that many regelingen share. Limits worked out by hand from the norm of 2026-07. */
import type { Oordeel } from '../kern/beoordeel.ts';
import { opCenten } from '../kern/bereik.ts';
import type { Antwoorden } from '../kern/evalueer.ts';

export const alleenstaande: Antwoorden = {
	leeftijd: 40,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['ww'],
	inkomen: 1200,
	vermogen: 1000,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
	rekeningenLukken: 'ja',
	kosten: ['zorg'],
};

type Keerpunt = readonly [naam: string, anders: Antwoorden, oordeel: Oordeel];

/** 1.419,46 x 0,95 x 1,2 = 1.618,18; the margin is 2%: 32,36. */
export const bij120Procent: readonly Keerpunt[] = [
	['inkomen op de grens', { inkomen: 1618.18 }, 'waarschijnlijk'],
	['inkomen één cent boven de grens', { inkomen: 1618.19 }, 'misschien'],
	['inkomen op de rand van de marge', { inkomen: 1650.54 }, 'misschien'],
	['inkomen één cent boven de marge', { inkomen: 1650.55 }, 'waarschijnlijk-niet'],
];

/** 120% as above; 1.419,46 x 0,95 x 1,3 = 1.753,03; the margin is 2%: 35,06. */
export const bij120Of130Procent: readonly Keerpunt[] = [
	['inkomen op de laagste grens', { inkomen: 1618.18 }, 'waarschijnlijk'],
	['inkomen één cent boven de laagste grens', { inkomen: 1618.19 }, 'misschien'],
	['inkomen op de hoogste grens met marge', { inkomen: 1788.09 }, 'misschien'],
	['inkomen één cent daarboven', { inkomen: 1788.1 }, 'waarschijnlijk-niet'],
];

/** 120% and 130% as above; between them perhaps a part, and no margin (issue of step 2). */
export const bijAfbouw: readonly Keerpunt[] = [
	['inkomen op de grens', { inkomen: 1618.18 }, 'waarschijnlijk'],
	['inkomen één cent boven de grens: misschien een deel', { inkomen: 1618.19 }, 'misschien'],
	['inkomen op de hoogste grens: misschien een deel', { inkomen: 1753.03 }, 'misschien'],
	['inkomen één cent boven de hoogste grens', { inkomen: 1753.04 }, 'waarschijnlijk-niet'],
];

/**
 * A single parent has a limit between 120% of a single person (as above) and that of a couple; the margin is 2%.
 * @param hoogste the highest limit, that of a couple
 */
export const bijGrensVoorOuder = (hoogste: number): readonly Keerpunt[] => {
	const metMarge = opCenten(hoogste * 1.02);
	return [
		['ouder alleen, inkomen op de laagste grens', { inkomen: 1618.18 }, 'waarschijnlijk'],
		['ouder alleen, één cent daarboven', { inkomen: 1618.19 }, 'misschien'],
		['ouder alleen, op de hoogste grens met marge', { inkomen: metMarge }, 'misschien'],
		['ouder alleen, één cent daarboven', { inkomen: opCenten(metMarge + 0.01) }, 'waarschijnlijk-niet'],
	];
};

export const bijVermogensgrens = (grens: number): readonly Keerpunt[] => [
	['spaargeld op de grens', { vermogen: grens }, 'waarschijnlijk'],
	['spaargeld één cent boven de grens', { vermogen: grens + 0.01 }, 'waarschijnlijk-niet'],
];

/** A limit of the gemeente is uncertain below 21. */
export const bijMeerderjarigheid: readonly Keerpunt[] = [
	['17 jaar', { leeftijd: 17, inkomen: 300 }, 'niet-van-toepassing'],
	['18 jaar', { leeftijd: 18 }, 'misschien'],
];

export const herkomst =
	'Met de hand uitgerekend uit de normen van 2026-07 (normen.md 1.1 en 1.4) en dienstverlening.md 2.4';
