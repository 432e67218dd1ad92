/** The answers of a household in words, for who checks a rule. */
import { expect, test } from 'vitest';
import { inZinnen } from '../../src/lib/server/huishouden.ts';

test('childcare is told by its parts', () => {
	const opvang = { soort: 'bso', urenPerMaand: 42.5, uurprijs: 9.5 };
	const [zin] = inZinnen({ kinderen: [{ leeftijd: 3, opvang }, { leeftijd: 9 }] });
	expect(zin).toMatch(/^de kinderen: 3 jaar, .*bso, .*42,5.*, .*€ 9,50.*; 9 jaar$/);
});

test('an opvang that is not known is told as such', () =>
	expect(inZinnen({ kinderen: [{ leeftijd: 3, opvang: null }] })[0]).toMatch(/opvang: weet ik niet$/));
