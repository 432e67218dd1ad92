import { kwijtscheldingTeksten } from './kwijtschelding.nl.ts';

export const kwijtscheldingRijnlandTeksten = kwijtscheldingTeksten('waterschap', {
	stappen: [
		'Bel BSGR, of ga naar hun website. Zij innen de belasting van het waterschap.',
		'Vraag kwijtschelding aan. Dat is een andere aanvraag dan bij de gemeente.',
		'Stuur alles op wat BSGR vraagt. Anders krijgt u een nee.',
	],
	contacten: ['bsgr', 'bsgr-website', 'gemeente'],
	papieren: [
		'Een bewijs van uw inkomen.',
		'Afschriften van al uw rekeningen, van de laatste twee maanden.',
		'Een brief waarop staat hoe uw huur is opgebouwd.',
		'De polis van uw zorgverzekering.',
		'Brieven over uw toeslagen en de kosten van kinderopvang.',
		'Hebt u een auto nodig? Een bewijs daarvan.',
	],
	via: 'BSGR',
	duur: null,
});
