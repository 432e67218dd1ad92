/** What a household needs to live on: art. 16 of the Uitvoeringsregeling. */
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, medebewoners27, woonsituatie } from '../../feiten/index.ts';
import {
	alle,
	begrip,
	bereken,
	geen,
	indien,
	kies,
	onbegrensd,
	tussen,
	vast,
	type Getal,
	type JaNee,
} from '../../kern/uitdrukking.ts';
import { perPersoon } from '../bijstandsnorm.ts';
import {
	gehuwdAow,
	gehuwdTotAow,
	normAlleen,
	normPaar,
	type Leeftijdsgroep,
	type LeeftijdsgroepPaar,
} from '../bijstandsnormen.ts';
import {
	alleenOfOuder,
	heeftAowLeeftijd,
	iemandHeeftAowLeeftijd,
	iemandIsJongerDan21,
	paarMetOfZonderKind,
} from '../huishouden.ts';
import type { Instantie } from './instantie.ts';
import { nettoAowAlleen, nettoAowPaar } from './normen.ts';

const { artikel } = wetten.uitvoeringInvordering;
const een = vast(1);
const twee = vast(2);
const deelt = medebewoners27.isMinstens(een);

/** Art. 16 has no lower norm for 18-20. */
const groepAlleen = kies<Leeftijdsgroep>([[heeftAowLeeftijd, 'aow']], '21-tot-aow');
const groepPaar = kies<LeeftijdsgroepPaar>([[iemandHeeftAowLeeftijd, 'aow']], '21-tot-aow');

/** With AOW: what the instantie puts in the place of the norm, if it does. */
const metAow = (aow: JaNee, kiest: JaNee, netto: Getal<'euro/maand'>, anders: Getal<'euro/maand'>) =>
	indien(alle(aow, kiest), netto, anders);

/** Of 18-20 it is not clear which norm holds in a shared home: somewhere between the two. */
const gedeeldOfNiet = (gedeeld: Getal<'euro/maand'>, ongedeeld: Getal<'euro/maand'>) =>
	indien(deelt, indien(iemandIsJongerDan21, tussen(gedeeld, ongedeeld), gedeeld), ongedeeld);

const verdubbeld = (norm: Getal<'euro/maand'>) =>
	bereken('euro/maand', { norm }, { norm: 'stijgt' }, ({ norm }) => 2 * norm, artikel('16 lid 2 onder b'));

function normVan(nettoAow: JaNee): Getal<'euro/maand'> {
	const rekennorm = (aow: JaNee) => metAow(aow, nettoAow, nettoAowPaar, indien(aow, gehuwdAow, gehuwdTotAow));
	const alleen = metAow(heeftAowLeeftijd, nettoAow, nettoAowAlleen, normAlleen(alleenOfOuder, groepAlleen));
	const paar = metAow(iemandHeeftAowLeeftijd, nettoAow, nettoAowPaar, normPaar(paarMetOfZonderKind, groepPaar));
	return indien(
		heeftPartner,
		gedeeldOfNiet(verdubbeld(perPersoon(twee, rekennorm(iemandHeeftAowLeeftijd))), paar),
		gedeeldOfNiet(perPersoon(een, rekennorm(heeftAowLeeftijd)), alleen),
	);
}

/** In an institution the price of the care counts (art. 16 lid 3), which we do not ask. */
const inInstelling = tussen(geen('euro/maand'), onbegrensd('euro/maand'));

/** Euro per month, including vakantietoeslag. */
export const kostenVanBestaan = ({ percentage, nettoAow }: Instantie) =>
	begrip(
		'kostenVanBestaan',
		artikel('16'),
		indien(
			woonsituatie.is('instelling'),
			inInstelling,
			bereken(
				'euro/maand',
				{ norm: normVan(nettoAow), percentage },
				{ norm: 'stijgt', percentage: 'stijgt' },
				({ norm, percentage }) => norm * percentage,
				artikel('16 lid 1'),
			),
		),
		'Deelt iemand van 18 tot en met 20 jaar een huis? Dan is niet duidelijk welke norm geldt. Wij rekenen met beide.',
	);
