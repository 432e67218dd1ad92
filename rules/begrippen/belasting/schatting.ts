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
import {
	aioIsBekend,
	alleenUit,
	bijstandIsBekend,
	jaarVanAio,
	jaarVanBijstand,
	leeftVanAio,
	leeftVanBijstand,
} from './bijstandsjaar.ts';
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

const eerste = (...gevallen: readonly (readonly [als: JaNee, bedrag: PerJaar])[]) =>
	gevallen.reduceRight<PerJaar>((anders, [als, bedrag]) => indien(als, bedrag, anders), geenSchatting);

const naarSoort = (persoon: Persoon) =>
	eerste(
		[alleenUit('loon'), jaarVanLoon(persoon)],
		[minstensEen(alleenUit('ww'), alleenUit('ioaw-ioaz')), jaarVanUitkering(persoon)],
		[alleenUit('aow'), jaarVanAow(persoon)],
		[alleenUit('pensioen'), jaarVanPensioen(persoon)],
		[
			alleenUit('ziekte-of-arbeidsongeschiktheid'),
			eerste(
				[soortZiekteuitkering.is('wia-of-wao'), jaarVanUitkering(persoon)],
				[soortZiekteuitkering.is('wajong'), jaarVanWajong(persoon)],
			),
		],
	);

/** Of a rough amount of a couple nobody knows whose it is. */
export const samenGeschat = alle(heeftPartner, minstensEen(isGeschat(inkomen), isGeschat(inkomenPartner)));
/** What is put in a pocket says nothing about the profit, and alimony may be taxed or not. */
export const bedragZegtNiets = inkomstenbronnen.bevat('eigen-bedrijf', 'alimentatie-of-anders');

const uitInkomen = (persoon: Persoon) =>
	indien(
		persoon.inkomen.isMinderDan(onbegrensd('euro/maand')),
		eerste([samenGeschat, geenSchatting], [heeftNiets(persoon), geen('euro/jaar')], [altijd, naarSoort(persoon)]),
		geenSchatting,
	);

/** Of one person, euro per year; of bijstand and AIO without the amount. */
export const schatting = (persoon: Persoon) =>
	indien(
		antwoordOf(inkomenHeelJaarGelijk, altijd),
		eerste(
			[leeftVanBijstand, indien(bijstandIsBekend, jaarVanBijstand, geenSchatting)],
			[leeftVanAio, indien(aioIsBekend, jaarVanAio, geenSchatting)],
			[alleenUit('geen'), geen('euro/jaar')],
			[minstensEen(bedragZegtNiets, inkomstenbronnen.bevat('bijstand', 'aio')), geenSchatting],
			[altijd, uitInkomen(persoon)],
		),
		geenSchatting,
	);
