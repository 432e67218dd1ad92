/** What is due, as somebody reads it who will mend it. */
import type { Datum } from '#rules';
import { datumInWoorden } from '../../src/lib/taal/getal.ts';
import { vouw } from './tabel.ts';
import { soorten, type Melding, type Soort } from './verlopen.ts';

const koppen: Readonly<Record<Soort, readonly [kop: string, doe: string]>> = {
	spoednummer: ['TELEFOONNUMMERS BIJ SPOED', 'Bel het nummer. Klopt het? Zet de bron van vandaag in contacten.ts.'],
	'bedrag-verlopen': ['VERLOPEN BEDRAGEN', 'Zet in de norm één regel bovenaan, met de eerste dag en de vindplaats.'],
	'norm-verlopen': ['VERLOPEN NORMEN', 'Zet in de norm één regel bovenaan, met de eerste dag en de vindplaats.'],
	'niet-gevonden': ['NIET GEVONDEN', 'Zoek de bron. Wij zeggen nu hoogstens "misschien", of wij noemen geen bedrag.'],
	'wordt-verlopen': ['BINNENKORT', 'Zet de nieuwe regel klaar zodra het bedrag bekend is. Dat mag nu al.'],
	'beleid-oud': ['OUD BELEID', 'Vraag de gemeente of dit nog zo is. Zet daarna de nieuwe bron erbij.'],
	'contact-oud': ['OUDE CONTACTEN', 'Kijk of het klopt. Zet de bron van vandaag in contacten.ts.'],
};

/** Not more than can be read: the rest is in --json. */
const hoogstensGenoemd = 3;

function gebruiktDoor({ gebruikt }: Melding): string {
	if (gebruikt.length === 0) return '';
	const genoemd = gebruikt.slice(0, hoogstensGenoemd).join(', ');
	const rest = gebruikt.length - hoogstensGenoemd;
	return ` Gebruikt door: ${genoemd}${rest > 0 ? ` en nog ${rest}` : ''}.`;
}

const regels = (melding: Melding) => [
	...vouw(`${melding.wat}: ${melding.waarom}.${gebruiktDoor(melding)}`, '  - ', '    '),
	...(melding.bron ? [`    ${melding.bron.url}`] : []),
];

export function verloopverslag(meldingen: readonly Melding[], dag: Datum): string {
	const blokken = soorten.flatMap((soort) => {
		const van = meldingen.filter((melding) => melding.soort === soort);
		if (van.length === 0) return [];
		const [kop, doe] = koppen[soort];
		return [`${kop} (${van.length})`, ...vouw(doe), ...van.flatMap(regels), ''];
	});
	const kop = `Wat moet iemand nakijken op ${datumInWoorden(dag)}?`;
	return [kop, '', ...(blokken.length ? blokken : ['Niets. Alles is van nu.'])].join('\n').trimEnd();
}
