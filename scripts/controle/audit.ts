/** Known holes in what we build with, as the registry knows them. */
import { voerUit, type Stap } from './stap.ts';

interface Auditrapport {
	readonly metadata?: { readonly vulnerabilities: Readonly<Record<'high' | 'critical', number>> };
}

/** A registry that keeps no list of holes cannot say that there are none: then the step counts as not run. */
export function leesAudit(uitvoer: string): Awaited<ReturnType<Stap['doe']>> {
	const begin = uitvoer.indexOf('{');
	const rapport = begin === -1 ? {} : (JSON.parse(uitvoer.slice(begin)) as Auditrapport);
	const gevonden = rapport.metadata?.vulnerabilities;
	if (!gevonden)
		return { geslaagd: 0, mislukt: 0, uitvoer, overgeslagen: 'het register beantwoordt de vraag naar lekken niet' };
	const ernstig = gevonden.high + gevonden.critical;
	return { geslaagd: ernstig ? 0 : 1, mislukt: ernstig ? 1 : 0, uitvoer };
}

export const audit: Stap = {
	naam: 'npm audit: bekende lekken, ernstig of erger',
	doe: async () => leesAudit((await voerUit(['npm', 'audit', '--json', '--loglevel=silent'])).uitvoer),
};
