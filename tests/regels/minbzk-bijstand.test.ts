/** The cases of MinBZK regelrecht about bijstand. Those for kwijtschelding are in kwijtschelding.test.ts. */
import { describe, expect, it } from 'vitest';
import { laadRegelset, type Antwoorden, type Datum } from '#rules';
import { centen } from '../../rules/kern/bereik.ts';
import { beoordeelEen } from './een.ts';
import minbzk from './toetsgevallen/minbzk-regelrecht.json';

interface Persoon {
	readonly role: string;
	readonly leeftijd?: number;
	readonly inkomen_netto_maand?: number;
	readonly loon_netto_maand?: number;
	readonly inrichting?: boolean;
	readonly commercieel_contract?: boolean;
}
type Geval = (typeof minbzk.cases)[number];

/** From the case format to answers; what a case does not name is not there. */
function antwoordenVan({ household }: Geval): Antwoorden {
	const { persons, vermogen, inkomen_netto_maand } = household;
	const met = (role: string) => (persons as readonly Persoon[]).filter((persoon) => persoon.role === role);
	const [[aanvrager], [partner]] = [met('aanvrager'), met('partner')];
	const inkomen = aanvrager?.inkomen_netto_maand ?? aanvrager?.loon_netto_maand ?? inkomen_netto_maand ?? 0;
	return {
		leeftijd: aanvrager!.leeftijd,
		heeftPartner: partner !== undefined,
		...(partner ? { leeftijdPartner: partner.leeftijd, inkomenPartner: 0 } : {}),
		kinderen: [],
		// Who pays a commercial rent does not count: docs/contract.md.
		medebewoners27: met('medebewoner').filter((persoon) => !persoon.commercieel_contract).length,
		woonsituatie: aanvrager!.inrichting ? 'instelling' : 'huurhuis',
		inkomstenbronnen: inkomen ? ['loon'] : ['geen'],
		inkomen,
		inkomenIsInclusiefVakantiegeld: true,
		opleiding: 'geen',
		vermogen,
		...('inkomstenvrijlating_25pct' in household ? { inkomstenvrijlating: household.inkomstenvrijlating_25pct } : {}),
	};
}

/** What we say instead, and why a case cannot hold here. */
const anders: Readonly<Record<string, readonly [waarom: string, oordeel: string, cent: number | null]>> = {
	'rr-rotterdam-2026-cat1-30pct': ['een maatregel is geen recht: wij noemen de norm', 'waarschijnlijk', 140_150],
	'rr-rotterdam-2026-cat2-100pct': ['een maatregel is geen recht: wij noemen de norm', 'waarschijnlijk', 140_150],
	'rr-rotterdam-2026-niet-nl': ['wij vragen niet naar verblijf; de tekst zegt dat', 'waarschijnlijk', 140_150],
	'rr-gewoon-2026-inrichting-alleen': ['art. 23 heeft een eigen norm: hoogstens misschien', 'misschien', null],
	'rr-gewoon-2026-inrichting-paar': ['art. 23 heeft een eigen norm: hoogstens misschien', 'misschien', null],
};
/** At 18-20 the gemeente may add to the low norm (art. 20 lid 3), so the norm is only the least there is. */
const jongeren = ['rr-gewoon-2026-20jaar-niet-art21', 'rr-gewoon-2026-kostendeler-jonger-21'];

const landelijk = await laadRegelset([]);
const lees = (geval: Geval) => beoordeelEen(landelijk, 'bijstand', antwoordenVan(geval), geval.date as Datum);
const gevallen = minbzk.cases.filter(({ scheme }) => scheme === 'bijstand').map((geval) => [geval.id, geval] as const);

describe('MinBZK regelrecht, bijstand', () => {
	it.each(gevallen.filter(([id]) => !(id in anders) && !jongeren.includes(id)))('%s', (_id, geval) => {
		const { oordeel, bedrag } = lees(geval);
		expect(oordeel).toBe(geval.expected.eligible ? 'waarschijnlijk' : 'waarschijnlijk-niet');
		const cent = geval.expected.amount_cents;
		expect(bedrag && [centen(bedrag.van), centen(bedrag.tot)]).toEqual(geval.expected.eligible ? [cent, cent] : null);
	});

	it.each(gevallen.filter(([id]) => jongeren.includes(id)))('%s: de lage norm is het minste', (_id, geval) => {
		expect(centen(lees(geval).bedrag!.van)).toBe(34_599);
	});

	it.each(Object.entries(anders))('%s: %s', (id, [, verwacht, cent]) => {
		const { oordeel, bedrag } = lees(gevallen.find(([een]) => een === id)![1]);
		expect([oordeel, bedrag && centen(bedrag.van)]).toEqual([verwacht, cent]);
	});

	it('laat alleen de zorgtoeslag van een minderjarige over aan de gevallen van de zorgtoeslag', () => {
		const rest = minbzk.cases.filter(({ scheme }) => !['bijstand', 'kwijtschelding'].includes(scheme));
		expect(rest.map(({ id }) => id)).toEqual(['rr-zorg-minderjarig-2025']);
	});
});
