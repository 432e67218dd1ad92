/** Where only who decides can say yes: a household that has all that is asked hears "misschien" for that alone. */
import { expect, describe, it } from 'vitest';
import { gemeenteIds, laadRegelset, type Antwoorden, type Datum, type Regeling, type Voorbeeld } from '#rules';
import { beoordeelEen } from './een.ts';

const bestanden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });
const set = await laadRegelset(gemeenteIds);

/** rules/gemeenten/haarlem/haarlempas/voorbeelden.ts belongs to haarlem-haarlempas. */
const voorbeeldenVan = (id: string) =>
	Object.entries(bestanden).find(([pad]) => pad.split('/').slice(3, -1).join('-') === id)![1].default;

const partnerVan = (leeftijdPartner: number) => ({ heeftPartner: true, leeftijdPartner, inkomenPartner: 0 });

/** What makes each of them true, in the words of its article; `zonderBedrag` where another norm applies. */
const situaties: Readonly<Record<string, { readonly antwoorden: Antwoorden; readonly zonderBedrag: boolean }>> = {
	/** Participatiewet art. 23: a norm of its own. */
	instelling: { antwoorden: { woonsituatie: 'instelling' }, zonderBedrag: true },
	/** Art. 40. */
	geenVastAdres: { antwoorden: { woonsituatie: 'geen-vast-adres' }, zonderBedrag: false },
	/** Art. 34 lid 2 onder d: the value of an own house is vermogen, and we do not ask for it. */
	koophuis: { antwoorden: { woonsituatie: 'koophuis' }, zonderBedrag: false },
	/** Art. 32: profit is no net income. */
	eigenBedrijf: { antwoorden: { inkomstenbronnen: ['eigen-bedrijf'] }, zonderBedrag: false },
	/** Art. 20. */
	jongerDan21: { antwoorden: partnerVan(20), zonderBedrag: false },
	/** Art. 24: a norm of its own for who lives with a minor. */
	partnerIsMinderjarig: { antwoorden: partnerVan(17), zonderBedrag: true },
};

const past = ({ oordeel, bedrag }: Voorbeeld) => oordeel === 'waarschijnlijk' && bedrag !== null;
const basisVan = ({ id }: Regeling) => {
	const lijst = voorbeeldenVan(id);
	// Where somebody else always decides, nobody hears more than "misschien": there the reason is what counts.
	const open = lijst.find(({ oordeel }) => oordeel === 'misschien');
	return lijst.find((een) => past(een) && een.bedrag) ?? lijst.find(past) ?? open;
};

const gevallen = set.regelingen.flatMap((r) => {
	const basis = basisVan(r);
	// Kwijtschelding asks what the assessment is for: kwijtschelding.test.ts.
	const eigen = r.id.includes('kwijtschelding') ? ['eigenBedrijf'] : [];
	const namen = Object.keys(r.voorbehouden ?? {}).filter((naam) => naam in situaties && !eigen.includes(naam));
	return basis ? namen.map((naam) => [r.id, naam, basis] as const) : [];
});

describe.each(Object.keys(situaties))('%s', (naam) => {
	const { antwoorden, zonderBedrag } = situaties[naam]!;
	it.each(gevallen.filter(([, een]) => een === naam))('%s', (id, _naam, basis) => {
		const anders = { ...basis.antwoorden, ...antwoorden };
		const { oordeel, bedrag, toetsen } = beoordeelEen(set, id, anders, basis.peildatum as Datum);
		expect(oordeel).toBe('misschien');
		expect(toetsen.find((een) => een.id === naam)?.result.value, 'de reden staat erbij').toBe(true);
		if (zonderBedrag) expect(bedrag).toBeNull();
	});
});
