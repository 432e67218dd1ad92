/** Instanties of which others published cases, as the rules would have them. */
import { kostenVanBestaan } from '../../../rules/begrippen/kwijtschelding/kosten-van-bestaan.ts';
import type { Instantie } from '../../../rules/begrippen/kwijtschelding/instantie.ts';
import { aandeelCapaciteit } from '../../../rules/begrippen/kwijtschelding/normen.ts';
import type { Regeling } from '../../../rules/kern/regeling.ts';
import { altijd, nooit, norm } from '../../../rules/kern/uitdrukking.ts';
import { kwijtschelding } from '../../../rules/sjablonen/kwijtschelding.ts';

const verordening = {
	titel: 'Kwijtscheldingsregeling waterschapsbelastingen HHNK 2023',
	url: 'https://lokaleregelgeving.overheid.nl/CVDR686061',
	datum: '2023-01-01',
} as const;
const rij = <E extends 'euro' | 'fractie'>(id: string, eenheid: E, waarde: number) =>
	norm(id, eenheid, [['2023-01-01', waarde, verordening, 'gezien']]);

/** Art. 2-5 of its rule; the cases are made for it. */
export const hhnk: Instantie = {
	bron: { wet: verordening.titel, artikel: '2', url: verordening.url },
	percentage: rij('normpercentage', 'fractie', 1),
	aandeel: aandeelCapaciteit,
	extra: {
		paar: rij('extraPaar', 'euro', 2000),
		ouder: rij('extraOuder', 'euro', 1800),
		alleen: rij('extraAlleen', 'euro', 1500),
	},
	nettoAow: altijd,
	kinderopvang: altijd,
	ondernemers: altijd,
};
/** The country's own norm: 90%, and nothing that an instantie may add. */
export const landelijk: Instantie = {
	...hhnk,
	percentage: rij('normpercentage', 'fractie', 0.9),
	extra: { paar: rij('extra', 'euro', 0), ouder: rij('extra', 'euro', 0), alleen: rij('extra', 'euro', 0) },
	nettoAow: nooit,
	kinderopvang: nooit,
};

const regels = new Map<Instantie, Regeling>();
/** The same object each time: who changes something in it changes it for every test. */
export function regelVan(instantie: Instantie): Regeling {
	const regel = regels.get(instantie) ?? kwijtschelding({ id: 'kwijtschelding', soort: 'gemeente', instantie });
	regels.set(instantie, regel);
	return regel;
}
export const kostenVanHhnk = kostenVanBestaan(hhnk);
