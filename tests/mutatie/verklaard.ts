/** Mutants that no test notices, and why that is right. A line that explains nothing any more is reported. */
export interface Verklaring {
	/** Of the id of the mutant. */
	readonly patroon: RegExp;
	/** In Dutch: it stands in docs/mutatie.md. */
	readonly reden: string;
}

export const verklaringen: readonly Verklaring[] = [
	{
		patroon: /: zonder voorbehouden\.partnerIsMinderjarig$/,
		reden: 'Een partner van 17 is ook jonger dan 21. Dat voorbehoud geeft dan dezelfde uitkomst.',
	},
	{
		patroon: /vergelijking\.ts: const \[heel = ''/,
		reden:
			'Een getal heeft altijd cijfers vóór de komma. De waarde voor als die er niet zijn, is er alleen voor de compiler.',
	},
	{
		patroon: /\(grensMetMarge\) > indien > 2 berekening: rekent met margeVast 0/,
		reden:
			'Bij een ruwe schatting is de marge 8%, en minstens 25 euro. Die 25 euro telt alleen bij een grens onder 312,50 euro. De laagste norm is 323,03 euro.',
	},
];
