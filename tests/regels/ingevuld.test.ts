/** What `npm run regeling:nieuw` leaves open must be filled in before it lands. */
import { expect, it } from 'vitest';
import { nogInTeVullen } from '../../scripts/nieuw/invullen.ts';

it('heeft nergens in rules/ nog een VUL IN staan', () => {
	expect(nogInTeVullen('.')).toEqual([]);
});
