/** The glossary of one language as a page for who reads a translation: what each Dutch word became, and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { taalnamen, type AndereTaal, type Lang } from '../../src/lib/i18n/talen.ts';

const wortel = join(import.meta.dirname, '../..');
const lees = (pad: string): unknown => JSON.parse(readFileSync(join(wortel, pad), 'utf8'));

type Woorden = Readonly<Record<string, { readonly uitleg: string; readonly woord?: string }>>;
interface Keuzes {
	readonly opmerkingen: readonly string[];
	/** By the Dutch word. */
	readonly waarom: Readonly<Record<string, string>>;
}
const woordenIn = (taal: Lang) => lees(`src/lib/locales/${taal}/woorden.json`) as Woorden;

export const woordenlijstpad = (taal: AndereTaal) => join(wortel, `docs/vertalen/woordenlijst.${taal}.md`);

const inCel = (tekst: string) => tekst.replaceAll('|', '\\|').replaceAll('{{', '`{{').replaceAll('}}', '}}`');
const rij = (cellen: readonly string[]) => `| ${cellen.map(inCel).join(' | ')} |`;

/** Made anew from the texts; nobody writes in it. */
export async function woordenlijstVan(taal: AndereTaal): Promise<string> {
	const [nl, eigen] = [woordenIn('nl'), woordenIn(taal)];
	const { opmerkingen, waarom } = lees(`docs/vertalen/${taal}.json`) as Keuzes;
	const naam = taalnamen[taal];
	const tekst = [
		`# Woordenlijst ${naam}`,
		`Deze bladzijde maakt \`npm run vertalingen\`. Verander haar niet hier, maar in \`src/lib/locales/${taal}/woorden.json\` en \`docs/vertalen/${taal}.json\`. Hoe u nakijkt, staat in [LEESMIJ.md](LEESMIJ.md).`,
		'## Opmerkingen van de vertaler',
		opmerkingen.map((een) => `- ${inCel(een)}`).join('\n'),
		'## Woorden',
		[
			rij(['Nederlands', 'Betekenis', 'Gekozen woord', `Betekenis in deze taal`, 'Waarom']),
			rij(['---', '---', '---', '---', '---']),
			...Object.entries(nl).map(([woord, { uitleg }]) =>
				rij([woord, uitleg, eigen[woord]?.woord ?? '', eigen[woord]?.uitleg ?? '', waarom[woord] ?? '']),
			),
		].join('\n'),
	].join('\n\n');
	const pad = woordenlijstpad(taal);
	return format(tekst, { ...(await resolveConfig(pad)), filepath: pad });
}
