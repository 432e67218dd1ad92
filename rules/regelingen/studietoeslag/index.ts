import { heeftKinderen, iemandIsJongerDanAow, isStudent } from '../../begrippen/huishouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, langdurigZiek } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, minstensEen, niet, onbepaald } from '../../kern/uitdrukking.ts';
import { minsteToeslag } from './normen.ts';

const { artikel } = wetten.participatiewet;
const grond = artikel('36b');

const metStudiefinanciering = minstensEen(inkomstenbronnen.bevat('duo'), onbepaald('rechtOpStudiefinanciering'));
const misschienWajong = alle(inkomstenbronnen.bevat('ziekte-of-arbeidsongeschiktheid'), onbepaald('wajong'));

export const regel = regeling({
	id: 'studietoeslag',
	teller: 'minimaregelingen',
	doelgroep: {
		student: eis(isStudent, grond),
		totAow: eis(iemandIsJongerDanAow, grond, {
			interpretatie: 'Wie de AOW-leeftijd heeft, krijgt geen geld van DUO voor een studie, zo nemen wij aan.',
		}),
	},
	eisen: {
		studiefinanciering: eis(metStudiefinanciering, grond, {
			interpretatie: 'Wie geld van DUO krijgt, heeft studiefinanciering. Zonder geld van DUO weten wij het niet.',
		}),
		ziek: eis(langdurigZiek, grond, {
			interpretatie:
				'De wet vraagt dat u door een beperking niet naast de studie kunt werken. Wij vragen alleen of er ziekte is.',
		}),
		geenWajong: eis(niet(misschienWajong), grond),
	},
	voorbehouden: {
		heeftLoon: eis(inkomstenbronnen.bevat('loon', 'eigen-bedrijf'), grond),
		wieIsZiek: eis(alle(langdurigZiek, minstensEen(heeftPartner, heeftKinderen)), grond),
	},
	bedrag: minsteToeslag,
	nietGetoetst: ['beperking'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
