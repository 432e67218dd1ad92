/** Who has one more source of income: what holds for one kind alone is said of no other, and never more than is known. */
import { describe, expect, it } from 'vitest';
import { laadRegelset, opties, type Antwoorden, type Datum } from '#rules';
import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../rules/begrippen/belasting/toetsingsinkomen.ts';
import { centen, type Bereik } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { beoordeelEen } from './een.ts';

const november: Datum = '2026-11-22';
const set = await laadRegelset([]);
const alleBronnen = opties.inkomstenbronnen as readonly string[];
/** "Geen" beside something else adds nothing. */
const naast = (...bronnen: readonly string[]) => alleBronnen.filter((een) => een !== 'geen' && !bronnen.includes(een));

const alleen = {
	leeftijd: 40,
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	opleiding: 'geen',
	vermogen: 0,
	inkomenIsInclusiefVakantiegeld: true,
};
const bedrag = (id: string, antwoorden: Antwoorden, dag: Datum = november) => {
	const gezegd = beoordeelEen(set, id, { ...alleen, ...antwoorden }, dag).bedrag;
	return gezegd && [centen(gezegd.van), centen(gezegd.tot)];
};

/** Norm of July 2026 for one person: 1.419,46. Of the 200 it is not known how much is not bijstand. */
describe('bijstand', () => {
	const bijstand = (...erbij: readonly string[]) =>
		bedrag('bijstand', { inkomstenbronnen: ['bijstand', ...erbij], inkomen: 200 });
	it('alleen, of met "geen": de hele norm', () => {
		expect(bijstand()).toEqual([141_946, 141_946]);
		expect(bijstand('geen')).toEqual([141_946, 141_946]);
	});
	it.each(naast('bijstand'))('met %s: van de norm min 200 tot de norm', (bron) =>
		expect(bijstand(bron)).toEqual([121_946, 141_946]),
	);

	/** Norm of January 2026: 1.401,50. A quarter of 600 is 150, less than 285; of other income nothing is left out. */
	const vrijgelaten = (...bronnen: readonly string[]) =>
		bedrag('bijstand', { inkomstenbronnen: bronnen, inkomen: 600, inkomstenvrijlating: true }, '2026-03-01');
	it('loon met vrijlating: 1.401,50 min 450', () => {
		expect(vrijgelaten('loon')).toEqual([95_150, 95_150]);
		expect(vrijgelaten('loon', 'geen')).toEqual([95_150, 95_150]);
	});
	it.each(naast('loon', 'bijstand', 'eigen-bedrijf'))('loon met vrijlating en %s: van min 600 tot min 450', (bron) =>
		expect(vrijgelaten('loon', bron)).toEqual([80_150, 95_150]),
	);
});

/** Norm of July 2026 for one person with AOW age: 1.587,34; of a pension 26,50 is left out. */
describe('AIO', () => {
	const oud = { leeftijd: 70, inkomen: 200 };
	const aio = (...bronnen: readonly string[]) => bedrag('aio', { ...oud, inkomstenbronnen: bronnen });
	it('alleen, of met "geen": de hele norm', () => {
		expect(aio('aio')).toEqual([158_734, 158_734]);
		expect(aio('aio', 'geen')).toEqual([158_734, 158_734]);
	});
	it.each(naast('aio', 'pensioen'))('met %s: van de norm min 200 tot de norm', (bron) =>
		expect(aio('aio', bron)).toEqual([138_734, 158_734]),
	);
	it('met pensioen: van 200 is 26,50 vrij', () => expect(aio('aio', 'pensioen')).toEqual([141_384, 158_734]));
	it('alleen pensioen: van 200 is 26,50 vrij', () => {
		expect(aio('pensioen')).toEqual([141_384, 141_384]);
		expect(aio('pensioen', 'geen')).toEqual([141_384, 141_384]);
	});
	it.each(naast('aio', 'pensioen', 'eigen-bedrijf'))('pensioen en %s: van niets tot 26,50 is vrij', (bron) =>
		expect(aio('pensioen', bron)).toEqual([138_734, 141_384]),
	);

	/** 1.600 is above the norm and below the norm with 26,50. */
	const oordeel = (...inkomstenbronnen: readonly string[]) =>
		beoordeelEen(set, 'aio', { ...alleen, ...oud, inkomen: 1600, inkomstenbronnen }, november).oordeel;
	it('mag met alleen pensioen 26,50 boven de norm zijn', () => expect(oordeel('pensioen')).toBe('waarschijnlijk'));
	it.each(naast('aio', 'pensioen', 'bijstand'))('weet dat met pensioen en %s niet', (bron) =>
		expect(oordeel('pensioen', bron)).toBe('misschien'),
	);
});

