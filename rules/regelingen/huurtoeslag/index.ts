import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../begrippen/belasting/toetsingsinkomen.ts';
import { heeftKinderen, isVolwassen } from '../../begrippen/huishouden.ts';
import { isGenoegVoorToekenning, maandbedrag, vermogenVoorToeslagenEis } from '../../begrippen/toeslagen/awir.ts';
import { minstePerJaar, vermogensgrensHuurAlleen, vermogensgrensHuurPaar } from '../../begrippen/toeslagen/normen.ts';
import { termijnToeslag } from '../../begrippen/toeslagen/termijn.ts';
import { partnerIsMinderjarig } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { huurtoeslag, andereVolwassenen, woonsituatie } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import { alle, geen, indien, minstensEen, niet, onbepaald, tussen } from '../../kern/uitdrukking.ts';
import {
	heeftMedebewoners,
	heeftOudere,
	jaarbedrag,
	metIedereenErbij,
	metMedebewoners,
	zonderMedebewoners,
} from './som.ts';

const { artikel } = wetten.huurtoeslag;

const isGenoeg = (bewoners: typeof metMedebewoners) =>
	isGenoegVoorToekenning(jaarbedrag(bewoners(toetsingsinkomenRuim)));

const perJaar = (bewoners: typeof metMedebewoners) => jaarbedrag(bewoners(toetsingsinkomenVoorBedrag));

export const regel = regeling({
	id: 'huurtoeslag',
	uitvoerder: 'dienst-toeslagen',
	doelgroep: {
		huurt: eis(woonsituatie.is('huurhuis', 'kamer', 'instelling'), artikel('1 onder c')),
		volwassen: eis(minstensEen(isVolwassen, heeftKinderen), artikel('8'), {
			interpretatie: 'Wie jonger is dan 18 jaar en een kind heeft, telt als volwassen (Awir art. 10 lid 2).',
		}),
	},
	eisen: {
		zelfstandig: eis(
			minstensEen(niet(woonsituatie.is('kamer', 'instelling')), onbepaald('aangewezenWoonvorm')),
			artikel('11 lid 1'),
			{
				interpretatie:
					'Een huis of flat die u huurt, heeft een eigen voordeur, keuken en wc, zo nemen wij aan. Een kamer telt alleen in een woonvorm die Dienst Toeslagen heeft aangewezen.',
			},
		),
		huurEnInkomen: eis(
			minstensEen(
				isGenoeg(metMedebewoners),
				alle(minstensEen(heeftOudere, andereVolwassenen), isGenoeg(metIedereenErbij), onbepaald('inkomenMedebewoners')),
			),
			artikel('21'),
		),
		vermogen: vermogenVoorToeslagenEis(vermogensgrensHuurAlleen, vermogensgrensHuurPaar, artikel('7 lid 1')),
	},
	voorbehouden: {
		medebewoners: eis(heeftMedebewoners, artikel('7 lid 1'), { zonderBedrag: true }),
		partnerIsMinderjarig,
	},
	bedrag: indien(
		isGenoegVoorToekenning(perJaar(zonderMedebewoners)),
		maandbedrag(perJaar(zonderMedebewoners)),
		indien(andereVolwassenen, tussen(geen('euro/maand'), maandbedrag(perJaar(metIedereenErbij))), geen('euro/maand')),
	),
	heeftAl: huurtoeslag.isMeerDan(geen('euro/maand')),
	termen: { minstePerJaar },
	termijn: termijnToeslag,
	nietGetoetst: ['volwassenKinderen', 'contract', 'handicap', 'partner', 'verblijf'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
