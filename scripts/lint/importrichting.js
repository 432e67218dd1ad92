/** ESLint rule: who may import whom. The order of `lagen` is the whole policy inside rules/. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A layer imports itself and what stands before it, never what comes after. */
export const lagen = [
	'kern',
	['bronnen', 'talen'],
	'feiten',
	'begrippen',
	'sjablonen',
	['regelingen', 'gemeenten'],
	['besteedbaar', 'varianten'],
	'top',
];

const wortel = fileURLToPath(new URL('../../', import.meta.url));
/** The doors: what others import. */
const topbestand = /^rules\/([a-z-]+|teksten\/[a-z]+)\.ts$/;

/** @param {string} pad from the root of the project, with forward slashes */
function laagVan(pad) {
	if (topbestand.test(pad)) return lagen.indexOf('top');
	const map = pad.split('/')[1] ?? '';
	return lagen.findIndex((laag) => [laag].flat().includes(map));
}

/** The folder that keeps to itself: a national regeling, or a gemeente. @param {string} pad */
const eigenMap = (pad) => /^rules\/(?:regelingen|gemeenten)\/[^/]+\//.exec(pad)?.[0];

/** A regeling inside a gemeente; `teksten` is shared by all of them. @param {string} pad */
const eigenRegeling = (pad) => /^rules\/gemeenten\/[^/]+\/(?!teksten\/)[^/]+\//.exec(pad)?.[0];

const isTekst = (/** @type {string} */ pad) => /(^|\/)teksten\/|\.[a-z]{2}\.ts$/.test(pad);

/** @typedef {{ van: string, naar: string, alleenType: boolean }} Import both paths from the root, or a package name */

/** @param {Import} een @returns {string | undefined} what is wrong and what to do */
function foutInRegels({ van, naar, alleenType }) {
	if (!naar.startsWith('rules/'))
		return `rules/ importeert alleen uit rules/, geen pakket en niets van de app. Geef "${naar}" als argument mee.`;
	const [laag, doel] = [laagVan(van), laagVan(naar)];
	if (laag === -1) return `${van} ligt in geen laag. Zet het in een van: ${lagen.flat().join(', ')}.`;
	if (doel > laag)
		return `${van} mag niets uit een hogere laag importeren (${naar}). Verplaats wat u nodig hebt naar een laag die beide kennen.`;
	if (eigenMap(van) && eigenMap(naar) && eigenMap(van) !== eigenMap(naar))
		return `Regelingen en gemeenten importeren elkaar niet. Maak van het gedeelde deel een begrip of een sjabloon.`;
	if (eigenRegeling(van) && eigenRegeling(naar) && eigenRegeling(van) !== eigenRegeling(naar) && !isTekst(van))
		return `Regelingen van een gemeente importeren elkaar niet. Zet het gedeelde deel in een bestand van de gemeente zelf.`;
	if (isTekst(van) && !isTekst(naar) && !alleenType)
		return `Teksten importeren alleen types en andere teksten. Gebruik "import type" voor ${naar}.`;
	return undefined;
}

/** @param {Import} een @returns {string | undefined} */
function foutInApp({ van, naar }) {
	if (naar.startsWith('rules/') && !van.startsWith('tests/')) return `Importeer uit '#rules', niet uit ${naar}.`;
	if (van.startsWith('src/lib/ui/') && naar === '#rules')
		return `src/lib/ui weet niets van regels. Geef door wat het onderdeel moet tonen.`;
	if (van.startsWith('src/') && /^(scripts|tests)\//.test(naar)) return `src/ importeert niet uit ${naar}.`;
	return undefined;
}

const slashes = (/** @type {string} */ pad) => pad.split(sep).join('/');

/** @param {string} bestand absolute @param {string} bron as written */
function naarPad(bestand, bron) {
	return bron.startsWith('.') ? slashes(relative(wortel, join(dirname(bestand), bron))) : bron;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importrichting = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const van = slashes(relative(wortel, context.filename));
		const controleer = (/** @type {any} */ node) => {
			if (typeof node.source?.value !== 'string') return;
			const alleenType = (node.importKind ?? node.exportKind) === 'type';
			const een = { van, naar: naarPad(context.filename, node.source.value), alleenType };
			const message = van.startsWith('rules/') ? foutInRegels(een) : foutInApp(een);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: controleer,
			ImportExpression: controleer,
			ExportNamedDeclaration: controleer,
			ExportAllDeclaration: controleer,
			TSImportType: controleer,
		};
	},
};
