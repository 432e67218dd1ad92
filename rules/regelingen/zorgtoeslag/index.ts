import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../begrippen/belasting/toetsingsinkomen.ts';
import { isVolwassen } from '../../begrippen/huishouden.ts';
import {
	heeftToeslagpartner,
	isGenoegVoorToekenning,
	maandbedrag,
	vermogenVoorToeslagenEis,
} from '../../begrippen/toeslagen/awir.ts';
import {
	afrondingJaarbedrag,
	drempelinkomen,
	minstePerJaar,
	vermogensgrensZorgAlleen,
	vermogensgrensZorgPaar,
} from '../../begrippen/toeslagen/normen.ts';
import { termijnToeslag } from '../../begrippen/toeslagen/termijn.ts';
import { partnerIsMinderjarig } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { zorgtoeslag } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { begrip, bereken, geen, indien, vast, type Getal } from '../../kern/uitdrukking.ts';
import { deelBovenDrempel, deelDrempelAlleen, deelDrempelPaar, standaardpremie } from './normen.ts';

const { artikel } = wetten.zorgtoeslag;

/** Art. 2 lid 1-3, euro per year: the standaardpremie of each, less the normpremie of both together. */
const opJaarbasis = (inkomen: Getal<'euro/jaar'>, personen: number, deelDrempel: Getal<'fractie'>) =>
	bereken(
		'euro/jaar',
		{ personen: vast(personen), standaardpremie, inkomen, drempel: drempelinkomen, deelDrempel, deelBovenDrempel },
		{ standaardpremie: 'stijgt', inkomen: 'daalt', deelDrempel: 'daalt' },
		({ personen, standaardpremie, inkomen, drempel, deelDrempel, deelBovenDrempel }) => {
			const normpremie = deelDrempel * drempel + deelBovenDrempel * Math.max(0, inkomen - drempel);
			return Math.max(0, personen * standaardpremie - normpremie);
		},
		artikel('2'),
	);

/** Euro per year. */
const jaarbedrag = (inkomen: Getal<'euro/jaar'>) =>
	begrip(
		'zorgtoeslagPerJaar',
		artikel('2'),
		indien(heeftToeslagpartner, opJaarbasis(inkomen, 2, deelDrempelPaar), opJaarbasis(inkomen, 1, deelDrempelAlleen)),
		'Wij gaan ervan uit dat u en uw partner allebei een Nederlandse zorgverzekering hebben.',
	);

export const regel = regeling({
	id: 'zorgtoeslag',
	uitvoerder: 'dienst-toeslagen',
	doelgroep: { volwassen: eis(isVolwassen, artikel('1 lid 1 onder c')) },
	eisen: {
		inkomen: eis(isGenoegVoorToekenning(jaarbedrag(toetsingsinkomenRuim)), artikel('2')),
		vermogen: vermogenVoorToeslagenEis(vermogensgrensZorgAlleen, vermogensgrensZorgPaar, artikel('3 lid 1')),
	},
	voorbehouden: { partnerIsMinderjarig },
	bedrag: maandbedrag(jaarbedrag(toetsingsinkomenVoorBedrag), afrondingJaarbedrag),
	heeftAl: zorgtoeslag.isMeerDan(geen('euro/maand')),
	termen: { minstePerJaar },
	termijn: termijnToeslag,
	nietGetoetst: ['verzekering', 'partner', 'verblijf'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
