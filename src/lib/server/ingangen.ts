/** Every regeling with its texts, its gemeente and its examples: what the pages on which rules are checked are made of. */
import {
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadLandelijk,
	laadRegelset,
	laadTeksten,
	naamVanGemeente,
	type Beoordeling,
	type Contact,
	type GemeenteId,
	type Regeling,
	type Route,
	type Teksten,
	type Voorbeeld,
} from '#rules';
import { contactenVan } from '$lib/contacten';
import { vandaag } from '$lib/taal/vandaag';

/** Only the examples are found by place: nothing that ships needs them, so no rule has to name them. */
const voorbeelden = import.meta.glob<{ default: readonly Voorbeeld[] }>(
	'/rules/{regelingen,gemeenten}/**/voorbeelden.ts',
);

export interface Ingang {
	readonly regeling: Regeling;
	readonly teksten: Teksten;
	/** null: national. */
	readonly plaats: GemeenteId | null;
	/** The id as its folder has it, without the gemeente. */
	readonly kaalId: string;
	readonly contacten: readonly Contact[];
	readonly voorbeelden: readonly Voorbeeld[];
	/** Numbers that its texts may name when nothing is known of a household. */
	readonly termen: Beoordeling['termen'];
}

export interface Routeingang {
	readonly plaats: GemeenteId;
	readonly route: Route;
	readonly naam: string;
	readonly inHetKort: string;
	readonly contacten: readonly Contact[];
	readonly termen: Beoordeling['termen'];
}

/** The day of the build: everything on these pages holds on this day. */
export const bouwdag = vandaag();

/** All contacts that a text may name; the same number is named once. */
const uniek = (contacten: readonly Contact[]) => [
	...new Map(contacten.map((contact) => [`${contact.naam} ${contact.waarde}`, contact])).values(),
];

async function voorbeeldenIn(map: string): Promise<readonly Voorbeeld[]> {
	const laad = voorbeelden[`/rules/${map}/voorbeelden.ts`];
	if (!laad) throw new Error(`Er zijn geen voorbeelden in rules/${map}/voorbeelden.ts.`);
	return (await laad()).default;
}

async function lees(): Promise<{ ingangen: readonly Ingang[]; routes: readonly Routeingang[] }> {
	const gemeenten = await Promise.all(gemeenteIds.map(laadGemeente));
	const [landelijk, { regelingen: teksten }] = await Promise.all([laadLandelijk(), laadTeksten(gemeenteIds, 'nl')]);
	const alleContacten = uniek(gemeenten.flatMap(({ contacten }) => contacten));

	async function ingang(regeling: Regeling, plaats: GemeenteId | null): Promise<Ingang> {
		const kaalId = plaats ? regeling.id.slice(plaats.length + 1) : regeling.id;
		const contacten = plaats ? gemeenten[gemeenteIds.indexOf(plaats)]!.contacten : alleContacten;
		const tekst = teksten[regeling.id]!;
		const uitslag = beoordeelAlles(
			await laadRegelset(plaats ? [plaats] : []),
			plaats ? { gemeente: plaats } : {},
			bouwdag,
		);
		return {
			regeling,
			teksten: tekst,
			plaats,
			kaalId,
			contacten: contactenVan(tekst.aanvragen.contacten, contacten),
			voorbeelden: await voorbeeldenIn(plaats ? `gemeenten/${plaats}/${kaalId}` : `regelingen/${kaalId}`),
			termen: uitslag.regelingen.find(({ id }) => id === regeling.id)!.termen,
		};
	}

	async function routesVan(plaats: GemeenteId): Promise<readonly Routeingang[]> {
		const { contacten } = gemeenten[gemeenteIds.indexOf(plaats)]!;
		// Of the gemeente itself: where they differ, the texts of all together say what holds for one of them.
		const { routes: routeteksten } = await laadTeksten([plaats], 'nl');
		const uitslag = beoordeelAlles(await laadRegelset([plaats]), { gemeente: plaats }, bouwdag);
		return uitslag.routes.map(({ route, termen }) => ({
			plaats,
			route,
			termen,
			naam: routeteksten[route.id]!.naam,
			inHetKort: routeteksten[route.id]!.inHetKort,
			contacten: contactenVan(route.contacten, contacten),
		}));
	}

	const lokaal = gemeenten.flatMap(({ regelingen }, i) =>
		regelingen.map((regeling) => ingang(regeling, gemeenteIds[i]!)),
	);
	return {
		ingangen: await Promise.all([...landelijk.map((regeling) => ingang(regeling, null)), ...lokaal]),
		routes: (await Promise.all(gemeenteIds.map(routesVan))).flat(),
	};
}

const gelezen = lees();
export const alleIngangen = async () => (await gelezen).ingangen;
export const alleRoutes = async () => (await gelezen).routes;

export const plaatsnaam = (plaats: GemeenteId | null) => (plaats ? naamVanGemeente(plaats) : null);

/** One group for the country, then one for each gemeente. */
export const perPlaats = <T extends { readonly plaats: GemeenteId | null }>(lijst: readonly T[]) =>
	[null, ...gemeenteIds].map((plaats) => ({
		plaats,
		naam: plaatsnaam(plaats),
		lijst: lijst.filter((een) => een.plaats === plaats),
	}));
