/** Fetches what the next screens need while the person still reads: on a slow line each of them would be waited for. */
import { gemeenteIds, laadGemeente, laadLandelijk, laadRegelset, laadTeksten, type GemeenteId } from '#rules';
import { preloadCode, preloadData } from '$app/navigation';
import { nummers } from '$lib/check/nummers';
import { addNamespace, addVervolgvragen, type Taal } from '$lib/i18n/i18n';
import type { Lang } from '$lib/i18n/talen';
import { pad } from '$lib/paden';
import type { Kennis } from '$lib/woorden/kring.svelte';
import type { i18n } from 'i18next';
import { laadVelden } from './velden';

const paginas = ['controleren', 'uitkomst'] as const;
const teksten = ['agenda', 'controle', 'uitkomst', 'narekenen'] as const;

/** What the next screen needs whatever is chosen. */
export const haalLandelijk = (instance: i18n) =>
	Promise.all([addVervolgvragen(instance), laadLandelijk(), import('./Foutenlijst.svelte')]);

/** What hard words mean, and how what they stand in is printed. Without it the words are still there. */
export async function haalKennis(instance: Taal): Promise<Kennis> {
	const [{ kennisVan }] = await Promise.all([import('$lib/woorden/leer'), import('$lib/thema/print.css')]);
	return kennisVan(instance);
}

let foutpagina: Promise<unknown> | undefined;

/** What shows when something goes wrong. */
export async function haalVangnet(instance: i18n) {
	// The framework fetches the page for a step that fails with every page but the one that a visit begins with.
	foutpagina ??= preloadData(location.href).catch(() => {});
	const [deel] = await Promise.all([import('$lib/onderdelen/Vangnet.svelte'), addNamespace(instance, 'storing')]);
	return deel.default;
}

async function haalTeksten(gemeente: GemeenteId, lang: Lang): Promise<void> {
	const teksten = await laadTeksten([gemeente], 'nl');
	if (lang !== 'nl') await (await import('#rules/vertaald')).laadVertaling([gemeente], lang, teksten);
}

/**
 * Asks for what comes first, first. What is here already costs nothing; what fails is fetched again where it is needed.
 * @param gekozen what was chosen just now: of a gemeente the rules are next
 */
export async function haalVooruit(lang: Lang, instance: i18n, gekozen: string): Promise<void> {
	const gemeente = gemeenteIds.find((id) => id === gekozen);
	await Promise.all([
		addVervolgvragen(instance),
		...(gemeente ? [laadGemeente(gemeente), laadRegelset([gemeente]), haalTeksten(gemeente, lang)] : []),
	]);
	await Promise.all(nummers.map(laadVelden));
	await Promise.all(paginas.map((pagina) => preloadCode(pad(lang, pagina))));
	await Promise.all(teksten.map((naam) => addNamespace(instance, naam)));
}
