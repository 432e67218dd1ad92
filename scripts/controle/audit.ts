/** Known holes in what we build with, as the registry knows them. */
import { voerUit, type Stap } from './stap.ts';

interface Auditrapport {
	readonly metadata?: { readonly vulnerabilities: Readonly<Record<'high' | 'critical', number>> };
}

/** A registry that keeps no list of holes cannot say that there are none: then the step counts as not run. */
export function leesAudit(uitvoer: string): Awaited<ReturnType<Stap['doe']>> {
	const rapport = JSON.parse(/\{[\s\S]*\}/.exec(uitvoer)?.[0] ?? '{}') as Auditrapport;
	const gevonden = rapport.metadata?.vulnerabilities;
	if (!gevonden)
		return { geslaagd: 0, mislukt: 0, uitvoer, overgeslagen: 'het register beantwoordt de vraag naar lekken niet' };
	const ernstig = gevonden.high + gevonden.critical;
	return { geslaagd: ernstig ? 0 : 1, mislukt: ernstig ? 1 : 0, uitvoer };
}

const vraag = ['npm', 'audit', '--json', '--loglevel=silent', '--fetch-retries=0', '--fetch-timeout=20000'] as const;

export const audit: Stap = {
	naam: 'npm audit: bekende lekken, ernstig of erger',
	doe: async () => leesAudit((await voerUit(vraag)).uitvoer),
};
