/** Mutants that no test notices, and why that is right. A line that explains nothing any more is reported. */
export interface Verklaring {
	/** Of the id of the mutant. */
	readonly patroon: RegExp;
	/** In Dutch: it stands in docs/mutatie.md. */
	readonly reden: string;
}

/** Of the kernel, by Stryker. */
export const inDeKern: readonly Verklaring[] = [
	{
		patroon: /vergelijking\.ts: const \[heel = ''/,
		reden:
			'Een getal heeft altijd cijfers vóór de komma. De waarde voor als die er niet zijn, is er alleen voor de compiler.',
	},
	{
		patroon: /beoordeel\.ts: if \(seen\.has\(result\)\) return \[\]; => ConditionalExpression false/,
		reden: 'Alleen voor de snelheid: wie een deel twee keer bekijkt, vindt dezelfde oudste dag.',
	},
	{
		patroon: /evalueer\.ts: case 'onbepaald': => ConditionalExpression/,
		reden: 'Valt dit weg, dan leest de kern een vaste waarde die er niet is. Ook dat is niet bekend.',
	},
	{
		patroon: /evalueer\.ts: return whole\(computable .* => StringLiteral ""/,
		reden: 'Wat niet het begin van een ruimte is, is het eind: daar kijkt de som niet meer naar het woord.',
	},
	{
		patroon: /evalueer\.ts: return a\[i\]! > b\[i\]!; => EqualityOperator a\[i\]! >= b\[i\]!/,
		reden:
			'Hier staan nooit twee gelijke getallen naast elkaar: er is net gezocht naar de eerste twee die verschillen.',
	},
];

export const inDeRegels: readonly Verklaring[] = [
	{
		patroon: /\(grensMetMarge\) > indien > 2 berekening: rekent met margeVast 0/,
		reden:
			'Bij een ruwe schatting is de marge 8%, en minstens 25 euro. Die 25 euro telt alleen bij een grens onder 312,50 euro. De laagste norm is 323,03 euro.',
	},
	{
		patroon: /kwijtschelding-(gemeente|waterschap): voorbehouden\.eigenBedrijf met bedrag$/,
		reden:
			'Van geen enkele instantie is gevonden of zij ondernemers behandelt als anderen. Dit voorbehoud staat dus nooit vast. Alleen als het vaststaat, valt het bedrag weg.',
	},
	{
		patroon: /kwijtschelding-gemeente blijftOver > 2 alle: zonder deel 2$/,
		reden: 'Of ondernemers meetellen, is al niet bekend. Nog een keer niet bekend maakt geen verschil.',
	},
	{
		patroon: /kwijtschelding-gemeente blijftOver > 2 alle > 1 alle > 2 niet: zonder niet$/,
		reden: 'Niet bekend blijft niet bekend, ook met "niet" ervoor. De keuze van een instantie is nog nooit gevonden.',
	},
	{
		patroon: /kwijtschelding-(gemeente|waterschap) bedrag > 3 berekening: rekent met aanslag 0$/,
		reden: 'Dit deel is er voor wie geen aanslag heeft ingevuld. Dan is er niets om mee te rekenen: geen bedrag.',
	},
	{
		patroon: /\(uitgavenZonderToeslagen\) > berekening: rekent met (opvang|alimentatie) 0$/,
		reden: 'Voor het geld dat vrij blijft, tellen opvang en alimentatie niet mee. Zij zijn daar al 0.',
	},
	{
		patroon: /\((uitgavenZonderToeslagen|uitgaven)\) > berekening > 3 indien: altijd dan$/,
		reden: 'Zonder kinderen is het hoogste kindgebonden budget 0. Er valt dan ook niets van te missen.',
	},
	{
		patroon: /\(hoogsteKindgebondenBudget\) > berekening > 2 berekening > \d leden: een lid minder mogelijk$/,
		reden:
			'Zolang de kinderen niet bekend zijn, telt de regel twintig kinderen van 12 tot 16 én twintig van 16 of 17. Zo’n gezin is er niet. Eén minder is nog steeds meer dan er kan zijn, dus nooit een te vroeg nee.',
	},
	{
		patroon: /kwijtschelding-waterschap \(kostenVanBestaan\).* 3 indien > 1 alle: zonder deel 2$/,
		reden: 'Het waterschap rekent altijd met de netto AOW. Die keuze is daar altijd waar.',
	},
	{
		patroon: /\((bedreigendeSituatie|deurwaarder)\) > indien: altijd dan$/,
		reden:
			'Wie de rekeningen niet kan betalen en nog niets zei over haast, wordt daarnaar gevraagd. Elke soort haast vraagt dat: valt er één weg, dan vraagt de andere het nog.',
	},
	{
		patroon: /haarlemmermeer-(schoolkosten|sport-en-cultuur): voorbehouden\.eenDeel met bedrag$/,
		reden:
			'De grens van het Kindpakket loopt zelf al tot 130%. Dat iemand zeker maar een deel krijgt, komt dus pas voor boven 130%. Daar is het nee, zonder bedrag.',
	},
	{
		patroon: /haarlemmermeer-bijles inkomen: zonder deel 2$/,
		reden: 'De grens van het Kindpakket loopt zelf al van 120% tot 130%: tussen die twee was het al niet bekend.',
	},
	{
		patroon: /haarlemmermeer-bijles inkomen > 2 alle > 1 indien: altijd anders$/,
		reden: 'Bij een eigen bedrijf is de gewone grens al niet bekend. De hoogste grens verandert daar niets meer aan.',
	},
	{
		patroon: /haarlem-jeugdfonds inkomen > 2 alle > 1 isEen: zonder optie krijgt-hulp$/,
		reden:
			'Wie hulp bij schulden krijgt, is misschien in een schuldregeling en krijgt dan vanzelf de pas. Daardoor is het al misschien.',
	},
	{
		patroon: /haarlemmermeer-(laptop kind > alle: zonder deel 2|schoolkosten kind > alle: zonder deel 1)$/,
		reden: 'De hoogste leeftijd is 17. Een kind van 18 of ouder kan niemand opgeven.',
	},
	{
		patroon: /haarlemmermeer-schoolkosten bedrag > indien > 2 indien > 3 indien > 3 indien/,
		reden:
			'Haarlemmermeer geeft in de brugklas niets extra. Het bedrag met en zonder brugklas is daar gelijk; in Haarlem niet.',
	},
	{
		patroon: /\(bijstandsnorm\).* normAlleen > 1 kies: zonder geval alleenstaandeOuder$/,
		reden: 'Een ouder alleen heeft in de Participatiewet dezelfde norm als iemand zonder kinderen.',
	},
	{
		patroon: /^aio inkomen > 2 indien .* berekening > 4 indien: altijd dan$/,
		reden:
			'De norm vanaf 21 jaar is er als hoogste bedrag voor wie 18, 19 of 20 is. Wie alleen is, komt daar met de verhoging nooit aan: 350,42 en 762,24 is 1.112,66 euro.',
	},
	{
		patroon: /\(kinderbijslagPerKwartaal\) .* indien > 1 alle: zonder deel 1$/,
		reden:
			'Dit deel wordt alleen gelezen voor een kind dat de leeftijd al heeft. "Minstens zo oud" is daar altijd waar.',
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
