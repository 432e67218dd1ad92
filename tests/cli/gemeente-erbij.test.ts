/** A fourth gemeente is one folder and one line: no code, no component and no test changes with it. */
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gemeenteIds, naamVanGemeente } from '#rules';
import { voerUit } from '../../scripts/controle/stap.ts';
import { draai } from './draai.ts';
import { maakKopie } from './kopie.ts';

const lang = 300_000;

describe('Testdam', () => {
	const { map, weg } = maakKopie();
	afterAll(weg);
	beforeAll(() => {
		cpSync('tests/gemeente-erbij/testdam', join(map, 'rules/gemeenten/testdam'), { recursive: true });
		appendFileSync(
			join(map, 'rules/gemeenten/index.ts'),
			"export { default as testdam } from './testdam/inschrijving.ts';\n",
		);
	});

	it('krijgt een uitkomst op de opdrachtregel', async () => {
		const antwoorden = { leeftijd: 40, woonsituatie: 'huurhuis', rekeningenLukken: 'nee', spoed: ['geen-eten'] };
		const invoer = JSON.stringify({ gemeente: 'testdam', peildatum: '2026-11-24', antwoorden });
		const [json, tekst] = await Promise.all([
			draai('bereken', { args: ['--json'], invoer, map }),
			draai('bereken', { invoer, map }),
		]);
		expect(json).toMatchObject({ code: 0, fout: '' });
		const { gemeente, regelingen, routes } = JSON.parse(json.uit);
		expect(gemeente).toBe('testdam');
		expect(regelingen.find(({ id }: { id: string }) => id === 'testdam-verhuisbijdrage')).toMatchObject({
			oordeel: 'waarschijnlijk',
			bedrag: { van: 321, tot: 321, per: 'keer' },
		});
		expect(regelingen.map(({ id }: { id: string }) => id)).toContain('testdam-testdampas');
		expect(routes[0]).toMatchObject({ id: 'voedselhulp', past: true, spoed: 'vandaag' });
		expect(tekst.uit).toContain('Bereken uw recht – Testdam – 24 november 2026');
		expect(tekst.uit).toContain('Gemeente Testdam: 14 000');
	});

	it(
		'slaagt voor de toetsen die elke regeling en elke gemeente krijgt',
		async () => {
			const toetsen = ['tests/regels/regelset.test.ts', 'tests/regels/routes.test.ts', 'tests/regels/ingevuld.test.ts'];
			const { code, uitvoer } = await voerUit(['node_modules/.bin/vitest', 'run', ...toetsen], { CI: 'true' }, map);
			expect(code, uitvoer).toBe(0);
		},
		lang,
	);

	describe('op de website', () => {
		let bouw: Awaited<ReturnType<typeof voerUit>>;
		beforeAll(async () => {
			// As a gemeente does that runs a site of its own.
			const omgeving = {
				VITEST: undefined,
				ZONDER_INPAKKEN: '1',
				HUISSTIJL: 'testdam',
				ADRES: 'https://geldhulp.invalid/recht/',
			};
			bouw = await voerUit(['node_modules/.bin/vite', 'build', '--logLevel', 'error'], omgeving, map);
		}, lang);
		const gebouwd = (patroon: RegExp) =>
			readdirSync(join(map, 'build'), { recursive: true, encoding: 'utf8' })
				.filter((pad) => patroon.test(pad))
				.map((pad) => ({ pad, inhoud: readFileSync(join(map, 'build', pad), 'utf8') }));

		it('staat bij vraag 1 en heeft een bladzijde voor elke regeling', () => {
			expect(bouw.code, bouw.uitvoer).toBe(0);
			expect(gebouwd(/^nl\/vragen\/1\/index\.html$/)[0]!.inhoud).toContain('Testdam');
			expect(gebouwd(/^nl\/\w+\/testdam-testdampas\/index\.html$/)).toHaveLength(1);
			expect(gebouwd(/^nl\/\w+\/testdam-verhuisbijdrage\/index\.html$/)[0]!.inhoud).toContain(
				'Verhuisbijdrage Testdam',
			);
		});

		it('heeft een bladzijde voor de hulp in de gemeente, en een voor elk dorp', () => {
			expect(gebouwd(/^nl\/verwijzen\/testdam\/index\.html$/)[0]!.inhoud).toContain('Testdam-Zuid');
			expect(gebouwd(/^nl\/verwijzen\/testdam\/zuid\/index\.html$/)[0]!.inhoud).toContain('Voedselbank Testdam');
		});

		it('heeft haar eigen huisstijl, en haar naam staat bovenaan', () => {
			const css = gebouwd(/^_app\/.*\.css$/)
				.map(({ inhoud }) => inhoud)
				.join('');
			expect(css).toMatch(/:root,\s*\[data-thema\]\{--accent:#1b5e3f/);
			expect(gebouwd(/^nl\/index\.html$/)[0]!.inhoud).toContain('>Bereken uw recht\nGemeente Testdam</a>');
		});

		it('is te vinden op haar eigen adres', () => {
			const adres = 'https://geldhulp.invalid/recht';
			expect(gebouwd(/^sitemap\.xml$/)[0]!.inhoud).toContain(`<loc>${adres}/nl/regelingen/testdam-testdampas/</loc>`);
			expect(gebouwd(/^robots\.txt$/)[0]!.inhoud).toContain(`Sitemap: ${adres}/sitemap.xml`);
			// The start page stands at two addresses, and says which is the one.
			for (const { inhoud } of gebouwd(/^(nl\/)?index\.html$/))
				expect(inhoud).toContain(`<link rel="canonical" href="${adres}/nl/" />`);
			expect(gebouwd(/^nl\/\w+\/testdam-testdampas\/index\.html$/)[0]!.inhoud).toContain(
				`"url":"${adres}/nl/regelingen/testdam-testdampas/"`,
			);
		});

		it('kost een inwoner van een andere gemeente geen byte', () => {
			const eigen = ['testdam.invalid', 'TestdamPas', 'Verhuisbijdrage Testdam'];
			const stukken = gebouwd(/^_app\/.*\.js$/).filter(({ inhoud }) => eigen.some((deel) => inhoud.includes(deel)));
			for (const deel of eigen)
				expect(
					stukken.some(({ inhoud }) => inhoud.includes(deel)),
					deel,
				).toBe(true);
			for (const { pad, inhoud } of stukken)
				for (const id of gemeenteIds) expect(inhoud.includes(naamVanGemeente(id)), `${pad}: ${id}`).toBe(false);
		});
	});
});
