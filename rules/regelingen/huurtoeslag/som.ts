/** The sum of the law of 2026: art. 13, 16, 17, 20 and 21 of the Wet op de huurtoeslag. */
import { heeftKinderen, isMinstens21, partnerIsMinstens21 } from '../../begrippen/huishouden.ts';
import { heeftToeslagpartner } from '../../begrippen/toeslagen/awir.ts';
import { basishuurAlleen, basishuurMeer, maximumHuur } from '../../begrippen/toeslagen/normen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { kaleHuur, kinderen, langdurigZiek, medebewoners27, andereVolwassenen } from '../../feiten/index.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	geen,
	indien,
	isBeantwoord,
	minstensEen,
	niet,
	nooit,
	onbegrensd,
	som,
	tussen,
	vast,
	type Getal,
	type JaNee,
} from '../../kern/uitdrukking.ts';
import {
	aftoppingsgrensHoog,
	aftoppingsgrensLaag,
	afbouwEenpersoons,
	afbouwMeerpersoons,
	deelBovenAftoppingsgrens,
	deelTotAftoppingsgrens,
	ijkpuntEenpersoons,
	ijkpuntMeerpersoons,
	kwaliteitskortingsgrens,
	maximumHuurJongeren,
	personenAftoppingsgrensHoog,
} from './normen.ts';

const { artikel } = wetten.huurtoeslag;
const een = vast(1);

const isGezin = minstensEen(heeftToeslagpartner, heeftKinderen);
/** Who lives there without another adult, lives there without one of 27 or older. */
const zegtGeenAnderen = niet(antwoordOf(andereVolwassenen, altijd));
const aantalOudere = indien(alle(niet(isBeantwoord(medebewoners27)), zegtGeenAnderen), geen('aantal'), medebewoners27);
export const heeftOudere = aantalOudere.isMinstens(een);
/** Who did not tell of another adult is taken to live without one. */
export const heeftMedebewoners = minstensEen(heeftOudere, antwoordOf(andereVolwassenen, nooit));

/** What the sum reads of a household; whoever lives there makes it another sum. */
interface Bewoners {
	readonly inkomen: Getal<'euro/jaar'>;
	/** Art. 2 onder b. */
	readonly isMeerpersoons: JaNee;
	readonly aantal: Getal<'aantal'>;
	readonly isIemand21: JaNee;
}

const gezin = (inkomen: Getal<'euro/jaar'>): Bewoners => ({
	inkomen,
	isMeerpersoons: isGezin,
	aantal: som(
		artikel('20 lid 2'),
		indien(heeftToeslagpartner, vast(2), een),
		kinderen.aantalWaarvoor(() => altijd),
	),
	isIemand21: minstensEen(isMinstens21, alle(heeftToeslagpartner, partnerIsMinstens21), heeftKinderen),
});

const metAnderen = (basis: Bewoners, zijnEr: JaNee, aantal: Getal<'aantal'>): Bewoners => ({
	inkomen: basis.inkomen,
	isMeerpersoons: minstensEen(basis.isMeerpersoons, zijnEr),
	aantal: som(artikel('20 lid 2'), basis.aantal, aantal),
	isIemand21: minstensEen(basis.isIemand21, zijnEr),
});
/** Art. 7: what another resident earns counts too, and may be anything. */
const metElkInkomen = (basis: Bewoners, zijnEr: JaNee): Bewoners => ({
	...basis,
	inkomen: indien(zijnEr, tussen(basis.inkomen, onbegrensd('euro/jaar')), basis.inkomen),
});

/** Without anybody else in the home. */
export const zonderMedebewoners = gezin;
/** With the others of 27 and older. */
export const metMedebewoners = (inkomen: Getal<'euro/jaar'>) =>
	metElkInkomen(metAnderen(gezin(inkomen), heeftOudere, aantalOudere), heeftOudere);
