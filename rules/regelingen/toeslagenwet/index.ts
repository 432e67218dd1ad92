import { iemandIsJongerDanAow, iemandIsVolwassen } from '../../begrippen/huishouden.ts';
import { eenentwintig } from '../../begrippen/normen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import {
	heeftPartner,
	inkomstenbronnen,
	kinderen,
	langdurigZiek,
	leeftijd,
	leeftijdPartner,
} from '../../feiten/index.ts';
import { opCenten } from '../../kern/bereik.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, begrip, bereken, geen, indien, minstensEen, niet, onbepaald } from '../../kern/uitdrukking.ts';
import { inkomenKanLaagGenoegZijn } from '../../sjablonen/bruto-inkomen.ts';
import {
	dagnormAlleen,
	dagnormPaar,
	deelArbeidVrij,
	geborenVoor1972,
	kindJonger,
	werkdagen,
	maandenTerugToeslag,
} from './normen.ts';

const { artikel } = wetten.toeslagenwet;

/** Gross, euro per month, at the most there can be: in a long month and with the most earnings left out. */
const hoogsteGrens = begrip(
	'grensToeslagenwet',
	artikel('2'),
	bereken(
		'euro/maand',
		{
			norm: indien(heeftPartner, dagnormPaar, dagnormAlleen),
			minimumloon: indien(inkomstenbronnen.bevat('loon'), dagnormPaar, geen('euro/keer')),
			vrij: deelArbeidVrij,
			werkdagen,
		},
		{ norm: 'stijgt', minimumloon: 'stijgt', vrij: 'stijgt', werkdagen: 'stijgt' },
		({ norm, minimumloon, vrij, werkdagen }) => opCenten(werkdagen * (norm + vrij * minimumloon)),
		artikel('7'),
	),
	'De norm is bruto en per werkdag. Wij kennen uw netto inkomen. Is dat hoger, dan is het zeker te veel.',
);

const partnerStaatNietInDeWeg = minstensEen(
	niet(heeftPartner),
	kinderen.heeftEen((kind) => kind.leeftijd.isMinderDan(kindJonger)),
	leeftijd.isMinstens(geborenVoor1972),
	leeftijdPartner.isMinstens(geborenVoor1972),
);

const krijgtUitkeringOfLoonBijZiekte = minstensEen(
	inkomstenbronnen.bevat('ww', 'ziekte-of-arbeidsongeschiktheid'),
	alle(inkomstenbronnen.bevat('loon'), langdurigZiek),
);

export const regel = regeling({
	id: 'toeslagenwet',
	uitvoerder: 'uwv',
	doelgroep: {
		uitkering: eis(krijgtUitkeringOfLoonBijZiekte, artikel('1'), {
			interpretatie:
				'Ook bij loon van een werkgever tijdens ziekte kan UWV een toeslag geven. Wij vragen alleen of iemand lang ziek is.',
		}),
		volwassen: eis(iemandIsVolwassen, artikel('2 lid 5')),
		totAow: eis(iemandIsJongerDanAow, artikel('2 lid 6')),
	},
	eisen: {
		inkomen: eis(inkomenKanLaagGenoegZijn(hoogsteGrens), artikel('2')),
		partner: eis(partnerStaatNietInDeWeg, artikel('3'), {
			interpretatie: 'Wij weten niet wie van u beiden de uitkering krijgt. Is één van u oud genoeg, dan kan het.',
		}),
	},
	voorbehouden: { brutoInkomen: eis(onbepaald('brutoInkomen'), artikel('6')) },
	termen: { eenentwintig },
	nietGetoetst: ['bijOuders', 'dagloon'],
	termijn: { soort: 'dag-terug', maanden: maandenTerugToeslag, bron: artikel('11 lid 7') },
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
