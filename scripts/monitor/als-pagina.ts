/** The report as one page that opens without internet. No script, nothing from elsewhere. */
import { inWoorden, type Cel, type Deel, type Rapport, type Tabel } from './tabel.ts';

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => tekens[teken]!);

const stijl = `
:root { color-scheme: light; --inkt: #1a1c20; --zacht: #454a52; --rand: #7b818b; --accent: #0b5a5e; --vlak: #e6f1f0; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; color: var(--inkt); background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 80rem; margin-inline: auto; }
h1, h2 { line-height: 1.2; color: var(--accent); overflow-wrap: anywhere; }
h2 { margin-block: 2.5rem 0.5rem; }
p, li { max-inline-size: 70ch; }
nav ul { padding-inline-start: 1.25rem; }
a { color: var(--accent); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid #1a1c20; outline-offset: 2px; }
.letop { border: 2px solid #9b0c10; padding: 0.5rem 1rem; font-weight: 700; max-inline-size: 72ch; }
.schuif { overflow-x: auto; margin-block: 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
caption { text-align: start; font-weight: 700; padding-block: 0.25rem; }
th, td { border-block-end: 1px solid var(--rand); padding: 0.375rem 0.75rem; text-align: end; vertical-align: bottom; }
th:first-child { text-align: start; padding-inline-start: 0; }
td { white-space: nowrap; }
thead th { border-block-end: 2px solid var(--inkt); }
tbody th { font-weight: 400; min-inline-size: 16rem; }
tr.samen > * { font-weight: 700; }
.klein { color: var(--zacht); font-style: italic; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { body { padding: 1rem; } dl { grid-template-columns: minmax(0, 1fr); } dt { overflow-wrap: anywhere; } tbody th { min-inline-size: 10rem; } }
@page { size: A4 landscape; margin: 1.5cm; }
@media print {
	body { padding: 0; font-size: 9pt; }
	table { font-size: 8pt; }
	nav { display: none; }
	.schuif { overflow: visible; }
	h2, caption { break-after: avoid; }
	tr { break-inside: avoid; }
	thead { display: table-header-group; }
}`;

const isWoord = (cel: Cel) => cel === null || typeof cel === 'string' || !('waarde' in cel);

const vak = (cel: Cel) =>
	`<td${cel !== null && isWoord(cel) && typeof cel !== 'string' ? ' class="klein"' : ''}>${veilig(inWoorden(cel))}</td>`;

const isSamen = (naam: Cel) => typeof naam === 'string' && naam.startsWith('Samen');

function tabel({ id, titel, koppen, rijen, zinnen = [] }: Tabel): string {
	if (rijen.length === 0) return '';
	const kop = koppen.map((tekst) => `<th scope="col">${veilig(tekst)}</th>`).join('');
	const lijf = rijen
		.map(
			([naam = null, ...rest]) =>
				`<tr${isSamen(naam) ? ' class="samen"' : ''}><th scope="row">${veilig(inWoorden(naam))}</th>${rest.map(vak).join('')}</tr>`,
		)
		.join('\n');
	return `${zinnen.map((zin) => `<p>${veilig(zin)}</p>`).join('')}
<div class="schuif" role="region" tabindex="0" aria-labelledby="${id}">
<table><caption id="${id}">${veilig(titel)}</caption>
<thead><tr>${kop}</tr></thead>
<tbody>
${lijf}
</tbody></table></div>`;
}

const deel = ({ titel, zinnen, tabellen }: Deel, i: number) => `<section aria-labelledby="deel-${i + 1}">
<h2 id="deel-${i + 1}">${veilig(titel)}</h2>
<ul>${zinnen.map((zin) => `<li>${veilig(zin)}</li>`).join('')}</ul>
${tabellen.map(tabel).join('\n')}
</section>`;

export const alsPagina = ({ titel, letOp, feiten, delen }: Rapport): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${veilig(titel)}${letOp[0] ? ` – ${veilig(letOp[0].split(':')[0]!)}` : ''}</title>
<style>${stijl}</style>
</head>
<body>
<main>
<h1>${veilig(titel)}</h1>
${letOp.map((zin) => `<p class="letop">${veilig(zin)}</p>`).join('\n')}
<dl>${feiten.map(([naam, waarde]) => `<dt>${veilig(naam)}</dt><dd>${veilig(inWoorden(waarde))}</dd>`).join('')}</dl>
<nav aria-label="Inhoud"><ul>${delen.map((een, i) => `<li><a href="#deel-${i + 1}">${veilig(een.titel)}</a></li>`).join('')}</ul></nav>
${delen.map(deel).join('\n')}
</main>
</body>
</html>
`;
