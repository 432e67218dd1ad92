import { stadspasTeksten } from '../../../../sjablonen/stadspas.nl.ts';

export default stadspasTeksten('ZandvoortPas', {
	stappen: [
		'Krijgt u bijstand? Dan krijgt u de pas vaak vanzelf.',
		'Vraag de pas aan op de website. Log in met DigiD.',
		'Lukt het niet? Bel de gemeente. Vraag naar team Minima.',
	],
	contacten: ['zandvoortpas', 'gemeente'],
	papieren: [],
	duur: null,
});
