/** Who works: loon or an own business. */
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomen, inkomenPartner, inkomstenbronnen, partnerWerkt, werkt } from '../feiten/index.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	geen,
	indien,
	minstensEen,
	niet,
	nooit,
	type Getal,
	type JaNee,
} from '../kern/uitdrukking.ts';

const iemandWerkt = inkomstenbronnen.bevat('loon', 'eigen-bedrijf');

const allesUitWerk = niet(inkomstenbronnen.bevatAnderDan('loon', 'eigen-bedrijf', 'geen'));

/** Who of a couple works: nobody without wages; both where all money comes from work and both have some. */
const werktVanPaar = (werktZelf: JaNee, inkomen: Getal<'euro/maand'>) =>
	antwoordOf(
		werktZelf,
		indien(iemandWerkt, indien(alle(allesUitWerk, inkomen.isMeerDan(geen('euro/maand'))), altijd, werktZelf), nooit),
	);

/** The parent works, or both do; it follows from where the income comes from, unless it was answered. */
export const ouderWerkt = begrip(
	'ouderWerkt',
	wetten.kinderopvang.artikel('1.6'),
	indien(
		heeftPartner,
		alle(werktVanPaar(werkt, inkomen), werktVanPaar(partnerWerkt, inkomenPartner)),
		antwoordOf(werkt, iemandWerkt),
	),
);

/** The parent, or one of the two, does not work; alone it follows from where the income comes from. */
export const eenOuderWerktNiet = begrip(
	'eenOuderWerktNiet',
	wetten.kinderopvang.artikel('1.6'),
	minstensEen(niet(iemandWerkt), alle(heeftPartner, minstensEen(niet(werkt), niet(partnerWerkt)))),
	'Werken is: loon hebben of een eigen bedrijf.',
);
