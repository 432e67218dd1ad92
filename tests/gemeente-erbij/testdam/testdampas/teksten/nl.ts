import { stadspasTeksten } from '../../../../../rules/sjablonen/stadspas.nl.ts';

export default stadspasTeksten('TestdamPas', {
	stappen: ['Bel de gemeente. Vraag naar de TestdamPas.'],
	contacten: ['gemeente'],
	papieren: [],
	duur: null,
});
