/** The line above every page that comes from this laptop: which rules it works with, and how old they are. */
import type { i18n } from 'i18next';
import type { Stand } from './kast';
import { geleden, hoogstensDagen, ouderdomVan, wanneer } from './ouderdom';

const ns = 'helpen';

/** Why the rules may not be used as if they were of today; null: they may. */
export function letOp(t: i18n['t'], stand: Stand, nu: number): string | null {
	const { oordeel } = ouderdomVan(stand.opgehaaldOp, nu);
	if (oordeel === 'klok') return t('huisbezoek.regel.klok', { ns });
	if (stand.isIngehaald) return t('huisbezoek.regel.ingehaald', { ns });
	return oordeel === 'oud' ? t('huisbezoek.regel.oud', { ns, hoogstens: hoogstensDagen }) : null;
}

/** As HTML; the look is in `static/huisbezoek.css`, which nobody else loads. */
export function regelVan(t: i18n['t'], base: string, stand: Stand, nu: number): string {
	const { dagen, oordeel } = ouderdomVan(stand.opgehaaldOp, nu);
	const ouderdom = oordeel === 'klok' ? t('huisbezoek.regel.onbekend', { ns }) : geleden(dagen);
	const zin = t('huisbezoek.regel.van', { ns, ...wanneer(stand.opgehaaldOp), ouderdom });
	const waarschuwing = letOp(t, stand, nu);
	return [
		`<link rel="stylesheet" href="${base}/huisbezoek.css">`,
		`<aside class="huisbezoek${waarschuwing ? ' letOp' : ''}" lang="nl" dir="ltr" aria-label="${t('huisbezoek.regel.naam', { ns })}">`,
		waarschuwing ? `<p><strong>${waarschuwing}</strong></p>` : '',
		`<p>${zin}</p></aside>`,
	].join('');
}

/** A page that this laptop does not have, and the way on. */
export const ontbreekt = (t: i18n['t'], base: string, stand: Stand, nu: number): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<title>${t('huisbezoek.mist.kop', { ns })}</title>
</head>
<body>${regelVan(t, base, stand, nu)}
<main class="huisbezoekmist">
<h1>${t('huisbezoek.mist.kop', { ns })}</h1>
<p>${t('huisbezoek.mist.tekst', { ns })}</p>
<p><a href="${base}/nl/helpen/">${t('huisbezoek.mist.terug', { ns })}</a></p>
</main>
</body>
</html>`;
