/**
 * What Lighthouse says of a phone on a slow line, page by page, into docs/lighthouse.md. Measures; asserts nothing.
 *
 *     npm run bench:web               three runs of each page, the middle one counts
 *     npm run bench:web -- --keer 1   a quick look
 */
import lighthouse, { type Flags } from 'lighthouse';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import puppeteer, { type Page } from 'puppeteer-core';
import { startGastheer } from './bench/gastheer.ts';
import { middelste } from './bench/meet.ts';

const { keer } = parseArgs({ options: { keer: { type: 'string', default: '3' } } }).values;
const poort = Number(process.env['POORT'] ?? 4272);
const rapport = new URL('../docs/lighthouse.md', import.meta.url);

/** In milliseconds. */
const doelen = { lcpZonderScript: 1200, lcp: 1800, tbt: 100 };

interface Bladzijde {
	readonly naam: string;
	readonly pad: string;
	readonly heeftScript: boolean;
	/** Of somebody who answered: without answers an outcome leads back to the start. */
	readonly metAntwoorden?: true;
}
const bladzijden: readonly Bladzijde[] = [
	{ naam: 'Start', pad: '/nl/', heeftScript: false },
	{ naam: 'Eerste vraag', pad: '/nl/vragen/1/', heeftScript: true },
	{ naam: 'Uitkomst', pad: '/nl/uitkomst/', heeftScript: true, metAntwoorden: true },
	{ naam: 'Een regeling', pad: '/nl/regelingen/huurtoeslag/', heeftScript: false },
	{ naam: 'Samen invullen', pad: '/nl/helpen/', heeftScript: true },
];

/** A parent alone in Haarlem with little money and a bailiff at the door, as the tab keeps it. */
const antwoorden = {
	...{ 1: 'haarlem', 2: '27', 3: 'huurhuis', 4: 'kinderen', 6: [{ leeftijd: '6', school: null }], 7: ['loon'] },
	8: { bedrag: '1387', per: 'maand', vakantiegeld: false, anders: null },
	...{
		11: 'ja',
		12: 'geen',
		13: 'nee',
		14: ['deurwaarder'],
		15: '0',
		16: 'nee',
		17: ['geen'],
		18: ['geen'],
		21: 'nee',
	},
};

const categorieen = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Meting = Record<(typeof categorieen)[number] | 'lcp' | 'tbt' | 'bytes', number>;

async function zetKlaar(page: Page, adres: string): Promise<void> {
	await page.goto(`${adres}/nl/`);
	const bewaard = { schemaVersion: 2, ruw: antwoorden, terugNaar: null, savedAt: Date.now() };
	await page.evaluate((tekst) => sessionStorage.setItem('bur.v1', tekst), JSON.stringify(bewaard));
	const lijn = await page.createCDPSession();
	await lijn.send('Network.clearBrowserCache');
	await lijn.detach();
}

async function meet(adres: string, { pad, metAntwoorden }: Bladzijde): Promise<Meting> {
	const browser = await puppeteer.launch({
		executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
	});
	try {
		const page = await browser.newPage();
		if (metAntwoorden) await zetKlaar(page, adres);
		const flags: Flags = {
			onlyCategories: [...categorieen],
			disableStorageReset: metAntwoorden ?? false,
			logLevel: 'error',
		};
		const { lhr } = (await lighthouse(`${adres}${pad}`, flags, undefined, page))!;
		if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
		if (new URL(lhr.finalDisplayedUrl).pathname !== pad)
			throw new Error(`${pad} leidde naar ${lhr.finalDisplayedUrl}.`);
		const getal = (toets: string) => lhr.audits[toets]?.numericValue ?? NaN;
		for (const toets of Object.values(lhr.audits))
			if (
				toets.score !== null &&
				toets.score < 0.9 &&
				!toets.id.includes('insight') &&
				toets.scoreDisplayMode === 'binary'
			)
				console.error(`  ${pad} ${toets.id}: ${toets.title}`);
		return {
			...(Object.fromEntries(
				categorieen.map((naam) => [naam, Math.round(100 * (lhr.categories[naam]?.score ?? NaN))]),
			) as Record<(typeof categorieen)[number], number>),
			lcp: getal('largest-contentful-paint'),
			tbt: getal('total-blocking-time'),
			bytes: getal('total-byte-weight'),
		};
	} finally {
		await browser.close();
	}
}

/** The middle of each figure by itself. */
async function meetVaak(adres: string, bladzijde: Bladzijde): Promise<Meting> {
	const metingen: Meting[] = [];
	for (let i = 0; i < Number(keer); i += 1) metingen.push(await meet(adres, bladzijde));
	const namen = Object.keys(metingen[0]!) as (keyof Meting)[];
	return Object.fromEntries(namen.map((naam) => [naam, middelste(metingen.map((een) => een[naam]))])) as Meting;
}

const ms = (waarde: number, doel: number) =>
	`${(waarde / 1000).toFixed(2).replace('.', ',')} s${waarde > doel ? ' (te veel)' : ''}`;

function rij({ naam, pad, heeftScript }: Bladzijde, meting: Meting): readonly string[] {
	return [
		`${naam} (\`${pad}\`)`,
		...categorieen.map((categorie) => String(meting[categorie])),
		ms(meting.lcp, heeftScript ? doelen.lcp : doelen.lcpZonderScript),
		`${Math.round(meting.tbt)} ms${meting.tbt > doelen.tbt ? ' (te veel)' : ''}`,
		`${(meting.bytes / 1000).toFixed(0)} kB`,
	];
}

const alsTabel = (rijen: readonly (readonly string[])[]) =>
	rijen.map((cellen) => `| ${cellen.join(' | ')} |`).join('\n');

const { server, adres } = await startGastheer(poort);
try {
	const rijen: (readonly string[])[] = [];
	for (const bladzijde of bladzijden) {
		const meting = await meetVaak(adres, bladzijde);
		console.log(bladzijde.naam, meting);
		rijen.push(rij(bladzijde, meting));
	}
	const kop = [
		'Bladzijde',
		'Snelheid',
		'Toegankelijk',
		'Degelijk',
		'Vindbaar',
		'Grootste beeld',
		'Geblokkeerd',
		'Opgehaald',
	];
	const nu = new Date();
	const tekst = `# Lighthouse

Gemaakt door \`npm run bench:web\` op ${nu.toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })}: het midden van ${keer} metingen per bladzijde, als een telefoon met een langzame lijn (nagebootst door Lighthouse). Machine: ${cpus().length} kernen ${cpus()[0]?.model ?? 'onbekend'}, drukte ${loadavg()[0]!.toFixed(1).replace('.', ',')}. Het doel: 100 in elke kolom, het grootste beeld binnen ${doelen.lcpZonderScript / 1000} s zonder script en ${doelen.lcp / 1000} s met, geblokkeerd hoogstens ${doelen.tbt} ms. Er is geen toets die op tijd let. De uitkomst staat met opzet niet in zoekmachines: dat kost haar "vindbaar".

${alsTabel([kop, kop.map(() => '---'), ...rijen])}
`;
	writeFileSync(rapport, await format(tekst, { parser: 'markdown', ...(await resolveConfig(fileURLToPath(rapport))) }));
} finally {
	server.close();
}
