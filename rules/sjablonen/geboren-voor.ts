/** Laws that ask in which year somebody was born, where we only know the age. */
import type { NormRij, Vindplaats } from '../kern/node.ts';
import { norm } from '../kern/uitdrukking.ts';
import type { Bereik } from '../kern/bereik.ts';

const jaren = [2031, 2030, 2029, 2028, 2027, 2026, 2025, 2024] as const;

/** Who has the age of this year may have had a birthday already or not, so one age is uncertain. */
const rij = (jaar: number, geboortejaar: number, bron: Vindplaats): NormRij<Bereik> => [
	`${jaar}-01-01`,
	{ van: jaar - geboortejaar, tot: jaar - geboortejaar + 1 },
	bron,
	'berekend',
];

/**
 * The age of who was born before the first of January of a year: from `tot` on surely, below `van` surely not.
 * @param id the name under which the texts know it
 */
export const leeftijdBijGeborenVoor = (id: string, geboortejaar: number, bron: Vindplaats) =>
	norm(
		id,
		'jaar',
		jaren.map((jaar) => rij(jaar, geboortejaar, bron)),
	);
