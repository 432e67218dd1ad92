/** HaarlemPas and ZandvoortPas: one team carries out both; they differ in their norms. */
import { heeftKinderen, isStudent, isVolwassen, krijgtMinimumuitkering } from '../begrippen/huishouden.ts';
import { bijLokaleGrens } from '../begrippen/voorbehouden.ts';
import { inkomstenbronnen, rekeningenLukken } from '../feiten/index.ts';
import type { Bron } from '../kern/node.ts';
import { eis, regeling } from '../kern/regeling.ts';
import { alle, minstensEen, niet, onbepaald, type Getal } from '../kern/uitdrukking.ts';
import { inkomensEis, vermogensEis } from './minimaregeling.ts';

interface Stadspas {
	readonly id: string;
	/** Euro per month, without vakantiegeld. */
	readonly inkomensgrens: Getal<'euro/maand'>;
	/** Euro, of the household. */
	readonly vermogensgrens: Getal<'euro'>;
	readonly bron: Bron;
	readonly bronStudent: Bron;
	readonly bronVermogen: Bron;
}

/** In a debt settlement one gets the pas as well; "krijgt hulp" may be that. */
const misschienInSchuldregeling = alle(rekeningenLukken.is('krijgt-hulp'), onbepaald('schuldregeling'));
const automatisch = minstensEen(krijgtMinimumuitkering, misschienInSchuldregeling);

const vanzelfDePas =
	'Wie bijstand, IOAW, IOAZ of AIO krijgt, krijgt de pas vanzelf. Daar vragen wij niet naar inkomen of spaargeld.';

const studeertMetFinanciering = alle(
	isStudent,
	minstensEen(inkomstenbronnen.bevat('duo'), onbepaald('rechtOpStudiefinanciering')),
);

export const stadspas = ({ id, inkomensgrens, vermogensgrens, bron, bronStudent, bronVermogen }: Stadspas) =>
	regeling({
		id,
		doelgroep: { volwassen: eis(isVolwassen, bron) },
		eisen: {
			inkomen: { ...inkomensEis(inkomensgrens, bron, automatisch), interpretatie: vanzelfDePas },
			vermogen: { ...vermogensEis(bronVermogen, vermogensgrens, automatisch), interpretatie: vanzelfDePas },
			geenStudent: eis(minstensEen(niet(studeertMetFinanciering), heeftKinderen), bronStudent, {
				interpretatie: 'Een student met kinderen krijgt de pas wel.',
			}),
		},
		voorbehouden: bijLokaleGrens,
	});
