/** What every gemeente is made of: its regelingen for its own residents, its routes, its contacts and its texts. */
import { gemeente as woonplaats } from '../feiten/index.ts';
import { inschrijvingenUit, type Inschrijving, type Routeinschrijving, type Taal } from '../kern/inschrijving.ts';
import { alleEisen, eis, type Regeling, type Route } from '../kern/regeling.ts';
import type { Vindplaats } from '../kern/node.ts';
import type { Routetekst, Tekstbundel, Teksten } from '../kern/teksten.ts';
import { landelijkeContacten, type Contact } from './contacten.ts';
import type { Formulier } from './formulier.ts';
import { routetekstBijUit, tekstBijUit, zetRouteUit, zetUit } from './uitzetten.ts';

export { routesVan, routetekstenVan } from './routes/samen.ts';
export { tekstBijUit, zetUit };

/** A village or a neighbourhood, with the source that names it as part of the gemeente. */
export interface Kern {
	/** Stands in an address that people keep: unique in the gemeente, and it never changes. */
	readonly id: string;
	/** As somebody chooses it. */
	readonly naam: string;
	/** In a sentence; left out where it is the name. */
	readonly kort?: string;
	/** The id of the kern of which this is a part. */
	readonly deelVan?: string;
	readonly bron: Vindplaats;
}

/** The folder of a gemeente. */
export interface Aanbod {
	/** A module with one line for each regeling. */
	readonly regelingen: Readonly<Record<string, Inschrijving>>;
	readonly routes: readonly Routeinschrijving[];
	/** One of them is the phone with id 'gemeente'. */
	readonly contacten: readonly Contact[];
	/** Left out: no form was found that holds several regelingen. */
	readonly formulieren?: readonly Formulier[];
	/** Ids of regelingen and routes that are switched off. */
	readonly uitgezet: readonly string[];
}

/** What is known of a gemeente before its rules are loaded. */
export interface Gemeenteinschrijving {
	readonly naam: string;
	/** Other languages only where a person read the translation; the rest is shown in Dutch. Left out: all of it. */
	readonly alleenNagekekenTalen?: boolean;
	readonly laad: () => Promise<{ readonly default: Aanbod }>;
	/** What somebody may know who does not know the gemeente; only what stands in a source. */
	readonly kernen: () => Promise<{ readonly kernen: readonly Kern[] }>;
}

export interface Gemeente {
	readonly id: string;
	readonly naam: string;
	readonly regelingen: readonly Regeling[];
	readonly routes: readonly Route[];
	readonly contacten: readonly Contact[];
	readonly formulieren: readonly Formulier[];
	readonly teksten: (taal: Taal) => Promise<Tekstbundel>;
}

/** Texts that belong to no regeling. */
export const algemeen = { nl: () => import('./teksten.nl.ts') };

/** Whatever a gemeente offers is for its own residents, so the folder need not say so. */
export function gemeente(
	id: string,
	naam: string,
	{ regelingen, routes, contacten, formulieren = [], uitgezet }: Aanbod,
): Gemeente {
	/** On the ground of what else it asks. */
	const inwoner = (r: Regeling) => eis(woonplaats.is(id), alleEisen(r)[0]![1].bron);
	const isUit = (een: { readonly id: string }) => uitgezet.includes(een.id);
	const lijst = inschrijvingenUit(regelingen);

	async function teksten(taal: Taal): Promise<Tekstbundel> {
		const { inwonerTekst, uitgezetTekst } = await algemeen[taal]();
		const regelteksten = lijst.map(async ({ regel, teksten }): Promise<[string, Teksten]> => {
			const tekst = (await teksten[taal]()).default;
			const { toetsen, ...rest } = isUit(regel) ? tekstBijUit(tekst, uitgezetTekst) : tekst;
			return [`${id}-${regel.id}`, { ...rest, toetsen: { inwoner: inwonerTekst(naam), ...toetsen } }];
		});
		const routeteksten = routes.map(async ({ route, teksten }): Promise<[string, Routetekst]> => {
			const tekst = (await teksten[taal]()).default;
			return [route.id, isUit(route) ? routetekstBijUit(tekst, uitgezetTekst) : tekst];
		});
		return {
			regelingen: Object.fromEntries(await Promise.all(regelteksten)),
			routes: Object.fromEntries(await Promise.all(routeteksten)),
		};
	}

	return {
		id,
		naam,
		teksten,
		contacten: [...contacten, ...landelijkeContacten],
		// Of what is switched off we only say whom to call.
		formulieren: formulieren.map((formulier) => ({
			...formulier,
			regelingen: formulier.regelingen.filter((een) => !uitgezet.some((uit) => een === `${id}-${uit}`)),
		})),
		regelingen: lijst.map(({ regel }) => {
			const aan = isUit(regel) ? zetUit(regel) : regel;
			return { ...aan, id: `${id}-${aan.id}`, doelgroep: { inwoner: inwoner(aan), ...aan.doelgroep } };
		}),
		routes: routes.map(({ route }) => (isUit(route) ? zetRouteUit(route) : route)),
	};
}
