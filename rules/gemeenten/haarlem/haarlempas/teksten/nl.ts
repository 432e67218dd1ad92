import { stadspasTeksten } from '../../../../sjablonen/stadspas.nl.ts';

export default stadspasTeksten('HaarlemPas', {
	stappen: [
		'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.',
		'Vraag de pas aan op de website van de gemeente.',
		'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
	],
	contacten: ['haarlempas', 'gemeente'],
	papieren: [],
	duur: null,
});
