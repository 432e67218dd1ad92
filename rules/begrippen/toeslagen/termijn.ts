/** Awir art. 15 lid 1: how long after a calendar year one can still ask for its toeslag. */
import { corpus } from '../../bronnen/eerst.ts';
import { awir2026 } from '../../bronnen/vindplaatsen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import type { Vindplaats } from '../../kern/node.ts';
import type { Aanvraagtermijn } from '../../kern/termijn.ts';
import { norm } from '../../kern/uitdrukking.ts';

const awir2025: Vindplaats = {
	titel: 'Algemene wet inkomensafhankelijke regelingen, tekst per 2025-07-01',
	url: `${corpus}/algemene_wet_inkomensafhankelijke_regelingen/2025-07-01.yaml`,
	datum: '2025-07-01',
};

/**
 * Until 2026 "tot 1 september van het jaar volgend op het berekeningsjaar", since then "tot en met 31 december" of
 * that year. For 2025 the law names no exception (art. 47b leaves art. 15 out), but no page that says so was found.
 */
const maandenNaJaar = norm('maandenNaJaar', 'aantal', [
	['2026-01-01', 12, awir2026, 'gezien'],
	['2024-01-01', 8, awir2025, 'gezien'],
]);

export const termijnToeslag: Aanvraagtermijn = {
	soort: 'na-jaar',
	maanden: maandenNaJaar,
	bron: wetten.awir.artikel('15 lid 1'),
};
