import { schrijfIn } from '../../kern/inschrijving.ts';
import { iemandHeeftAowLeeftijd } from '../../begrippen/huishouden.ts';
import { bijInkomenEnVermogen } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { inkomstenbronnen } from '../../feiten/index.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { aanvulling, inkomenOnderNorm, vermogenOnderGrens } from '../../sjablonen/aanvulling.ts';
import { termijnBijstand } from '../../sjablonen/bijstand-terug.ts';

const { artikel } = wetten.participatiewet;

export const regel = regeling({
	id: 'aio',
	uitvoerder: 'svb',
	doelgroep: { aow: eis(iemandHeeftAowLeeftijd, artikel('47a')) },
	eisen: { inkomen: inkomenOnderNorm('aio'), vermogen: vermogenOnderGrens },
	voorbehouden: bijInkomenEnVermogen,
	bedrag: aanvulling('aio', artikel('47a')),
	heeftAl: inkomstenbronnen.bevat('aio'),
	termijn: termijnBijstand,
	nietGetoetst: ['verblijf', 'vrijlating', 'andereVrijlating'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
