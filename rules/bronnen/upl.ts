/**
 * The Uniforme Productnamenlijst (UPL) of Logius: the names under which governments list their products.
 * Read in a copy of "UPL-actueel.csv": github.com/nl-portal/nl-portal-docker-compose,
 * imports/openproduct/init/UPL-actueel.csv, commit b1132fbc0df4a1b40458b0799bd876f54ff96445.
 */
import type { Upl } from '../kern/regeling.ts';
import type { Vindplaats } from '../kern/node.ts';

export const uplLijst: Vindplaats = {
	titel: 'Uniforme Productnamenlijst (Logius), kopie in nl-portal-docker-compose',
	url: 'https://github.com/nl-portal/nl-portal-docker-compose/blob/b1132fbc0df4a1b40458b0799bd876f54ff96445/imports/openproduct/init/UPL-actueel.csv',
	datum: null,
};

/** Name in the list to the last part of its address; only names that we saw there. */
const termen = {
	'aanvullende inkomensvoorziening ouderen': 'aanvInkVzOuder',
	belastingkwijtschelding: 'belastingkwijtschelding',
	bijstand: 'bijstand',
	bijzonderebijstandsuitkering: 'bijzBijstUitk',
	'individuele inkomenstoeslag': 'indInkToesl',
	'individuele studietoeslag': 'indStudToesl',
	schuldhulpverlening: 'schuldhulpverlening',
	stadspas: 'stadspas',
	'ziektekostenverzekering collectief': 'zkKstVerzCol',
} as const;
export type Uplnaam = keyof typeof termen;

export const upl = (naam: Uplnaam): Upl => ({
	naam,
	url: `https://standaarden.overheid.nl/owms/terms/${termen[naam]}`,
});

/** By the id of a regeling or route, without its gemeente; what is not here has no name of its own in the list. */
const namen: Readonly<Record<string, Uplnaam>> = {
	aio: 'aanvullende inkomensvoorziening ouderen',
	bijstand: 'bijstand',
	'bijzondere-bijstand': 'bijzonderebijstandsuitkering',
	'collectieve-zorgverzekering': 'ziektekostenverzekering collectief',
	haarlempas: 'stadspas',
	'individuele-inkomenstoeslag': 'individuele inkomenstoeslag',
	'kwijtschelding-gemeente': 'belastingkwijtschelding',
	'kwijtschelding-waterschap': 'belastingkwijtschelding',
	schulddienstverlening: 'schuldhulpverlening',
	studietoeslag: 'individuele studietoeslag',
	zandvoortpas: 'stadspas',
	zorgpolis: 'ziektekostenverzekering collectief',
};

/** @param id of a regeling as its folder has it: without the gemeente @returns null where the list has no such product */
export const uplVan = (id: string): Upl | null => (namen[id] ? upl(namen[id]) : null);
