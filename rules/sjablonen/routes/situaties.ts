/** What routes look at. An answer that is not there points nowhere. */
import { wetten } from '../../bronnen/wetten.ts';
import { hulp, inkomstenbronnen, rekeningenLukken, spoed } from '../../feiten/index.ts';
import { alle, begrip, indien, isWeetNiet, minstensEen, type JaNee } from '../../kern/uitdrukking.ts';

const { artikel } = wetten.schuldhulpverlening;

/** Who can pay the bills is not asked about urgency; an urgency that is given all the same counts. */
const bijSpoed = (id: string, spoedeisend: JaNee) =>
	begrip(
		id,
		artikel('4 lid 2'),
		indien(rekeningenLukken.is('ja'), alle(spoed.isBeantwoord(), spoedeisend), spoedeisend),
		'Wie de rekeningen kan betalen, vragen wij niet of er haast is.',
	);

/** Art. 4 lid 2: eviction, cut-off, or the end of the health insurance. */
export const bedreigendeSituatie = bijSpoed(
	'bedreigendeSituatie',
	spoed.bevat('huis-uit', 'energie-dicht', 'zorgverzekering-stopt'),
);
export const deurwaarder = bijSpoed('deurwaarder', spoed.bevat('deurwaarder'));
export const geenEten = bijSpoed('geenEten', spoed.bevat('geen-eten'));

/** Who rather says nothing about bills reads about the help all the same. */
export const zegtHetNiet = isWeetNiet(rekeningenLukken);

const lukkenNiet = rekeningenLukken.is('soms-niet', 'nee');
export const heeftHulpBijSchulden = rekeningenLukken.is('krijgt-hulp');

/** Whoever says so is believed: no sum of debts is asked. */
export const geldzorgen = minstensEen(lukkenNiet, heeftHulpBijSchulden, bedreigendeSituatie, deurwaarder, geenEten);

/** Who already gets help with debts is not sent to others for the same, unless there is haste. */
export const geldzorgenZonderHulp = minstensEen(lukkenNiet, bedreigendeSituatie, deurwaarder, geenEten);

export const eigenBedrijf = inkomstenbronnen.bevat('eigen-bedrijf');

/** Some help was asked for, whatever it is. */
export const vraagtHulp = hulp.bevat(...hulp.opties);
