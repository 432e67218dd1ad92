/** Money and a car that must go to the assessment first: art. 12 of the Uitvoeringsregeling. Euro. */
import { wetten } from '../../bronnen/wetten.ts';
import {
	autoOnmisbaar,
	autoWaarde,
	heeftPartner,
	leeftijd,
	leeftijdPartner,
	liquideMiddelen,
} from '../../feiten/index.ts';
import { alle, begrip, bereken, geen, indien, niet, tussen, type JaNee } from '../../kern/uitdrukking.ts';
import { isAlleenstaandeOuder } from '../huishouden.ts';
import type { Instantie } from './instantie.ts';
import { kostenVanBestaan } from './kosten-van-bestaan.ts';
import { autoGrens, leeftijdOudsten, vrijVoorOudsten } from './normen.ts';
import { uitgavenZonderToeslagen } from './uitgaven.ts';

const { artikel } = wetten.uitvoeringInvordering;
const nul = geen('euro');

/** We know an age and no birthday, so who may be old enough for it may have it. */
const vrijAls = (isOudGenoeg: JaNee) => indien(isOudGenoeg, tussen(nul, vrijVoorOudsten), nul);
const vrijDoorLeeftijd = bereken(
	'euro',
	{
		eigen: vrijAls(leeftijd.isMinstens(leeftijdOudsten)),
		partner: vrijAls(alle(heeftPartner, leeftijdPartner.isMinstens(leeftijdOudsten))),
	},
	{ eigen: 'stijgt', partner: 'stijgt' },
	({ eigen, partner }) => eigen + partner,
	artikel('12 lid 2 onder f'),
);

const vrij = (instantie: Instantie) =>
	begrip(
		'vrijGeld',
		artikel('12 lid 2 onder d'),
		bereken(
			'euro',
			{
				kosten: kostenVanBestaan(instantie),
				uitgaven: uitgavenZonderToeslagen,
				extra: indien(
					heeftPartner,
					instantie.extra.paar,
					indien(isAlleenstaandeOuder, instantie.extra.ouder, instantie.extra.alleen),
				),
				leeftijd: vrijDoorLeeftijd,
			},
			{ kosten: 'stijgt', uitgaven: 'stijgt', extra: 'stijgt', leeftijd: 'stijgt' },
			({ kosten, uitgaven, extra, leeftijd }) => kosten + uitgaven + extra + leeftijd,
			artikel('12 lid 2 onder d'),
		),
	);

/** A car above the limit counts for all that it is worth. */
const auto = begrip(
	'autoDieMeetelt',
	artikel('12 lid 2 onder c'),
	indien(alle(autoWaarde.isMeerDan(autoGrens), niet(autoOnmisbaar)), autoWaarde, nul),
);

export const vermogenDatMeetelt = (instantie: Instantie) =>
	begrip(
		'vermogenDatMeetelt',
		artikel('12 lid 1'),
		bereken(
			'euro',
			{ geld: liquideMiddelen, vrij: vrij(instantie), auto },
			{ geld: 'stijgt', vrij: 'daalt', auto: 'stijgt' },
			({ geld, vrij, auto }) => Math.max(0, geld - vrij) + auto,
			artikel('12 lid 1'),
		),
	);
