/** The norm that holds for this household: art. 20-22a of the Participatiewet. */
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, medebewoners27 } from '../feiten/index.ts';
import { opCenten } from '../kern/bereik.ts';
import { begrip, bereken, indien, kies, minstensEen, tussen, vast, type Getal } from '../kern/uitdrukking.ts';
import {
	deelJongePartner,
	deelJongePartnerMetKind,
	gehuwdAow,
	gehuwdTotAow,
	normAlleen,
	normPaar,
	verhogingJongere,
	type Leeftijdsgroep,
	type LeeftijdsgroepPaar,
} from './bijstandsnormen.ts';
import {
	alleenOfOuder,
	heeftAowLeeftijd,
	heeftKinderen,
	iemandHeeftAowLeeftijd,
	iemandIsJongerDan21,
	isMinstens21,
	leeftijdsgroep,
	leeftijdsgroepPaar,
	paarMetOfZonderKind,
	partnerHeeftAowLeeftijd,
	partnerIsMinstens21,
} from './huishouden.ts';
import { kostendelersPerPersoon, kostendelersVast } from './normen.ts';

const { artikel } = wetten.participatiewet;
const een = vast(1);
const twee = vast(2);

/** Art. 22a lid 1: ((40% + A × 30%) / A) × B for each person, A being everyone who shares the costs. */
export const perPersoon = (zelf: Getal<'aantal'>, rekennorm: Getal<'euro/maand'>) =>
	bereken(
		'euro/maand',
		{ zelf, medebewoners: medebewoners27, rekennorm, vast: kostendelersVast, perPersoon: kostendelersPerPersoon },
		{ zelf: 'daalt', medebewoners: 'daalt', rekennorm: 'stijgt', vast: 'stijgt', perPersoon: 'stijgt' },
		({ zelf, medebewoners, rekennorm, vast, perPersoon }) => {
			// The formula is only for who shares; with nobody else the table holds.
			const personen = zelf + Math.max(1, medebewoners);
			return opCenten(((vast + personen * perPersoon) / personen) * rekennorm);
		},
		artikel('22a lid 1'),
	);

const rekennorm = indien(minstensEen(heeftAowLeeftijd, partnerHeeftAowLeeftijd), gehuwdAow, gehuwdTotAow);

const paarDeeltKosten = bereken(
	'euro/maand',
	{ perPersoon: perPersoon(twee, rekennorm) },
	{ perPersoon: 'stijgt' },
	({ perPersoon }) => 2 * perPersoon,
	artikel('22a lid 2'),
);
const jongPaarDeeltKosten = bereken(
	'euro/maand',
	{ oudste: perPersoon(een, rekennorm), jongste: indien(heeftKinderen, deelJongePartnerMetKind, deelJongePartner) },
	{ oudste: 'stijgt', jongste: 'stijgt' },
	({ oudste, jongste }) => oudste + jongste,
	artikel('22a lid 3'),
);

const basisAlleen = normAlleen(alleenOfOuder, leeftijdsgroep);
const basisPaar = normPaar(paarMetOfZonderKind, leeftijdsgroepPaar);
const deeltKosten = medebewoners27.isMinstens(een);

const alleenstaande = indien(
	isMinstens21,
	indien(deeltKosten, perPersoon(een, indien(heeftAowLeeftijd, gehuwdAow, gehuwdTotAow)), basisAlleen),
	basisAlleen,
);
const paarMet21 = indien(leeftijdsgroepPaar.is('een-18-20'), jongPaarDeeltKosten, paarDeeltKosten);
const gehuwden = indien(
	minstensEen(isMinstens21, partnerIsMinstens21),
	indien(deeltKosten, paarMet21, basisPaar),
	basisPaar,
);

/** Euro per month, net, including vakantietoeslag, with the kostendelersnorm. */
export const bijstandsnorm = begrip('bijstandsnorm', artikel('20-22a'), indien(heeftPartner, gehuwden, alleenstaande));

const volwassenAlleen = kies<Leeftijdsgroep>([], '21-tot-aow');
const volwassenPaar = kies<LeeftijdsgroepPaar>([[iemandHeeftAowLeeftijd, 'aow']], '21-tot-aow');

/** The norm of this household without the kostendelersnorm. */
const basisnorm = indien(heeftPartner, basisPaar, basisAlleen);
const normVanaf21 = indien(
	heeftPartner,
	normPaar(paarMetOfZonderKind, volwassenPaar),
	normAlleen(alleenOfOuder, volwassenAlleen),
);

const hoogstensVanaf21 = bereken(
	'euro/maand',
	{ norm: bijstandsnorm, verhoging: verhogingJongere, aantal: indien(heeftPartner, twee, een), hoogste: normVanaf21 },
	{ norm: 'stijgt', verhoging: 'stijgt', aantal: 'stijgt', hoogste: 'stijgt' },
	({ norm, verhoging, aantal, hoogste }) => Math.max(norm, Math.min(hoogste, norm + aantal * verhoging)),
	artikel('20 lid 3'),
);

/** The income below which there may be a right: for 18-20 more, where the parents cannot pay. */
export const inkomensgrensBijstand = indien(
	iemandIsJongerDan21,
	tussen(bijstandsnorm, hoogstensVanaf21),
	bijstandsnorm,
);

/** Wettelijk sociaal minimum for local limits, euro per month, including vakantietoeslag. */
export const sociaalMinimum = begrip(
	'sociaalMinimum',
	artikel('20-22'),
	indien(iemandIsJongerDan21, tussen(basisnorm, normVanaf21), basisnorm),
	'Voor de regelingen van de gemeente rekenen wij zonder kostendelersnorm. Bij 18 tot en met 20 jaar weten wij niet of de gemeente de lage norm gebruikt. Daarom is de grens dan een ruimte.',
);

/** The norm of a couple of the age of the applicant, and of a single person, whoever lives in the house. */
export const minimumPaar = normPaar(
	paarMetOfZonderKind,
	kies<LeeftijdsgroepPaar>([[heeftAowLeeftijd, 'aow']], '21-tot-aow'),
);
export const minimumAlleen = basisAlleen;
