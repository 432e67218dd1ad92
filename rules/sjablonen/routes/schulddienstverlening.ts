/** Debt help of a gemeente (Wgs): open to every resident, without a test of income. */
import { schuldhulpwet } from '../../bronnen/vindplaatsen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { rekeningenLukken, spoed } from '../../feiten/index.ts';
import type { Bron } from '../../kern/node.ts';
import { alle, begrip, indien, minstensEen, nooit, norm, type JaNee } from '../../kern/uitdrukking.ts';
import { schrijfRouteIn } from './inschrijven.ts';

const { artikel } = wetten.schuldhulpverlening;

const termijnGesprek = norm('termijnGesprek', 'aantal', [['2021-01-01', 4, schuldhulpwet, 'gezien']]);
const termijnBedreiging = norm('termijnBedreiging', 'aantal', [['2021-01-01', 3, schuldhulpwet, 'gezien']]);

/** Who can pay the bills is not asked about urgency; an urgency that is given all the same counts. */
const bijSpoed = (id: string, spoedeisend: JaNee) =>
	begrip(
		id,
		artikel('4 lid 2'),
		indien(rekeningenLukken.is('ja'), alle(spoed.isBeantwoord(), spoedeisend), spoedeisend),
		'Wie de rekeningen kan betalen, vragen wij niet of er haast is.',
	);

/** Art. 4 lid 2: eviction, cut-off, or the end of the health insurance. */
const bedreigendeSituatie = bijSpoed(
	'bedreigendeSituatie',
	spoed.bevat('huis-uit', 'energie-dicht', 'zorgverzekering-stopt'),
);
const deurwaarder = bijSpoed('deurwaarder', spoed.bevat('deurwaarder'));

/** @param contacten ids of contacts, the first one to call first */
export const schulddienstverlening = (contacten: readonly string[]) =>
	schrijfRouteIn(
		{
			id: 'schulddienstverlening',
			trede: 'specialist',
			past: minstensEen(rekeningenLukken.is('soms-niet', 'nee', 'krijgt-hulp'), bedreigendeSituatie, deurwaarder),
			vandaag: bedreigendeSituatie,
			dezeWeek: deurwaarder,
			heeftAl: rekeningenLukken.is('krijgt-hulp'),
			bron: artikel('3 lid 1'),
			contacten,
			termen: { termijnGesprek, termijnBedreiging },
		},
		'schulddienstverlening',
	);

const geenEten = bijSpoed('geenEten', spoed.bevat('geen-eten'));

/** A way to food for today; the food bank itself is reached through somebody else. */
export const voedselhulp = (bron: Bron, contacten: readonly string[]) =>
	schrijfRouteIn(
		{
			id: 'voedselhulp',
			trede: 'basisinfrastructuur',
			past: geenEten,
			vandaag: geenEten,
			dezeWeek: nooit,
			heeftAl: nooit,
			bron,
			contacten,
		},
		'voedselhulp',
	);