describe('het jaarinkomen', () => {
	const bekend = {
		extraMaand: false,
		loonheffingskorting: true,
		inkomenVanLoonstrook: true,
		inkomenHeelJaarGelijk: true,
	};
	const wie = (leeftijd: number, bronnen: readonly string[], ziekte?: string): Antwoorden => ({
		...alleen,
		...bekend,
		leeftijd,
		inkomen: 1200,
		inkomstenbronnen: bronnen,
		...(ziekte ? { soortZiekteuitkering: ziekte } : {}),
	});
	const smal = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenVoorBedrag.node, antwoorden, november).value;
	const ruim = (antwoorden: Antwoorden) => evaluate(toetsingsinkomenRuim.node, antwoorden, november).value as Bereik;

	const soorten = [
		['loon', 40, undefined],
		['ww', 40, undefined],
		['ioaw-ioaz', 62, undefined],
		['aow', 70, undefined],
		['pensioen', 70, undefined],
		['ziekte-of-arbeidsongeschiktheid', 40, 'wia-of-wao'],
		['ziekte-of-arbeidsongeschiktheid', 40, 'wajong'],
	] as const;
	const paren = soorten.flatMap(([soort, leeftijd, ziekte]) =>
		// AIO fills AOW up to the norm, so the two together are known: belasting-schatting.test.ts.
		naast(soort, ...(soort === 'aow' ? ['aio'] : [])).map((bron) => [soort, ziekte ?? '', bron, leeftijd] as const),
	);

	it.each(soorten)('van alleen %s schatten wij, ook met "geen" erbij', (soort, leeftijd, ziekte) => {
		const een = smal(wie(leeftijd, [soort], ziekte));
		expect(een).toBeDefined();
		expect(smal(wie(leeftijd, [soort, 'geen'], ziekte))).toEqual(een);
		expect(ruim(wie(leeftijd, [soort, 'geen'], ziekte))).toEqual(ruim(wie(leeftijd, [soort], ziekte)));
	});
	it.each(paren)('van %s %s met %s schatten wij niets', (soort, ziekte, bron, leeftijd) => {
		expect(smal(wie(leeftijd, [soort, bron], ziekte))).toBeUndefined();
	});
	/** The kind tells how much can be withheld: without knowing it the upper end is never lower. */
	it.each(paren)('met %s %s en %s kan het niet minder zijn', (soort, ziekte, bron, leeftijd) => {
		const samen = ruim(wie(leeftijd, [soort, bron], ziekte));
		const een = ruim(wie(leeftijd, [soort], ziekte));
		expect(samen.tot).toBeGreaterThan(een.tot);
		expect(samen.van).toBeLessThanOrEqual(een.van);
	});

	const zonderInkomen = (bronnen: readonly string[], leeftijd = 40) => {
		const { inkomen: _, ...rest } = wie(leeftijd, bronnen);
		return rest;
	};
	it.each(naast('bijstand'))('van bijstand met %s is alles mogelijk zolang het inkomen niet bekend is', (bron) => {
		expect(smal(zonderInkomen(['bijstand', bron]))).toBeUndefined();
		expect(ruim(zonderInkomen(['bijstand', bron]))).toEqual({ van: 0, tot: Infinity });
	});
	it.each(naast('aio', 'aow'))('van AIO met %s ook', (bron) => {
		expect(smal(zonderInkomen(['aio', bron], 70))).toBeUndefined();
		expect(ruim(zonderInkomen(['aio', bron], 70))).toEqual({ van: 0, tot: Infinity });
	});
	it('van wie niets heeft is het niets', () => {
		expect(smal({ ...zonderInkomen(['geen']), inkomen: 0 })).toEqual({ van: 0, tot: 0 });
	});
	it('bij studiefinanciering kan het ook niets zijn', () => expect(ruim(wie(22, ['duo'])).van).toBe(0));
});
