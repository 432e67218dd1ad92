/** What stands on the page for who meets people in the neighbourhood, made at build time. */
import { gemeenteIds, laadGemeente, treden, type Contact, type GemeenteId } from '#rules';
import { gemeentetelefoon } from '$lib/contacten';
import type { Lang } from '$lib/i18n/talen';
import { datumInWoorden, vul } from '$lib/taal/getal';
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

export interface Wegwijzer {
	readonly id: string;
	readonly naam: string;
	readonly tekst: string;
	readonly viaHulpverlener: boolean;
	readonly contacten: readonly Contact[];
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

/** @param bekend the number that stands above all of them, so it is not said again */
async function wegwijzerVan(plaats: GemeenteId, bekend: Contact | null) {
	const routes = (await alleRoutes()).filter((een) => een.plaats === plaats);
	return treden
		.map((trede) => ({
			trede,
			routes: routes
				.filter(({ route }) => route.trede === trede)
				.map(({ route, naam, inHetKort, contacten, termen }): Wegwijzer => ({
					id: route.id,
					naam,
					tekst: vul(inHetKort, termen),
					viaHulpverlener: route.viaHulpverlener === true,
					contacten: contacten.filter(({ waarde }) => waarde !== bekend?.waarde),
				})),
		}))
		.filter(({ routes }) => routes.length);
}

async function gemeenteVan(id: GemeenteId) {
	const { naam, contacten } = await laadGemeente(id);
	const telefoon = gemeentetelefoon(contacten);
	return { id, naam, telefoon, wegwijzer: await wegwijzerVan(id, telefoon) };
}

export const verwijspagina = async (lang: Lang) => ({
	dag: datumInWoorden(bouwdag),
	tikken: await tikkenVan(lang),
	gemist: await gemisteRegelingen(),
	gemeenten: await Promise.all(gemeenteIds.map(gemeenteVan)),
});
