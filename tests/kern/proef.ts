/** What trees that no law asks for need: a source, a row of figures, a number. */
import type { Datum } from '../../rules/kern/datum.ts';
import type { NormRij } from '../../rules/kern/node.ts';

export const bron = { wet: 'proef', artikel: '1', url: 'https://example.org' } as const;
export const vindplaats = { titel: 'proef', url: 'https://example.org', datum: '2026' } as const;
export const rij = <W>(waarde: W | null, vanaf: Datum = '2026-01-01'): NormRij<W> => [
	vanaf,
	waarde,
	vindplaats,
	'gezien',
];
export const exact = (getal: number) => ({ van: getal, tot: getal });
