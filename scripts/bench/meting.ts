/** Everything that npm run bench measures; made into one file first, so that the engine gets what a browser gets. */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { meetCatalogus, motoren, setVan } from './catalogus.ts';
import { meetGeheugen } from './geheugen.ts';
import { meetGrafiek } from './grafiek.ts';
import { huishouden, mengsels } from './huishoudens.ts';
import { kernen, meetOpAlleKernen, werkMee } from './kernen.ts';
import { getal, komma, kop, tabel } from './tabel.ts';
import { vergelijk } from './tien/vergelijk.ts';

const { values } = parseArgs({
	options: {
		seconden: { type: 'string', default: '4' },
		huishoudens: { type: 'string', default: '1000000' },
		zonderAndere: { type: 'boolean', default: false },
	},
});
const seconden = Number(values.seconden);
const drukte = () =>
	loadavg()
		.map((een) => komma(een, 2))
		.join(' / ');

async function alles(): Promise<void> {
	const { regelingen, routes } = setVan(huishouden('alles precies', 1));
	console.log(`Machine: ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);
	console.log(`Drukte (1, 5 en 15 minuten): ${drukte()}`);
	kop(`De hele catalogus (zoals ${regelingen.length} regelingen en ${routes.length} routes), huishoudens per seconde`);
	for (const mengsel of mengsels) {
		const rijen = [];
		for (const motor of motoren) {
			const een = meetCatalogus(motor, mengsel, seconden);
			const samen = await meetOpAlleKernen({ motor, mengsel, seconden }, import.meta.url);
			rijen.push([motor, getal(een.perSeconde), getal(een.perRekenseconde), getal(samen)]);
		}
		tabel([mengsel, '1 kern, klok', '1 kern, rekentijd', `${kernen} kernen, klok`], rijen);
	}
	kop('Eén huishouden, veel inkomens');
	meetGrafiek();
	console.log('Onder 4 keer vertraging, in een browser: zie docs/snelheid.md.');
	if (!values.zonderAndere) await vergelijk(seconden);
	kop('Geheugen');
	meetGeheugen(Number(values.huishoudens));
	console.log(`\nDrukte aan het einde: ${drukte()}`);
}

if (!werkMee()) await alles();
