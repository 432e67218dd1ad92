/** Debt help of a gemeente (Wgs): open to every resident, without a test of income. */
import { isJongerDan27 } from '../../begrippen/huishouden.ts';
import { schuldhulpwet } from '../../bronnen/vindplaatsen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import type { Eenheid } from '../../kern/node.ts';
import { type Getal, minstensEen, norm } from '../../kern/uitdrukking.ts';
import { schrijfRouteIn, wijsNaar, type Routetekstnaam } from './inschrijven.ts';
import {
	bedreigendeSituatie,
	deurwaarder,
	eigenBedrijf,
	geenEten,
	geldzorgen,
	heeftHulpBijSchulden,
	zegtHetNiet,
} from './situaties.ts';

const { artikel } = wetten.schuldhulpverlening;

const termijnGesprek = norm('termijnGesprek', 'aantal', [['2021-01-01', 4, schuldhulpwet, 'gezien']]);
const termijnBedreiging = norm('termijnBedreiging', 'aantal', [['2021-01-01', 3, schuldhulpwet, 'gezien']]);

/**
 * @param contacten ids of contacts, the first one to call first
 * @param tekst what happens next differs from gemeente to gemeente
 * @param termen terms that only this gemeente has
 */
export const schulddienstverlening = (
	contacten: readonly string[],
	tekst: Routetekstnaam = 'schulddienstverlening',
	termen: Readonly<Record<string, Getal<Eenheid>>> = {},
) =>
	schrijfRouteIn(
		{
			id: 'schulddienstverlening',
			trede: 'specialist',
			past: minstensEen(geldzorgen, zegtHetNiet),
			vandaag: bedreigendeSituatie,
			dezeWeek: deurwaarder,
			heeftAl: heeftHulpBijSchulden,
			bijzonder: { jong: isJongerDan27, eigenBedrijf, zegtHetNiet },
			bron: artikel('3 lid 1'),
			contacten,
			termen: { termijnGesprek, termijnBedreiging, ...termen },
		},
		tekst,
	);

/** A way to food for today; the food bank itself is reached through somebody else. */
export const voedselhulp = wijsNaar(
	{ id: 'voedselhulp', trede: 'basisinfrastructuur', past: geenEten, vandaag: geenEten },
	'voedselhulp',
);