/** With so many others, of whatever age and without any income, as bring the sum to its highest. */
export const metIedereenErbij = (inkomen: Getal<'euro/jaar'>) =>
	metAnderen(gezin(inkomen), altijd, personenAftoppingsgrensHoog);

/** Art. 16, euro per month: what always stays for the tenant. */
const basishuur = (meer: JaNee) => begrip('basishuur', artikel('16'), indien(meer, basishuurMeer, basishuurAlleen));

const aftoppingsgrens = (aantal: Getal<'aantal'>) =>
	indien(aantal.isMinstens(personenAftoppingsgrensHoog), aftoppingsgrensHoog, aftoppingsgrensLaag);

/**
 * Art. 13 lid 1. Below 21 a handicap gives the higher limit too. We ask whether somebody is ill or has a handicap, not
 * which of the two: a yes leaves both limits possible.
 */
const huurgrens = (isIemand21: JaNee) =>
	begrip(
		'huurgrens',
		artikel('13 lid 1'),
		indien(
			isIemand21,
			maximumHuur,
			indien(langdurigZiek, tussen(maximumHuurJongeren, maximumHuur), maximumHuurJongeren),
		),
		'Is iedereen jonger dan 21 jaar en is er geen kind? Dan telt een deel van de huur niet mee, behalve bij een handicap.',
	);

/** Art. 21 lid 1, euro per month: the subsidised parts of the rent. */
const gesubsidieerd = ({ isMeerpersoons, aantal, isIemand21 }: Bewoners) =>
	bereken(
		'euro/maand',
		{
			huur: kaleHuur,
			huurgrens: huurgrens(isIemand21),
			basishuur: basishuur(isMeerpersoons),
			kwaliteitskortingsgrens,
			aftoppingsgrens: aftoppingsgrens(aantal),
			midden: deelTotAftoppingsgrens,
			boven: deelBovenAftoppingsgrens,
		},
		{ huur: 'stijgt', huurgrens: 'stijgt', basishuur: 'daalt', aftoppingsgrens: 'stijgt' },
		({ huur, huurgrens, basishuur, kwaliteitskortingsgrens, aftoppingsgrens, midden, boven }) => {
			const rekenhuur = Math.min(huur, huurgrens);
			const hoog = Math.max(kwaliteitskortingsgrens, aftoppingsgrens);
			const stuk = (van: number, tot: number) => Math.max(0, Math.min(rekenhuur, tot) - van);
			return (
				stuk(basishuur, kwaliteitskortingsgrens) +
				midden * stuk(kwaliteitskortingsgrens, hoog) +
				boven * stuk(hoog, Infinity)
			);
		},
		artikel('21 lid 1'),
	);

/** Art. 21 lid 2, euro per month: what the income takes off. */
const afbouw = ({ inkomen, isMeerpersoons }: Bewoners) =>
	bereken(
		'euro/maand',
		{
			inkomen,
			ijkpunt: indien(isMeerpersoons, ijkpuntMeerpersoons, ijkpuntEenpersoons),
			deel: indien(isMeerpersoons, afbouwMeerpersoons, afbouwEenpersoons),
		},
		{ inkomen: 'stijgt', ijkpunt: 'daalt', deel: 'stijgt' },
		({ inkomen, ijkpunt, deel }) => (Math.max(0, inkomen - ijkpunt) * deel) / 12,
		artikel('21 lid 2'),
	);

/** Euro per year. */
export const jaarbedrag = (bewoners: Bewoners) =>
	begrip(
		'huurtoeslagPerJaar',
		artikel('21'),
		bereken(
			'euro/jaar',
			{ gesubsidieerd: gesubsidieerd(bewoners), afbouw: afbouw(bewoners) },
			{ gesubsidieerd: 'stijgt', afbouw: 'daalt' },
			({ gesubsidieerd, afbouw }) => 12 * Math.max(0, gesubsidieerd - afbouw),
			artikel('21'),
		),
	);
