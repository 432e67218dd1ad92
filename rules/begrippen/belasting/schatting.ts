/** The income of one person over the year, as close as what was told allows. */
import {
	heeftPartner,
	inkomen,
	inkomenHeelJaarGelijk,
	inkomenPartner,
	inkomstenbronnen,
	soortZiekteuitkering,
} from '../../feiten/index.ts';
import {
	alle,
	altijd,
	antwoordOf,
	geen,
	indien,
	isGeschat,
	minstensEen,
	onbegrensd,
	type Getal,
	type JaNee,
} from '../../kern/uitdrukking.ts';
import { aowLeeftijd } from '../normen.ts';
import { alleenUit, zonderEigenInkomen } from './bijstandsjaar.ts';
import { geenSchatting } from './normen-uitkering.ts';
import {
	heeftNiets,
	jaarVanAow,
	jaarVanLoon,
	jaarVanPensioen,
	jaarVanUitkering,
	jaarVanWajong,
	type Persoon,
} from './soorten.ts';

type PerJaar = Getal<'euro/jaar'>;

type Geval = readonly [als: JaNee, bedrag: PerJaar];
const eerste = (gevallen: readonly Geval[], anders: PerJaar = geenSchatting) =>
	gevallen.reduceRight<PerJaar>((rest, [als, bedrag]) => indien(als, bedrag, rest), anders);

const alleenZiek = alleenUit('ziekte-of-arbeidsongeschiktheid');

/**
 * By the one kind of income that there is, euro per year.
 * @param anders where the kind is not known
 */
export const naarSoort = (persoon: Persoon, anders: PerJaar = geenSchatting) =>
	eerste(
		[
			[alleenUit('loon'), jaarVanLoon(persoon)],
			[minstensEen(alleenUit('ww'), alleenUit('ioaw-ioaz')), jaarVanUitkering(persoon)],
			[alle(alleenUit('aow'), persoon.leeftijd.isMinstens(aowLeeftijd)), jaarVanAow(persoon)],
			[alleenUit('pensioen'), jaarVanPensioen(persoon)],
			[alle(alleenZiek, soortZiekteuitkering.is('wia-of-wao')), jaarVanUitkering(persoon)],
			[alle(alleenZiek, soortZiekteuitkering.is('wajong')), jaarVanWajong(persoon)],
		],
		anders,
	);

/** Of a rough amount of a couple nobody knows whose it is. */
export const samenGeschat = alle(heeftPartner, minstensEen(isGeschat(inkomen), isGeschat(inkomenPartner)));
/** What is put in a pocket says nothing about the profit, and alimony may be taxed or not. */
export const bedragZegtNiets = inkomstenbronnen.bevat('eigen-bedrijf', 'alimentatie-of-anders');

const uitInkomen = (persoon: Persoon) =>
	indien(
		persoon.inkomen.isMinderDan(onbegrensd('euro/maand')),
		eerste(
			[
				[samenGeschat, geenSchatting],
				[heeftNiets(persoon), geen('euro/jaar')],
				[persoon.weetKortingNiet, geenSchatting],
			],
			naarSoort(persoon),
		),
		geenSchatting,
	);

/** Of one person, euro per year; of bijstand and AIO without the amount. */
export const schatting = (persoon: Persoon) =>
	indien(
		antwoordOf(inkomenHeelJaarGelijk, altijd),
		zonderEigenInkomen(
			geenSchatting,
			indien(
				minstensEen(bedragZegtNiets, inkomstenbronnen.bevat('bijstand', 'aio')),
				geenSchatting,
				uitInkomen(persoon),
			),
		),
		geenSchatting,
	);
