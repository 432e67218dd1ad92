/** From what was typed to what must be written, or in Dutch what is wrong. */
import type { Bestand } from './bestanden.ts';
import { moduleVanGemeenten, nieuweGemeente } from './gemeente.ts';
import { foutInId, metRegel } from './id.ts';
import { moduleVan, nieuweRegeling } from './regeling.ts';

/** The project as far as the command looks at it. */
export interface Project {
	readonly bestaat: (pad: string) => boolean;
	readonly lees: (pad: string) => string;
}

interface Werk {
	readonly bestanden: readonly Bestand[];
	/** The module that gets one line. */
	readonly module: Bestand;
}
export type Uitkomst = Werk | { readonly melding: string };

const gebruik = `Zo maakt u een nieuwe map:

  npm run regeling:nieuw -- landelijk <id>            een regeling van het Rijk
  npm run regeling:nieuw -- <gemeente> <id>           een regeling van een gemeente
  npm run gemeente:nieuw -- <id> "<Naam>"             een gemeente

Een id is bijvoorbeeld: individuele-inkomenstoeslag. Het verandert daarna nooit meer.`;

const fout = (melding: string) => ({ melding });

function maakRegeling(project: Project, [plaats, id, ...meer]: readonly string[]): Uitkomst {
	if (!plaats || !id || meer.length) return fout(gebruik);
	const gemeente = plaats === 'landelijk' ? null : plaats;
	const module = moduleVan(gemeente);
	if (foutInId(plaats) || !project.bestaat(module))
		return fout(`De gemeente "${plaats}" kennen wij niet. Kies "landelijk" of een map in rules/gemeenten/.`);
	const probleem = foutInId(id);
	if (probleem) return fout(probleem);
	return samen(project, module, id, 'index.ts', nieuweRegeling(gemeente, id));
}

function maakGemeente(project: Project, [id, naam, ...meer]: readonly string[]): Uitkomst {
	if (!id || !naam?.trim() || meer.length) return fout(gebruik);
	const probleem = foutInId(id);
	if (probleem) return fout(probleem);
	if (id === 'landelijk') return fout('"landelijk" is voor het Rijk. Kies het id van de gemeente.');
	return samen(project, moduleVanGemeenten, id, 'inschrijving.ts', nieuweGemeente(id, naam.trim()));
}

/** Nothing that is there is written over, but for the one line in the module. */
function samen(project: Project, module: string, id: string, bestand: string, bestanden: Werk['bestanden']): Uitkomst {
	const alEr = bestanden.find(({ pad }) => project.bestaat(pad));
	const inhoud = project.lees(module);
	if (alEr || inhoud.includes(`'./${id}/`))
		return fout(`"${id}" bestaat al (${alEr?.pad ?? module}). Kies een ander id, of werk in die map verder.`);
	return { bestanden, module: { pad: module, inhoud: metRegel(inhoud, id, bestand) } };
}

export function maak(project: Project, [wat, ...rest]: readonly string[]): Uitkomst {
	if (wat === 'regeling') return maakRegeling(project, rest);
	if (wat === 'gemeente') return maakGemeente(project, rest);
	return fout(gebruik);
}
