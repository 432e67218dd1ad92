import { kwijtscheldingTeksten } from '../../../../sjablonen/kwijtschelding.nl.ts';

export default kwijtscheldingTeksten('gemeente', {
	stappen: [
		'Kijk op de brief met uw aanslag. Daar staat wie de belasting int.',
		'Vraag daar kwijtschelding aan.',
		'Weet u niet waar? Bel de gemeente.',
	],
	contacten: ['gemeente'],
	papieren: [],
	via: 'wie de belasting int',
	duur: null,
});
