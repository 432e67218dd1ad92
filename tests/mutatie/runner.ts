/** Runs every test once as it is, and then once for each living mutant that it reads. */
import { setMaxListeners } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Test } from '@vitest/runner';
import { TestRunner } from 'vitest';
import { besmet, maakGezien } from './besmet.ts';
import { watLeest } from './kijk.ts';
import { standVan, type Stand } from './stand.ts';

const uitvoer = process.env['MUTATIE_UITVOER'] ?? 'test-results/mutatie.json';

const naamVanBestand = (bestanden: { readonly name: string }[]) => bestanden.map(({ name }) => name).join();
const naamVan = (test: Test) => `${test.file.name}: ${test.name}`;

async function valtOp(doe: () => unknown): Promise<boolean> {
	try {
		await doe();
		return false;
	} catch {
		return true;
	}
}

export default class Mutatierunner extends TestRunner {
	#stand: Promise<Stand> | undefined;

	/** Late, so that the rules are those that the tests have. */
	#leesStand = async () => {
		const { alleMutanten } = await import('./mutanten.ts');
		return standVan(await alleMutanten());
	};

	async runTask(test: Test) {
		const doe = TestRunner.getTestFn(test);
		// Each time that it runs, it listens again.
		setMaxListeners(0, test.context.signal);
		this.#stand ??= this.#leesStand();
		const stand = await this.#stand;
		const gelezen = maakGezien(await watLeest(doe), stand.toppen);
		const plekken = [
			...gelezen.lezers.flatMap(({ gezien }) => [...gezien.keys()]),
			...gelezen.rijen.keys(),
			...gelezen.regelingen,
		];
		const geraakt = new Set(plekken.flatMap((plek) => stand.perPlek.get(plek) ?? []));
		for (const mutant of geraakt) {
			stand.gelezen.add(mutant.id);
			if (stand.gedood.has(mutant.id) || !besmet(mutant, gelezen)) continue;
			const terug = mutant.zet();
			if (await valtOp(doe)) stand.gedood.set(mutant.id, naamVan(test));
			terug();
		}
	}

	override async onAfterRunFiles(bestanden: { readonly name: string }[] = []) {
		super.onAfterRunFiles();
		if (!this.#stand) return;
		const { mutanten, gedood, gelezen } = await this.#stand;
		mkdirSync('test-results', { recursive: true });
		const regels = mutanten.map(({ id, soort }) => ({
			id,
			soort,
			door: gedood.get(id) ?? null,
			gelezen: gelezen.has(id),
		}));
		console.info(`${naamVanBestand(bestanden)} ${Math.round(performance.now() / 1000)} s`);
		writeFileSync(uitvoer, JSON.stringify(regels, null, '\t'));
		console.info(`${gedood.size} van ${mutanten.length} opgemerkt`);
	}
}
