/** Who only knows an income roughly hears "no" later: 8% above the limit instead of 2% (docs/adr/0004-marges.md). */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, type Datum, type Voorbeeld } from '#rules';
import { beoordeelEen } from './een.ts';

const bestanden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });
const set = await laadRegelset(gemeenteIds);

/** Every example that stands a cent above the margin of 2%, so that the limit is known. */
const gevallen = set.regelingen.flatMap(({ id }) => {
	const [, { default: lijst }] = Object.entries(bestanden).find(
		([pad]) => pad.split('/').slice(3, -1).join('-') === id,
	)!;
	return lijst
		.filter(
			({ naam, oordeel, antwoorden }) =>
				/marge|(inkomen|ouder alleen,) één cent daarboven/.test(naam) &&
				oordeel === 'waarschijnlijk-niet' &&
				typeof antwoorden['inkomen'] === 'number',
		)
		.map((een) => [id, een.naam, een] as const);
});

describe.each(gevallen)('%s: %s', (id, _naam, { antwoorden, peildatum }) => {
	const boven = antwoorden['inkomen'] as number;
	const samen = boven + (antwoorden['heeftPartner'] ? (antwoorden['inkomenPartner'] as number) : 0);
	const oordeel = (totaal: number) => {
		const inkomen = totaal - (samen - boven);
		return beoordeelEen(set, id, { ...antwoorden, inkomen: { van: inkomen, tot: inkomen } }, peildatum as Datum)
			.oordeel;
	};
	const grens = samen / 1.02;
	it('is ruw geschat nog misschien, tot 8% boven de grens', () => {
		expect(oordeel(samen)).toBe('misschien');
		expect(oordeel(grens * 1.08 - 0.1)).toBe('misschien');
	});
	it('is meer dan 8% boven de grens nee', () => expect(oordeel(grens * 1.08 + 0.1)).toBe('waarschijnlijk-niet'));
});
