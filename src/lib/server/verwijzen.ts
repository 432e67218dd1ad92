/** What stands on the page for who meets people in the neighbourhood, made at build time. */
import { gemeenteIds, laadGemeente, laadRegelset, type Contact, type GemeenteId, type Trede } from '#rules';
import { gezinnenVan, tikuitkomst } from '$lib/check/tikken';
import { gemeentetelefoon } from '$lib/contacten';
import { addVervolgvragen, addNamespace, createI18n } from '$lib/i18n/i18n';
import type { Lang } from '$lib/i18n/talen';
import { euro, vul } from '$lib/taal/getal';
import { alleIngangen, alleRoutes, bouwdag } from './ingangen';

/** No source ranks what people miss, so this is a choice; the page says so. */
const teNoemen = [
	'bijzondere-bijstand',
	'individuele-inkomenstoeslag',
	'kwijtschelding-gemeente',
	'schoolkosten',
	'aio',
] as const;
/** The order in which help comes: close by first. */
const tredes: readonly Trede[] = ['eigen-kracht', 'basisinfrastructuur', 'wijkteam', 'specialist'];
const antwoorden = ['onder', 'boven', 'onbekend'] as const;

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
	return tredes
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

async function gemeenteVan(id: GemeenteId, lang: Lang) {
	const [i18n, { naam, contacten }, set] = await Promise.all([createI18n(lang), laadGemeente(id), laadRegelset([id])]);
	await addNamespace(i18n, 'vragen');
	await addVervolgvragen(i18n);
	const telefoon = gemeentetelefoon(contacten);
	return {
		id,
		naam,
		telefoon,
		gezinnen: gezinnenVan(set, id, bouwdag).map(({ met, grens }) => ({
			met: i18n.t(`4.opties.${met as 'alleen'}`, { ns: 'vragen' }),
			grens: grens === null ? null : euro(grens),
			antwoorden: antwoorden.map((geld) => ({ geld, uitkomst: tikuitkomst(geld) })),
		})),
		wegwijzer: await wegwijzerVan(id, telefoon),
	};
}

export const verwijspagina = async (lang: Lang) => ({
	dag: bouwdag,
	gemist: await gemisteRegelingen(),
	gemeenten: await Promise.all(gemeenteIds.map((id) => gemeenteVan(id, lang))),
});
