/** Which answers tell of health. Data only: who takes answers off the device reads it, and no rule does. */
import type { Navraag, opties, Vraag } from './index.ts';

export const gezondheid = {
	/** Whatever the answer is. */
	feiten: ['langdurigZiek', 'soortZiekteuitkering'],
	/** Of what is about something else: the options that tell of it. */
	opties: {
		inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'],
		kosten: ['zorg', 'reizen-naar-zorg'],
		hulp: ['wassen-en-aankleden'],
	},
	/** The ids of what only who is ill or handicapped can get. */
	regelingen: ['studietoeslag', 'tegemoetkoming-arbeidsongeschikten'],
} as const satisfies {
	readonly feiten: readonly (Vraag | Navraag)[];
	readonly opties: { readonly [F in keyof typeof opties]?: readonly (typeof opties)[F][number][] };
	readonly regelingen: readonly string[];
};
