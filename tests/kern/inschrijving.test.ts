/** In which order a register holds its regelingen, whatever order a bundler gives. */
import { expect, it } from 'vitest';
import { inschrijvingenUit, type Inschrijving } from '../../rules/kern/inschrijving.ts';
import { eis, regeling } from '../../rules/kern/regeling.ts';
import { altijd } from '../../rules/kern/uitdrukking.ts';
import { bron } from './proef.ts';

const inschrijving = (id: string): Inschrijving => ({
	regel: regeling({ id, doelgroep: { wie: eis(altijd, bron) }, eisen: {} }),
	teksten: { nl: () => Promise.reject(new Error('nobody reads the texts here')) },
});

it.each([
	[['a', 'b', 'c']],
	[['c', 'b', 'a']],
	[['b', 'a', 'c']],
	[['b', 'c', 'a']],
	[['huurtoeslag', 'aio', 'bijstand', 'zorgtoeslag', 'aow']],
])('%j: op volgorde van de ids', (ids) =>
	expect(
		inschrijvingenUit(Object.fromEntries(ids.map((id) => [`naam van ${id}`, inschrijving(id)]))).map(
			({ regel }) => regel.id,
		),
	).toEqual([...ids].sort()),
);

/** That is a mistake, and who looks for it has to see both. */
it('laat van twee met hetzelfde id er geen weg, en verandert hun volgorde niet', () => {
	const [een, twee, drie] = [inschrijving('b'), inschrijving('b'), inschrijving('a')];
	const gevonden = inschrijvingenUit({ een, twee, drie });
	expect(gevonden).toHaveLength(3);
	[drie, een, twee].forEach((verwacht, i) => expect(gevonden[i]).toBe(verwacht));
});
