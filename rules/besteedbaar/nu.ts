/** What somebody earns now, before tax, from what the check was told; the net amount is taken as it was told. */
import { alleenUit } from '../begrippen/belasting/bijstandsjaar.ts';
import { geenSchatting } from '../begrippen/belasting/normen-uitkering.ts';
import { jaarVanPreciesLoon, jaarVanPreciezeUitkering, type Persoon } from '../begrippen/belasting/soorten.ts';
import { aanvrager, metKorting, partner } from '../begrippen/belasting/toetsingsinkomen.ts';
import { isExact, type Bereik } from '../kern/bereik.ts';
import type { Datum } from '../kern/datum.ts';
import { reader, type Antwoorden } from '../kern/evalueer.ts';
import { antwoordOf, geen, indien, minstensEen } from '../kern/uitdrukking.ts';
import { nietsBruto, type Bruto, type Verdiensten } from './doorrekenen.ts';

const niets = geen('euro/jaar');
const alleenLoon = alleenUit('loon');
const alleenUitkering = minstensEen(alleenUit('ww'), alleenUit('ioaw-ioaz'));
const zonderVerdiensten = minstensEen(alleenUit('bijstand'), alleenUit('geen'));

/** Euro per year; nothing where more than one kind of income makes up the amount. */
const boomVan = (wie: Persoon, isDeze: typeof alleenLoon, jaar: (wie: Persoon) => typeof niets) =>
	indien(
		isDeze,
		antwoordOf(wie.toetsingsinkomen, indien(wie.weetKortingNiet, geenSchatting, jaar(wie))),
		indien(minstensEen(alleenLoon, alleenUitkering, zonderVerdiensten), niets, geenSchatting),
	);
const bomenVan = (wie: Persoon) => ({
	loon: boomVan(wie, alleenLoon, jaarVanPreciesLoon),
	uitkering: boomVan(wie, alleenUitkering, jaarVanPreciezeUitkering),
});
const bomen = { zelf: bomenVan(metKorting(aanvrager)), partner: bomenVan(metKorting(partner)) };

/**
 * What is earned now, euro per year; null where what was told leaves more than one amount possible.
 * @param antwoorden as the contract has them
 */
export function verdienstenNu(antwoorden: Antwoorden, peildatum: Datum): Verdiensten | null {
	// The question asks for the amount without it.
	const inkomenIsInclusiefVakantiegeld = antwoorden['inkomenIsInclusiefVakantiegeld'] ?? false;
	const read = reader({ ...antwoorden, inkomenIsInclusiefVakantiegeld }, peildatum);
	const bedragVan = ({ node }: typeof niets) => {
		const bereik = read(node).value as Bereik | undefined;
		return bereik && isExact(bereik) && Number.isFinite(bereik.van) ? bereik.van : null;
	};
	const van = (wie: keyof typeof bomen): Bruto | null => {
		const [loon, uitkering] = [bedragVan(bomen[wie].loon), bedragVan(bomen[wie].uitkering)];
		return loon === null || uitkering === null ? null : { loon, uitkering, pensioen: 0 };
	};
	const eigen = van('zelf');
	const vanPartner = antwoorden['heeftPartner'] === true ? van('partner') : nietsBruto;
	return eigen && vanPartner ? { zelf: eigen, partner: vanPartner } : null;
}
