/** Names of folders: the id of a regeling or gemeente, which never changes again. */

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @returns in Dutch what is wrong with it; null when it is good */
export function foutInId(id: string): string | null {
	if (kebab.test(id)) return null;
	const wens = id
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[-0-9]+|-+$/g, '');
	const voorstel = kebab.test(wens) ? ` Bijvoorbeeld: ${wens}.` : '';
	return `"${id}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.${voorstel}`;
}

/** 'individuele-inkomenstoeslag' to 'individueleInkomenstoeslag'. */
export const inKameel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A module with one line for each folder, with one line more, in the order of the folders. */
export function metRegel(module: string, id: string, bestand: string): string {
	const regels = module.trimEnd().split('\n');
	const isLeeg = (regel: string) => regel === 'export {};';
	const isRegel = (regel: string) => regel.startsWith('export { default');
	const nieuw = `export { default as ${inKameel(id)} } from './${id}/${bestand}';`;
	const map = (regel: string) => /'\.\/([^/]+)\//.exec(regel)?.[1] ?? '';
	const uitvoer = [...regels.filter(isRegel), nieuw].sort((a, b) => (map(a) < map(b) ? -1 : 1));
	return [...regels.filter((regel) => !isRegel(regel) && !isLeeg(regel)), ...uitvoer, ''].join('\n');
}
