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
	{
		patroon: /^(?!aio |bijstand ).*\(grensMetMarge\) > indien > 3 berekening: rekent met margeVast 0$/,
		reden:
			'Bij een exact inkomen is de marge 2%, en minstens 25 euro. Die 25 euro telt alleen bij een grens onder 1.250 euro. Daar ligt geen van deze grenzen onder: de laagste is 120% van de norm van juli 2024 zonder vakantietoeslag, dat is ongeveer 1.490 euro. Van een ruimte telt alleen de hoogste grens.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) .*tussen > 2 indien .*niet > bevat inkomstenbronnen: zonder optie (eigen-bedrijf|alimentatie-of-anders)$/,
		reden:
			'Bij een eigen bedrijf of alimentatie is al gezegd dat er geen schatting is. Naar de soort van het andere inkomen kijkt dan niemand meer.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) > indien > 2 indien > 1 alle > 2 niet > minstensEen > 3 alle > 2 niet > bevat inkomstenbronnen: zonder optie (bijstand|aio)$/,
		reden:
			'Wie geen inkomen heeft naast alleen bijstand of AIO, leeft van bijstand of AIO. Dat deel van dezelfde eis zegt dan al ja.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) .*tussen > 2 indien > 3 indien > 3 indien > 1 alle > 1 alle > 2 niet > bevat inkomstenbronnen: zonder optie aio$/,
		reden:
			'Wie van AOW en AIO leeft, heeft al een jaarinkomen uit de tabel van de AIO. De som voor AOW komt daarna pas.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) > indien > 2 indien > 2 indien > 3 tussen > 1 berekening > 3 indien > 2 antwoordOf: zonder het antwoord$/,
		reden:
			'Dit deel telt alleen als van hoogstens één van beiden het jaarinkomen bekend is. Is dat de aanvrager, dan is er van de partner geen antwoord.',
	},
	{
		patroon: /\(toetsingsinkomen\) .*belastbareBijstand > 1 kies > 2 alle: zonder deel 1$/,
		reden: 'Een jongere zonder partner heeft dezelfde rij als een van twee jongeren zonder kind.',
	},
	{
		patroon: /\(toetsingsinkomen\) .*belastbareBijstand > 1 kies > 5 alle: zonder deel 1$/,
		reden: 'Een paar waarvan een van beiden jonger is dan 21, heeft al een van de vier rijen daarvoor.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) .*tussen > 2 indien > 2 berekening > 1 indien > 2 indien > 2 berekening: rekent met arbeid(Einde1|Deel1|Hoogste1) 0$/,
		reden:
			'Vanaf de AOW-leeftijd is er met loonheffingskorting geen belasting tot ruim 32.000 euro per jaar. Het eerste deel van de arbeidskorting maakt alleen verschil tot ongeveer 30.000 euro. Nagerekend voor 2024 tot en met 2026.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) .*(tussen > 2 indien > 3 |antwoordOf > 2 indien > 2 (indien > 3 ){4}indien > 2 (indien > 3 ){4}).*rekent met extra 0$/,
		reden: 'Een extra maand is er alleen bij loon. Bij een uitkering, AOW of pensioen is hij al 0.',
	},
	{
		patroon:
			/\(toetsingsinkomen\) .*(tussen > 2 (indien > 3 ){2}|antwoordOf > 2 indien > 2 (indien > 3 ){4}indien > 2 (indien > 3 ){5})indien > 2 berekening > 1 indien: altijd dan$/,
		reden: 'De som voor AOW is alleen voor wie de AOW-leeftijd heeft. Dat is op die plek al gevraagd.',
	},
	{
		patroon:
			/^huurtoeslag \((huurgrens|basishuur|huurtoeslagPerJaar)\).*(altijd dan|>= wordt >|zonder deel 1|rekent met deel1 0) \(2\)$/,
		reden:
			'Deze som gaat uit van zo veel anderen in huis als het bedrag het hoogst maakt. Dan zijn er altijd meer personen, altijd drie of meer, en is er altijd iemand van 21.',
	},
	{
		patroon:
			/^huurtoeslag (\((huurgrens|basishuur)\) > indien > 1 minstensEen: zonder deel 2|\(huurtoeslagPerJaar\).*(vergelijking > 1 berekening: rekent met deel2 0|1 indien > 2 tussen: alleen de bovengrens))$/,
		reden:
			'Met een medebewoner van 27 of ouder staat naast deze som die met zo veel mogelijk anderen. Die is nooit lager, en samen zeggen zij dan altijd misschien of nee.',
	},
	{
		patroon: /^huurtoeslag \(huurgrens\).*alle > 2 niet > antwoordOf: zonder wat er anders geldt$/,
		reden:
			'Zonder antwoord over andere volwassenen telt het aantal medebewoners. Dat is hier ook zo als nog niet bekend is of er anderen zijn: de ruimte is dezelfde.',
	},
	{
		patroon: /^huurtoeslag .*> 2 leden: een lid minder mogelijk$/,
		reden:
			'Weten wij niets van de kinderen, dan zijn er misschien drie of meer personen. Of er hoogstens 19 of 20 kinderen zijn, maakt niet uit.',
	},
	{
		patroon: /^(huurtoeslag|kinderopvangtoeslag|kindgebonden-budget) bedrag.*: rekent met afronding 0$/,
		reden: 'Alleen bij zorgtoeslag wordt het jaarbedrag eerst afgerond. Hier is de afronding al 0.',
	},
	{
		patroon: /^huurtoeslag bedrag > 2 berekening: rekent met minste 0$/,
		reden:
			'Dit deel is alleen voor wie zeker of misschien 24 euro of meer krijgt. Bij misschien telt ook het andere deel mee, en dat begint bij niets.',
	},
	{
		patroon: /^huurtoeslag bedrag > 3 indien > 2 tussen: alleen de bovengrens$/,
		reden:
			'Dit bedrag is er alleen als niet bekend is of er anderen wonen. Dan telt ook mee dat er niemand woont, en dan is er niets.',
	},
];
