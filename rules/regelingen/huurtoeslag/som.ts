/** The sum of the law of 2026: art. 13, 16, 17, 20 and 21 of the Wet op de huurtoeslag. */
import { heeftKinderen, isMinstens21, partnerIsMinstens21 } from '../../begrippen/huishouden.ts';
import { heeftToeslagpartner } from '../../begrippen/toeslagen/awir.ts';
import { basishuurAlleen, basishuurMeer, maximumHuur } from '../../begrippen/toeslagen/normen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { kaleHuur, kinderen, medebewoners27 } from '../../feiten/index.ts';
import {
	alle,
	altijd,
	begrip,
	bereken,
	indien,
	minstensEen,
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

/** Others of 27 and older; who is younger we do not ask for. */
export const heeftMedebewoners = medebewoners27.isMinstens(een);
const isGezin = minstensEen(heeftToeslagpartner, heeftKinderen);
/** Art. 2 onder b. */
const isMeerpersoons = minstensEen(isGezin, heeftMedebewoners);

/** The income that counts and the kind of household that it counts for. */
interface Rekeninkomen {
	readonly inkomen: Getal<'euro/jaar'>;
	readonly isMeerpersoons: JaNee;
}

/** Art. 7: what another resident earns counts too, and may be anything. */
export const metMedebewoners = (inkomen: Getal<'euro/jaar'>): Rekeninkomen => ({
	inkomen: indien(heeftMedebewoners, tussen(inkomen, onbegrensd('euro/jaar')), inkomen),
	isMeerpersoons,
});
export const zonderMedebewoners = (inkomen: Getal<'euro/jaar'>): Rekeninkomen => ({ inkomen, isMeerpersoons: isGezin });

/** Art. 16, euro per month: what always stays for the tenant. */
const basishuur = (meer: JaNee) => begrip('basishuur', artikel('16'), indien(meer, basishuurMeer, basishuurAlleen));

const personen = som(
	artikel('20 lid 2'),
	indien(heeftToeslagpartner, vast(2), een),
	kinderen.aantalWaarvoor(() => altijd),
);
const aftoppingsgrens = indien(
	personen.isMinstens(personenAftoppingsgrensHoog),
	aftoppingsgrensHoog,
	aftoppingsgrensLaag,
);

/** Art. 13 lid 1. Below 21 a handicap gives the higher limit too; we do not ask for one, and the text says so. */
const huurgrens = begrip(
	'huurgrens',
	artikel('13 lid 1'),
	indien(
		minstensEen(isMinstens21, alle(heeftToeslagpartner, partnerIsMinstens21), heeftKinderen),
		maximumHuur,
		maximumHuurJongeren,
	),
	'Is iedereen jonger dan 21 jaar en is er geen kind? Dan telt een deel van de huur niet mee, behalve bij een handicap.',
);

/** Art. 21 lid 1, euro per month: the subsidised parts of the rent. */
const gesubsidieerd = (meer: JaNee) =>
	bereken(
		'euro/maand',
		{
			huur: kaleHuur,
			huurgrens,
			basishuur: basishuur(meer),
			kwaliteitskortingsgrens,
			aftoppingsgrens,
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
const afbouw = ({ inkomen, isMeerpersoons }: Rekeninkomen) =>
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
export const jaarbedrag = (rekeninkomen: Rekeninkomen) =>
	begrip(
		'huurtoeslagPerJaar',
		artikel('21'),
		bereken(
			'euro/jaar',
			{ gesubsidieerd: gesubsidieerd(rekeninkomen.isMeerpersoons), afbouw: afbouw(rekeninkomen) },
			{ gesubsidieerd: 'stijgt', afbouw: 'daalt' },
			({ gesubsidieerd, afbouw }) => 12 * Math.max(0, gesubsidieerd - afbouw),
			artikel('21'),
		),
	);
