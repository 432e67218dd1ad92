/** Who works: loon or an own business. */
import { wetten } from '../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, partnerWerkt, werkt } from '../feiten/index.ts';
import { alle, antwoordOf, begrip, indien, minstensEen, niet } from '../kern/uitdrukking.ts';

const iemandWerkt = inkomstenbronnen.bevat('loon', 'eigen-bedrijf');

/** The parent works, or both do; alone it follows from where the income comes from, unless it was answered. */
export const ouderWerkt = begrip(
	'ouderWerkt',
	wetten.kinderopvang.artikel('1.6'),
	indien(heeftPartner, alle(werkt, partnerWerkt), antwoordOf(werkt, iemandWerkt)),
);

/** The parent, or one of the two, does not work; alone it follows from where the income comes from. */
export const eenOuderWerktNiet = begrip(
	'eenOuderWerktNiet',
	wetten.kinderopvang.artikel('1.6'),
	minstensEen(niet(iemandWerkt), alle(heeftPartner, minstensEen(niet(werkt), niet(partnerWerkt)))),
	'Werken is: loon hebben of een eigen bedrijf.',
);
