/** The folder of a new gemeente: it compiles, and the gate stays red until every "VUL IN" is gone. */
import type { Bestand } from './bestanden.ts';

const inTekst = (naam: string) => naam.replace(/['\\]/g, '\\$&');

const inschrijving = (naam: string) => `import type { Gemeenteinschrijving } from '../../sjablonen/gemeente.ts';

export default {
	naam: '${inTekst(naam)}',
	laad: () => import('./index.ts'),
	kernen: () => import('./kernen.ts'),
} satisfies Gemeenteinschrijving;
`;

const index = `import type { Aanbod } from '../../sjablonen/gemeente.ts';
import { contacten } from './contacten.ts';
import * as regelingen from './regelingen.ts';
import { routes } from './routes.ts';
import { uitgezet } from './uitgezet.ts';

export default { regelingen, routes, contacten, uitgezet } satisfies Aanbod;
`;

const regelingen = `/** Every regeling of this gemeente: one line each. */
export {};
`;

const routes = `/** Every way to help of this gemeente. */
import { grondslag } from '../../sjablonen/bronnen.ts';
import { clientondersteuning } from '../../sjablonen/routes/buurt.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/routes/schulddienstverlening.ts';
import { paginaGeldzorgen } from './bronnen.ts';

/** VUL IN: wie helpt bij geldzorgen, en wie als er geen eten is? Noem eerst wie iemand het eerst moet bellen. */
export const routes = [
	schulddienstverlening(['gemeente', 'geldfit']),
	voedselhulp(grondslag(paginaGeldzorgen), ['gemeente']),
	clientondersteuning(['gemeente']),
];
`;

const contacten = (naam: string) => `import type { Contact } from '../../sjablonen/contacten.ts';
import { paginaGeldzorgen } from './bronnen.ts';

/** VUL IN: het nummer van de gemeente, met de bladzijde waar het staat. Daarna balie en website. */
export const contacten: readonly Contact[] = [
	{
		id: 'gemeente',
		soort: 'telefoon',
		naam: 'Gemeente ${inTekst(naam)}',
		waarde: 'VUL IN',
		bron: paginaGeldzorgen,
	},
];
`;

const bronnen = (naam: string) => `import type { Vindplaats } from '../../kern/node.ts';

/** VUL IN: elke bladzijde en elk besluit waar iets van deze gemeente staat, met de datum. */
export const paginaGeldzorgen: Vindplaats = {
	titel: 'VUL IN: Gemeente ${inTekst(naam)}, pagina over geldzorgen',
	url: 'https://vul.in.invalid',
	datum: null,
};
`;

const kernen = (id: string, naam: string) => `import type { Kern } from '../../sjablonen/gemeente.ts';
import { paginaGeldzorgen } from './bronnen.ts';

/** VUL IN: de dorpen en wijken van de gemeente, elk met de bladzijde waar dat staat. Het id staat in een adres en verandert nooit meer. */
export const kernen: readonly Kern[] = [{ id: '${id}', naam: '${inTekst(naam)}', bron: paginaGeldzorgen }];
`;

const uitgezet = `/**
 * Klopt een uitkomst misschien niet? Zet hier het id van de regeling of de route, bijvoorbeeld 'laptop'.
 * Iedereen hoort dan: misschien, bel de gemeente. Haal het id weg als de regel hersteld is.
 */
export const uitgezet: readonly string[] = [];
`;

const normen = `import { deelVanNorm } from '../../begrippen/inkomen.ts';
import { norm } from '../../kern/uitdrukking.ts';
import { paginaGeldzorgen } from './bronnen.ts';

/** VUL IN: tot welk deel van de bijstandsnorm helpt de gemeente? */
const percentage = norm('percentageMinima', 'fractie', [['2024-01-01', null, paginaGeldzorgen, 'niet-gevonden']]);

/** Euro per month, without vakantiegeld. */
export const inkomensgrens = deelVanNorm(percentage);
`;

export function nieuweGemeente(id: string, naam: string): readonly Bestand[] {
	const map = `rules/gemeenten/${id}`;
	return [
		{ pad: `${map}/inschrijving.ts`, inhoud: inschrijving(naam) },
		{ pad: `${map}/index.ts`, inhoud: index },
		{ pad: `${map}/regelingen.ts`, inhoud: regelingen },
		{ pad: `${map}/routes.ts`, inhoud: routes },
		{ pad: `${map}/contacten.ts`, inhoud: contacten(naam) },
		{ pad: `${map}/bronnen.ts`, inhoud: bronnen(naam) },
		{ pad: `${map}/kernen.ts`, inhoud: kernen(id, naam) },
		{ pad: `${map}/uitgezet.ts`, inhoud: uitgezet },
		{ pad: `${map}/normen.ts`, inhoud: normen },
	];
}

export const moduleVanGemeenten = 'rules/gemeenten/index.ts';
