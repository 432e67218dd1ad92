/** What stands on the pages for who meets people in the neighbourhood, made at build time. */
import { gemeenteIds, laadGemeente, laadKernen, type Contact, type GemeenteId, type Kern } from '#rules';
import { gemeentetelefoon } from '$lib/contacten';
import type { Lang } from '$lib/i18n/talen';
import { datumInWoorden, vul } from '$lib/taal/getal';
import { deelIn, type Hulp, type Indeling } from '$lib/verwijzen/plaats';
import { alleIngangen, alleRoutes, bouwdag } from './ingangen';
import { tikkenVan } from './tikken';

/** No source ranks what people miss, so this is a choice; the page says so. */
const teNoemen = [
	'bijzondere-bijstand',
	'individuele-inkomenstoeslag',
	'kwijtschelding-gemeente',
	'schoolkosten',
	'aio',
] as const;

interface Kernnaam {
	readonly id: string;
	readonly naam: string;
	/** In a sentence. */
	readonly kort: string;
}

/** A gemeente with its villages and neighbourhoods: what one chooses from. */
export interface Gemeentekeuze {
	readonly id: GemeenteId;
	readonly naam: string;
	readonly telefoon: Contact | null;
	readonly kernen: readonly Kernnaam[];
}

export interface Plaats {
	readonly gemeente: Gemeentekeuze;
	/** null: the whole gemeente. */
	readonly kern: Kernnaam | null;
	/** The kern of which this is a part. */
	readonly deelVan: Kernnaam | null;
	readonly indeling: Indeling;
}

/** The five to think of, each with the page of every gemeente that has it. */
async function gemisteRegelingen() {
	const ingangen = await alleIngangen();
	return teNoemen.map((kaalId) => {
		const lijst = ingangen.filter((een) => een.kaalId === kaalId);
		return {
			kaalId,
			naam: lijst[0]!.teksten.naam,
			paginas: lijst.map(({ regeling, plaats }) => ({ id: regeling.id, plaats })),
		};
	});
}

const kernnaam = ({ id, naam, kort = naam }: Kern): Kernnaam => ({ id, naam, kort });

async function gemeentekeuze(id: GemeenteId): Promise<Gemeentekeuze> {
	const [{ naam, contacten }, kernen] = await Promise.all([laadGemeente(id), laadKernen(id)]);
	return { id, naam, telefoon: gemeentetelefoon(contacten), kernen: kernen.map(kernnaam) };
}

export const gemeentekeuzes = () => Promise.all(gemeenteIds.map(gemeentekeuze));

/** @param bekend the number that stands above all of them, so it is not said again */
async function hulpIn(plaats: GemeenteId, bekend: Contact | null): Promise<readonly Hulp[]> {
	return (await alleRoutes())
		.filter((een) => een.plaats === plaats)
		.map(({ route, naam, inHetKort, contacten, termen }) => ({
			id: route.id,
			naam,
			tekst: vul(inHetKort, termen),
			trede: route.trede,
			viaHulpverlener: route.viaHulpverlener === true,
			contacten: contacten.filter(({ waarde }) => waarde !== bekend?.waarde),
		}));
}

const isGemeente = (id: string): id is GemeenteId => (gemeenteIds as readonly string[]).includes(id);

/**
 * @param kernId left out: the whole gemeente
 * @returns null where there is no such place
 */
export async function plaatsVan(gemeenteId: string, kernId?: string): Promise<Plaats | null> {
	if (!isGemeente(gemeenteId)) return null;
	const [gemeente, kernen] = await Promise.all([gemeentekeuze(gemeenteId), laadKernen(gemeenteId)]);
	const zoek = (id?: string) => kernen.find((kern) => kern.id === id) ?? null;
	const kern = zoek(kernId);
	if (kernId !== undefined && !kern) return null;
	const deelVan = zoek(kern?.deelVan);
	return {
		gemeente,
		kern: kern && kernnaam(kern),
		deelVan: deelVan && kernnaam(deelVan),
		indeling: deelIn(await hulpIn(gemeenteId, gemeente.telefoon), kern, kernen, bouwdag),
	};
}

/** Every gemeente and every kern, for the addresses of their pages. */
export const allePlaatsen = async () =>
	(
		await Promise.all(
			gemeenteIds.map(async (gemeente) => [
				{ gemeente },
				...(await laadKernen(gemeente)).map(({ id }) => ({ gemeente, kern: id })),
			]),
		)
	).flat();

export const verwijspagina = async (lang: Lang) => ({
	dag: datumInWoorden(bouwdag),
	tikken: await tikkenVan(lang),
	gemist: await gemisteRegelingen(),
	gemeenten: await gemeentekeuzes(),
});
