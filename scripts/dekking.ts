/** Says where the rules are thin: for each regeling what it rests on, for each household why it hears "misschien". */
import { vandaag } from '../src/lib/taal/vandaag.ts';
import { datumInWoorden } from '../src/lib/taal/getal.ts';
import { dekking, dekkingstabel } from './stand/dekking.ts';
import { leesStand } from './stand/lezen.ts';
import { dekkingVoor, leesPersonas, personatabel } from './stand/personas.ts';

const hulp = `Waar zijn de regels dun?

  npm run --silent dekking                per regeling en per huishouden uit voorbeelden/
  npm run --silent dekking -- --json      hetzelfde, om verder te verwerken

Afsluitcode 0: gelukt. Afsluitcode 2: de opdracht klopt niet.`;

const vlaggen = ['--json', '--help'];

async function main(args: readonly string[]): Promise<number> {
	const vreemd = args.find((arg) => !vlaggen.includes(arg));
	if (vreemd !== undefined) {
		console.error(`"${vreemd}" begrijpen wij niet. Kijk bij --help.`);
		return 2;
	}
	if (args.includes('--help')) return (console.log(hulp), 0);
	const dag = vandaag();
	const [regelingen, personas] = await Promise.all([
		leesStand().then((stand) => dekking(stand, dag)),
		Promise.all(leesPersonas().map((huishouden) => dekkingVoor(huishouden, dag))),
	]);
	const leesbaar = () =>
		[`Dekking op ${datumInWoorden(dag)}`, '', ...dekkingstabel(regelingen), '', ...personatabel(personas)].join('\n');
	console.log(args.includes('--json') ? JSON.stringify({ dag, regelingen, personas }, null, 2) : leesbaar());
	return 0;
}

process.exitCode = await main(process.argv.slice(2));
