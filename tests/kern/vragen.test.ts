/** From a path in the answers to the question that it belongs to, and whether somebody answered it. */
import { describe, expect, it } from 'vitest';
import { inOrder, isUnanswered, keyOf } from '../../rules/kern/vragen.ts';

it.each([
	['inkomen', 'inkomen'],
	['kinderen.0.school', 'kinderen'],
	['kinderen.12.school', 'kinderen'],
	['kinderen.0.opvang.soort', 'kinderen.opvang'],
	['kinderen.10.opvang.soort', 'kinderen.opvang'],
	// Only a step that is nothing but a number is a member.
	['kinderen.0.groep8.soort', 'kinderen.groep8'],
	['kinderen.0.8egroep.soort', 'kinderen.8egroep'],
])('%s hoort bij de vraag %s', (pad, vraag) => expect(keyOf(pad)).toBe(vraag));

describe('wat nog niet beantwoord is', () => {
	const antwoorden = {
		inkomen: 0,
		vermogen: null,
		heeftPartner: false,
		woonsituatie: undefined,
		kinderen: [
			{ leeftijd: 7, opvang: { soort: 'bso' } },
			{ leeftijd: 9, opvang: null },
		],
	};
	it.each([
		['inkomen', false],
		['heeftPartner', false],
		['vermogen', false],
		['leeftijd', true],
		['kinderen.0.leeftijd', false],
		['kinderen.0.school', true],
		['kinderen.0.opvang.soort', false],
		['kinderen.0.opvang.uurprijs', true],
		// "Weet ik niet" of the whole is an answer to every part.
		['kinderen.1.opvang.uurprijs', false],
		['kinderen.2.leeftijd', true],
		// A number where a record was expected holds no answer to what is inside.
		['inkomen.van', true],
		['leeftijd.van', true],
	])('%s: %s', (pad, isOpen) => expect(isUnanswered(pad, antwoorden)).toBe(isOpen));
});

it('noemt elke vraag één keer, in de volgorde waarin zij gesteld wordt', () =>
	expect(
		inOrder(
			['kinderen.1.school', 'inkomen', 'kinderen.0.school', 'onbekend'],
			['leeftijd', 'inkomen', 'kinderen', 'kinderen.opvang'],
		),
	).toEqual(['inkomen', 'kinderen']));
