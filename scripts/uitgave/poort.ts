/** What the gate wrote down of itself (`npm test -- --rapport <bestand>`), and how a release tells of it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const telling = z.number().int().nonnegative();
const stap = z.object({
	naam: z.string(),
	geslaagd: telling,
	mislukt: telling,
	seconden: z.number(),
	/** Why a step could not run here. */
	overgeslagen: z.string().optional(),
});

export const poortrapport = z.object({
	/** Null outside a repository. */
	commit: z.string().nullable(),
	/** ISO moment at which it ended. */
	klaarOp: z.string(),
	/** False with `--snel`: then the build and the browser were left out. */
	volledig: z.boolean(),
	stappen: z.array(stap).min(1),
});
export type Poortrapport = z.infer<typeof poortrapport>;

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);
export const geslaagdIn = ({ stappen }: Poortrapport, deel = '') =>
	som(stappen.filter(({ naam }) => naam.startsWith(deel)).map(({ geslaagd }) => geslaagd));
const misluktIn = ({ stappen }: Poortrapport) => som(stappen.map(({ mislukt }) => mislukt));

/** Why this report does not carry a release of the commit; empty: it does. */
export const bezwaren = (rapport: Poortrapport | null, commit: string): readonly string[] => {
	if (!rapport) return ['De controle is niet gedraaid.'];
	return [
		...(rapport.commit === commit
			? []
			: [`De controle ging over een andere commit (${rapport.commit ?? 'onbekend'}).`]),
		...(rapport.volledig ? [] : ['De controle was niet volledig (--snel).']),
		...(misluktIn(rapport) === 0 ? [] : [`De controle had ${misluktIn(rapport)} fouten.`]),
	];
};

export function testverslag(rapport: Poortrapport): string {
	const rij = ({ naam, geslaagd, mislukt, seconden, overgeslagen }: Poortrapport['stappen'][number]) =>
		`| ${naam} | ${overgeslagen ? `niet gedraaid: ${overgeslagen}` : geslaagd} | ${mislukt} | ${seconden} |`;
	return [
		'# Testverslag',
		'',
		`Klaar op ${rapport.klaarOp}, commit ${rapport.commit ?? 'onbekend'}. ${rapport.volledig ? 'Volledig.' : 'Zonder bouw en browser.'}`,
		'',
		`**${geslaagdIn(rapport)} geslaagd, ${misluktIn(rapport)} mislukt.**`,
		'',
		'| Stap | Geslaagd | Mislukt | Seconden |',
		'| --- | --- | --- | --- |',
		...rapport.stappen.map(rij),
		'',
	].join('\n');
}

/** Null outside a repository, and where something is not committed: then the run was about no commit. */
function schoneCommit(): string | null {
	try {
		const git = (...delen: readonly string[]) => execFileSync('git', delen, { encoding: 'utf8' }).trim();
		return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : null;
	} catch {
		return null;
	}
}

export function schrijfRapport(pad: string, deel: Pick<Poortrapport, 'volledig' | 'stappen'>): void {
	const rapport: Poortrapport = { commit: schoneCommit(), klaarOp: new Date().toISOString(), ...deel };
	mkdirSync(dirname(pad), { recursive: true });
	writeFileSync(pad, `${JSON.stringify(rapport, null, '\t')}\n`);
}
