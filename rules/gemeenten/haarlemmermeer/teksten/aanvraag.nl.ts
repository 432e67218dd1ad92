import type { Aanvraag } from '../../../kern/teksten.ts';

/** Most regelingen go through the form of the gemeente; `{beslistermijn}` is a norm of the regeling. */
export const aanvraagBerekenUwRecht: Aanvraag = {
	stappen: [
		'Ga naar de website van de gemeente.',
		'Log in met DigiD. Hebt u een partner? Die logt ook in.',
		'Vul het formulier in.',
		'Lukt het niet? Bel de gemeente. Of vraag hulp bij MeerWaarde of Humanitas.',
	],
	contacten: ['website', 'gemeente'],
	papieren: [],
	duur: 'U krijgt binnen {beslistermijn} weken een brief.',
};
