import { deelVanNormMetVakantietoeslag } from '../../../begrippen/inkomen.ts';
import { isMinstens21, krijgtBijstandOfAio, krijgtMinimumuitkering } from '../../../begrippen/huishouden.ts';
import { vermogenIsHoogstens } from '../../../begrippen/vermogen.ts';
import { kosten } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle, geen, indien, minstensEen, niet } from '../../../kern/uitdrukking.ts';
import { bijzondereBijstand } from '../../../sjablonen/bijzondere-bijstand.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { draagkracht, kostenMinDraagkracht } from '../../../sjablonen/draagkracht.ts';
import { vooraf } from '../../../sjablonen/vooraf.ts';
import { beleidsregelDraagkracht, paginaBijzondereBijstand } from '../bronnen.ts';
import { inkomensgrensMetVakantietoeslag, vermogensgrens } from '../normen.ts';
import * as normen from './normen.ts';

const artikel = (nummer: string) => ({ ...grondslag(beleidsregelDraagkracht), artikel: nummer });

/** Art. 3: nothing for who gets the pas; a share above its limit; all above the norm for housing and for 18 to 20. */
const eigen = indien(
	krijgtMinimumuitkering,
	geen('euro/jaar'),
	draagkracht({
		vrijTot: inkomensgrensMetVakantietoeslag,
		deel: normen.deel,
		vrijTotBijGeheel: deelVanNormMetVakantietoeslag(normen.heleNorm),
		geheel: normen.geheel,
		altijdGeheel: minstensEen(niet(isMinstens21), niet(kosten.bevatAnderDan('woonkosten'))),
		soms: kosten.bevat('woonkosten'),
		bron: artikel('3'),
	}),
);

const gewoon = bijzondereBijstand();
const { drempelbedrag, vrijeRuimte, beslistermijn, rekeningAdvocaat, kostenAdvocaat, rekeningZorg } = normen;

export const regel = regeling({
	...gewoon,
	voorbehouden: {
		spaargeldBovenGrens: eis(
			alle(niet(krijgtBijstandOfAio), niet(vermogenIsHoogstens(vermogensgrens))),
			artikel('3 lid 1'),
			{
				zonderBedrag: true,
				interpretatie: 'Wie de pas kan krijgen, betaalt niets zelf. Bij de pas hoort ook een grens voor spaargeld.',
			},
		),
		eigenBijdrage: eis(eigen.isMeerDan(geen('euro/jaar')), artikel('3 lid 2'), {
			interpretatie: 'Van de regel van 2020 lazen wij het begin. Of hij later is veranderd, weten wij niet.',
		}),
	},
	bedrag: kostenMinDraagkracht(eigen),
	nietGetoetst: [...gewoon.nietGetoetst!, 'achteraf', 'lening'],
	termen: { beslistermijn, rekeningAdvocaat, kostenAdvocaat, rekeningZorg, drempelbedrag, vrijeRuimte },
	termijn: vooraf(paginaBijzondereBijstand),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
