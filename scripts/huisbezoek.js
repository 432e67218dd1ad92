/** Writes the list of what a laptop needs for a home visit, so that it can be fetched whole or not at all. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All that a helper may open, in Dutch; what a client can open, in every other language. The tests without script: none. */
const nodig = [
	/^\/$/,
	/^\/nl\/(?!snel\/|.*\.csv$)/,
	/^\/\w\w\/(vragen\/\d+\/|controleren\/|uitkomst\/|narekenen\/|rijk\/|einde\/|meer-verdienen\/|overnemen\/|overdragen\/|direct-hulp\/|gewist\/)?$/,
];

/** @typedef {{ pad: string, bestand: string }} Bron where a file is asked for, from the root of the site, and where it lies */

/** @param {string} map @returns {Bron[]} what the browser asks for by name, but not what tells which version is the newest */
const vasteBestanden = (map) =>
	readdirSync(map, { recursive: true, encoding: 'utf8' })
		.map((naam) => ({ pad: `/${naam.split(sep).join('/')}`, bestand: join(map, naam) }))
		.filter(
			({ pad, bestand }) => statSync(bestand).isFile() && /^\/(_app\/immutable\/.*|[\w-]+\.(js|css|svg))$/.test(pad),
		)
		.filter(({ pad }) => pad !== '/service-worker.js');

/** @param {Bron[]} bronnen @returns the list; `versie` changes with any byte of it, and `bytes` is what it weighs unpacked */
export function pakbonVan(bronnen) {
	let bytes = 0;
	const versie = createHash('sha256');
	const bestanden = bronnen
		.sort((een, ander) => (een.pad < ander.pad ? -1 : 1))
		.map(({ pad, bestand }) => {
			const inhoud = readFileSync(bestand);
			const controle = `sha256-${createHash('sha256').update(inhoud).digest('base64')}`;
			bytes += inhoud.length;
			versie.update(`${pad} ${controle}\n`);
			return [pad, controle];
		});
	return { versie: versie.digest('hex').slice(0, 16), bytes, bestanden };
}

/**
 * The same adapter, and the list beside the files.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const metPakbon = (adapter) => ({
	...adapter,
	async adapt(builder) {
		const { outDir, paths } = builder.config.kit;
		const client = builder.getClientDirectory();
		const paginas = [...builder.prerendered.pages]
			.map(([pad, { file }]) => ({
				pad: pad.slice(paths.base.length) || '/',
				bestand: join(outDir, 'output/prerendered/pages', file),
			}))
			.filter(({ pad }) => nodig.some((patroon) => patroon.test(pad)));
		const pakbon = pakbonVan([...vasteBestanden(client), ...paginas]);
		writeFileSync(join(client, 'huisbezoek.json'), JSON.stringify(pakbon));
		await adapter.adapt(builder);
	},
});
