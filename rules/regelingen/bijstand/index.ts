import { schrijfIn } from '../../kern/inschrijving.ts';
import {
	heeftStudiefinanciering,
	iemandHeeftAowLeeftijd,
	isJongerDan27,
	isVolwassen,
} from '../../begrippen/huishouden.ts';
import { eenentwintig, zevenentwintig } from '../../begrippen/normen.ts';
import { bijInkomenEnVermogen } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen } from '../../feiten/index.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, minstensEen, niet, onbepaald } from '../../kern/uitdrukking.ts';
import { aanvulling, inkomenOnderNorm, vermogenOnderGrens } from '../../sjablonen/aanvulling.ts';
import { termijnBijstand } from '../../sjablonen/bijstand-terug.ts';
import { zoektermijn } from './normen.ts';

const { artikel } = wetten.participatiewet;

const studeertMetFinanciering = alle(isJongerDan27, heeftStudiefinanciering);

export const regel = regeling({
	id: 'bijstand',
	teller: 'bijstand',
	doelgroep: {
		volwassen: eis(isVolwassen, artikel('13 lid 1')),
		totAow: eis(niet(iemandHeeftAowLeeftijd), artikel('47a'), {
			interpretatie: 'Heeft één van u de AOW-leeftijd? Dan helpt de SVB u samen, met AIO.',
		}),
	},
	eisen: {
		inkomen: inkomenOnderNorm('bijstand'),
		vermogen: vermogenOnderGrens,
		geenStudiefinanciering: eis(
			minstensEen(niet(studeertMetFinanciering), alle(heeftPartner, onbepaald('rechtVanPartner'))),
			artikel('13 lid 2 onder c'),
			{ interpretatie: 'Een partner die niet studeert, kan zelf recht hebben. Daar zeggen wij misschien.' },
		),
	},
	voorbehouden: bijInkomenEnVermogen,
	bedrag: aanvulling('bijstand', artikel('19 lid 2')),
	heeftAl: inkomstenbronnen.bevat('bijstand'),
	termen: { eenentwintig, zevenentwintig, zoektermijn },
	termijn: termijnBijstand,
	nietGetoetst: ['verblijf', 'zoektijd', 'vrijlating', 'andereVrijlating', 'inkomenKind', 'ouders', 'woonkosten'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
