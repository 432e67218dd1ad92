/** Fetches all that is needed after answers came from elsewhere, so that it works without a connection. */
import { gemeenteIds, type GemeenteId } from '#rules';
import { preloadCode } from '$app/navigation';
import { addNamespace } from '$lib/i18n/i18n';
import type { Lang } from '$lib/i18n/talen';
import { pad, vraagpad } from '$lib/paden';
import { haalVangnet, haalVooruit } from '$lib/scherm/vooruit';
import type { i18n } from 'i18next';
import type { Ruw } from '../check/ruw';

const paginas = ['einde', 'rijk', 'narekenen', 'helpen'] as const;
/** Of the page for who helps; the other screens have fetched what it shares with them. */
const teksten = ['blad', 'clienten', 'dossier', 'helpen', 'regels', 'spoor'] as const;

/** What these answers need; rejects where it cannot be fetched. */
export async function haalVoor(ruw: Ruw, lang: Lang, instance: i18n): Promise<void> {
	await Promise.all([
		haalVooruit(lang, instance, ruw[1] ?? ''),
		preloadCode(vraagpad(lang, 1)),
		import('../navraag/aanvullen'),
		// Who watches the time comes with the first answers.
		haalVangnet(instance),
		addNamespace(instance, 'woorden'),
		import('../woorden/leer'),
		import('$lib/thema/print.css'),
	]);
}

/** What any answers may need: nobody knows yet of which gemeente they are. */
export async function haalAlles(lang: Lang, instance: i18n): Promise<void> {
	for (const gemeente of gemeenteIds as readonly GemeenteId[]) await haalVoor({ 1: gemeente }, lang, instance);
	await Promise.all(paginas.map((pagina) => preloadCode(pad(lang, pagina))));
	// That page is only in Dutch.
	if (lang === 'nl') await Promise.all(teksten.map((naam) => addNamespace(instance, naam)));
	await import('../clienten/Clienten.svelte');
}
