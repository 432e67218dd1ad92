import { heeftAowLeeftijd, partnerHeeftAowLeeftijd } from '../../begrippen/huishouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, leeftijd, leeftijdPartner } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, indien, minstensEen, niet, onbepaald } from '../../kern/uitdrukking.ts';
import { inkomenKanLaagGenoegZijn } from '../../sjablonen/bruto-inkomen.ts';
import { geborenVoor1965, grondslagAlleen, grondslagPaar } from './normen.ts';

const { artikel } = wetten.ioaw;

const zelf = alle(leeftijd.isMinstens(geborenVoor1965), niet(heeftAowLeeftijd));
const partner = alle(heeftPartner, leeftijdPartner.isMinstens(geborenVoor1965), niet(partnerHeeftAowLeeftijd));

export const regel = regeling({
	id: 'ioaw',
	doelgroep: {
		leeftijd: eis(minstensEen(zelf, partner), artikel('2'), {
			interpretatie: 'De wet vraagt een geboortejaar. Wij kennen alleen uw leeftijd. Daarom is één leeftijd onzeker.',
		}),
		geenBijstand: eis(niet(inkomstenbronnen.bevat('bijstand')), wetten.participatiewet.artikel('15 lid 1'), {
			interpretatie: 'IOAW gaat voor bijstand. Bij wie bijstand krijgt, is dit dus al bekeken.',
		}),
	},
	eisen: {
		inkomen: eis(inkomenKanLaagGenoegZijn(indien(heeftPartner, grondslagPaar, grondslagAlleen)), artikel('5 lid 1')),
	},
	voorbehouden: {
		verleden: eis(onbepaald('verledenIoaw'), artikel('2')),
		brutoInkomen: eis(onbepaald('brutoInkomen'), artikel('5')),
	},
	heeftAl: inkomstenbronnen.bevat('ioaw-ioaz'),
	nietGetoetst: ['verblijf', 'ioaz'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
