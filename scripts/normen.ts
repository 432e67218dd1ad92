/** Says which norms, policy and contacts are due. `--help` explains it. */
import { eerstePeildatum, type Datum } from '#rules';
import { isDag } from '../src/lib/contract/huishouden.ts';
import { vandaag } from '../src/lib/taal/vandaag.ts';
import { leesStand } from './stand/lezen.ts';
import { verloopverslag } from './stand/verloopverslag.ts';
import { isNaTeKijken, isVerlopen, wieVerloopt } from './stand/verlopen.ts';

const hulp = `Welke normen, welk beleid en welke contacten moet iemand nakijken?

  npm run --silent normen:verlopen                     op de dag van vandaag
  npm run --silent normen:verlopen -- 2027-01-01       op een andere dag
  npm run --silent normen:verlopen -- --json           alles, om verder te verwerken
  npm run --silent normen:verlopen -- --streng         ook oude contacten tellen als fout

Afsluitcode 0: er is niets verlopen. Oud beleid en een oud contact zijn nog niet verlopen.
Afsluitcode 1: een bedrag of norm is verlopen op die dag. Met --streng ook: een contact is te oud.
Afsluitcode 2: de opdracht klopt niet.`;

const vlaggen = ['--json', '--streng', '--help'];

async function main(args: readonly string[]): Promise<number> {
	const vreemd = args.find((arg) => arg.startsWith('-') && !vlaggen.includes(arg));
	const [dag = vandaag(), ...meer] = args.filter((arg) => !arg.startsWith('-'));
	if (args.includes('--help')) return (console.log(hulp), 0);
	if (vreemd || meer.length) {
		console.error(`"${vreemd ?? meer[0]}" begrijpen wij niet. Kijk bij --help.`);
		return 2;
	}
	if (!isDag(dag) || dag < eerstePeildatum) {
		console.error(`"${dag}" is geen dag die wij kennen. Geef een dag vanaf ${eerstePeildatum}, zoals 2027-01-01.`);
		return 2;
	}
	const meldingen = wieVerloopt(await leesStand(), dag as Datum);
	console.log(args.includes('--json') ? JSON.stringify(meldingen, null, 2) : verloopverslag(meldingen, dag as Datum));
	return meldingen.some(args.includes('--streng') ? isNaTeKijken : isVerlopen) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
