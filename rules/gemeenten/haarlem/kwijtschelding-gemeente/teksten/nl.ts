import { kwijtscheldingTeksten } from '../../../../sjablonen/kwijtschelding.nl.ts';

export default kwijtscheldingTeksten('gemeente', {
	stappen: [
		'Kijk op de brief met uw aanslag. Daar staat hoe u kwijtschelding vraagt.',
		'Vraag het aan bij Cocensus. Zij innen de belasting voor de gemeente.',
		'Lukt het niet? Bel de gemeente.',
	],
	contacten: ['gemeente', 'cocensus'],
	papieren: [],
	via: 'Cocensus',
	duur: null,
});
