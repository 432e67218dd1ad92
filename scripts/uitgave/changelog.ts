/** Reading docs/CHANGELOG.md, kept as https://keepachangelog.com asks. */

/** @returns the section of a version without its head; null: there is none, or it says nothing */
export function deelVan(changelog: string, versie: string): string | null {
	const deel = changelog.split(/^## /m).find((een) => een.startsWith(`[${versie}]`));
	const inhoud = deel?.split('\n').slice(1).join('\n').trim();
	return inhoud ? inhoud : null;
}

/** The day of a version; null where the head has none. */
export const dagVan = (changelog: string, versie: string): string | null =>
	changelog
		.split('\n')
		.find((regel) => regel.startsWith(`## [${versie}]`))
		?.match(/\d{4}-\d{2}-\d{2}$/)?.[0] ?? null;
