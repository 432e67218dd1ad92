/** Writes the fingerprint of the rules beside the newest entry of rules/wijzigingen.ts; says what changed since the last one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { regelversie, wijzigingen } from '#rules';
import { idsVan, verschillen, vingerafdrukken } from './vingerafdruk.ts';

const bestand = 'rules/vingerafdruk.json';

interface Vastgelegd {
	readonly regelversie: string;
	/** Ids of what changed since the version before this one, as `raakt` names them. */
	readonly geraakt: readonly string[];
	readonly regels: Readonly<Record<string, string>>;
}

const leeg: Vastgelegd = { regelversie: '', geraakt: [], regels: {} };
const oud = existsSync(bestand) ? (JSON.parse(readFileSync(bestand, 'utf8')) as Vastgelegd) : leeg;
const regels = await vingerafdrukken();
const anders = verschillen(oud.regels, regels);

if (wijzigingen[0]?.regelversie !== regelversie) {
	console.error(
		`De nieuwste wijziging is van ${wijzigingen[0]?.regelversie}, de regelversie is ${regelversie}.\n` +
			'Zet bovenaan rules/wijzigingen.ts wat er voor inwoners veranderde. Doe dit daarna opnieuw.',
	);
	process.exitCode = 1;
} else if (anders.length === 0 && oud.regelversie === regelversie) {
	console.log('Er is geen regel veranderd.');
} else {
	const eerder = oud.regelversie === regelversie ? oud.geraakt : [];
	const geraakt = [...new Set([...eerder, ...idsVan(anders)])].sort();
	writeFileSync(bestand, `${JSON.stringify({ regelversie, geraakt, regels }, null, '\t')}\n`);
	console.log(`Vastgelegd in ${bestand}, bij regelversie ${regelversie}. Veranderd sinds de versie daarvoor:`);
	for (const id of geraakt) console.log(`- ${id}`);
	console.log('Zet elk id bij "raakt", bovenaan in rules/wijzigingen.ts.');
}
