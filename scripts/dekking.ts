/** Says where the rules are thin: for each regeling what it rests on, for each household why it hears "misschien", for each language who read it. */
import { vertaaltalen, type Vertaaltaal } from '#rules/vertaald';
import { vandaag } from '../src/lib/taal/vandaag.ts';
import { datumInWoorden } from '../src/lib/taal/getal.ts';
import { dekking, dekkingstabel } from './stand/dekking.ts';
import { leesStand } from './stand/lezen.ts';
import { dekkingVoor, leesPersonas, personatabel } from './stand/personas.ts';
import { nakijktabel, taaldekking, taaltabel } from './stand/vertalingen.ts';

const hulp = `Waar zijn de regels dun?

  npm run --silent dekking                per regeling, per huishouden uit voorbeelden/ en per taal
  npm run --silent dekking -- --taal ar   wat een mens in die taal nog moet nakijken, met de vingerafdruk
  npm run --silent dekking -- --json      hetzelfde, om verder te verwerken

Talen: ${vertaaltalen.join(', ')}.
Afsluitcode 0: gelukt. Afsluitcode 2: de opdracht klopt niet.`;

interface Opties {
	readonly taal: Vertaaltaal | null;
	readonly json: boolean;
	readonly help: boolean;
}
const isTaal = (tekst: string | undefined): tekst is Vertaaltaal => vertaaltalen.some((taal) => taal === tekst);

/** @returns what to do, or what is wrong with it */
function leesOpties(args: readonly string[]): Opties | string {
	const over = [...args];
	const opties = { taal: null as Vertaaltaal | null, json: false, help: false };
	for (let arg = over.shift(); arg !== undefined; arg = over.shift()) {
		if (arg === '--json') opties.json = true;
		else if (arg === '--help') opties.help = true;
		else if (arg === '--taal') {
			const taal = over.shift();
			if (!isTaal(taal)) return `Geef na --taal een van deze talen: ${vertaaltalen.join(', ')}.`;
			opties.taal = taal;
		} else return `"${arg}" begrijpen wij niet. Kijk bij --help.`;
	}
	return opties;
}

async function nakijken(taal: Vertaaltaal, json: boolean): Promise<string> {
	const [een] = await taaldekking([taal]);
	return json ? JSON.stringify(een, null, 2) : nakijktabel(een!).join('\n');
}

async function alles(json: boolean): Promise<string> {
	const dag = vandaag();
	const [regelingen, personas, talen] = await Promise.all([
		leesStand().then((stand) => dekking(stand, dag)),
		Promise.all(leesPersonas().map((huishouden) => dekkingVoor(huishouden, dag))),
		taaldekking(),
	]);
	if (json) return JSON.stringify({ dag, regelingen, personas, talen }, null, 2);
	const delen = [dekkingstabel(regelingen), personatabel(personas), taaltabel(talen)];
	return [`Dekking op ${datumInWoorden(dag)}`, ...delen.flatMap((deel) => ['', ...deel])].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
	const opties = leesOpties(args);
	if (typeof opties === 'string') return (console.error(opties), 2);
	const { taal, json, help } = opties;
	console.log(help ? hulp : await (taal ? nakijken(taal, json) : alles(json)));
	return 0;
}

process.exitCode = await main(process.argv.slice(2));
