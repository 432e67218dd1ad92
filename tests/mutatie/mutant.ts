import type { Terug } from './wissel.ts';

export type Soort = 'regel' | 'norm';

/** One small mistake in a rule or a norm, that some test should notice. */
export interface Mutant {
	/** Where it is and what is wrong; the same every time. */
	readonly id: string;
	readonly soort: Soort;
	/** The nodes, row lists or regeling that change: a test that reads none of them cannot notice. */
	readonly plekken: readonly object[];
	/** The row holds from another day. */
	readonly verschuift: boolean;
	readonly zet: () => Terug;
}
