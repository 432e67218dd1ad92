/** What each question is about, for a list in a sentence. */
import type { Navraag, Vraag } from '#rules';

export const vraagnamen: Readonly<Record<Vraag | Navraag, string>> = {
	gemeente: 'de gemeente',
	leeftijd: 'de leeftijd',
	woonsituatie: 'hoe u woont',
	heeftPartner: 'of er een partner is',
	leeftijdPartner: 'de leeftijd van de partner',
	kinderen: 'de kinderen',
	inkomstenbronnen: 'waar het geld vandaan komt',
	inkomen: 'het inkomen',
	inkomenIsInclusiefVakantiegeld: 'of het vakantiegeld erbij zit',
	inkomenPartner: 'het inkomen van de partner',
	werkt: 'of u werkt',
	partnerWerkt: 'of de partner werkt',
	vermogen: 'het spaargeld',
	opleiding: 'de opleiding',
	laagInkomen3Jaar: 'of er al lang weinig geld is',
	inkomenstoeslagAfgelopenJaar: 'of de toeslag het afgelopen jaar al is betaald',
	medebewoners27: 'andere volwassenen in huis',
	rekeningenLukken: 'of rekeningen betalen lukt',
	spoed: 'of er haast is',
	langdurigZiek: 'of iemand lang ziek is',
	kosten: 'kosten die niet te betalen zijn',
	kostenBedrag: 'hoe hoog de kosten zijn',
	hulp: 'hulp bij iets anders',
};
