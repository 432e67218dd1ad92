/** Help with money beside the debt help of the gemeente; none of it has to come first. */
import { krijgtMinimumuitkering } from '../../begrippen/huishouden.ts';
import { deelVanNorm, inkomenIsHoogstens } from '../../begrippen/inkomen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { hulp, kinderen, kosten, leeftijd } from '../../feiten/index.ts';
import { alle, minstensEen, norm } from '../../kern/uitdrukking.ts';
import { leergeldLeeftijd, newfuture27, wijzenIsEenKeuze } from '../bronnen.ts';
import { wijsNaar } from './inschrijven.ts';
import { eigenBedrijf, geldzorgen, geldzorgenZonderHulp } from './situaties.ts';

export const geldfit = wijsNaar({ id: 'geldfit', trede: 'eigen-kracht', past: geldzorgenZonderHulp }, 'geldfit');

export const ondernemers = wijsNaar(
	{ id: 'ondernemers', trede: 'basisinfrastructuur', past: alle(eigenBedrijf, geldzorgen) },
	'ondernemers',
);

/** The gemeente comes to people: nobody has to ask for it. */
export const vroegsignalering = (contacten: readonly string[]) =>
	wijsNaar({ id: 'vroegsignalering', trede: 'basisinfrastructuur', past: geldzorgenZonderHulp }, 'vroegsignalering')(
		wetten.schuldhulpverlening.artikel('3 lid 1 onder b'),
		contacten,
	);

export const schuldhulpmaatje = wijsNaar(
	{ id: 'schuldhulpmaatje', trede: 'basisinfrastructuur', past: geldzorgenZonderHulp },
	'schuldhulpmaatje',
);

export const humanitas = wijsNaar(
	{
		id: 'humanitas',
		trede: 'basisinfrastructuur',
		past: minstensEen(hulp.bevat('post-en-formulieren'), geldzorgenZonderHulp),
	},
	'humanitas',
);

const leergeldVanaf = norm('leergeldVanaf', 'jaar', [['2018-01-01', 4, leergeldLeeftijd, 'gezien']]);
const percentageLeergeld = norm('percentageLeergeld', 'fractie', [
	['2018-01-01', 1.3, wijzenIsEenKeuze, 'eigen-keuze'],
]);

export const leergeld = wijsNaar(
	{
		id: 'leergeld',
		trede: 'basisinfrastructuur',
		past: alle(
			kinderen.heeftEen((kind) => kind.leeftijd.isMinstens(leergeldVanaf)),
			minstensEen(geldzorgen, krijgtMinimumuitkering, inkomenIsHoogstens(deelVanNorm(percentageLeergeld))),
		),
	},
	'leergeld',
);

export const boom = wijsNaar({ id: 'boom', trede: 'basisinfrastructuur', past: geldzorgenZonderHulp }, 'boom');

/** The course and the management of money are parts of the debt help. */
export const gripOpGeld = wijsNaar(
	{ id: 'grip-op-geld', trede: 'specialist', past: geldzorgenZonderHulp },
	'gripOpGeld',
);
export const budgetbeheer = wijsNaar(
	{ id: 'budgetbeheer', trede: 'specialist', past: geldzorgenZonderHulp },
	'budgetbeheer',
);

const leeftijdNewfuture = norm('leeftijdNewfuture', 'jaar', [['2021-01-01', 27, newfuture27, 'gezien']]);

export const newfuture = wijsNaar(
	{
		id: 'newfuture',
		trede: 'specialist',
		past: alle(leeftijd.isHoogstens(leeftijdNewfuture), geldzorgenZonderHulp),
		termen: { leeftijdNewfuture },
	},
	'newfuture',
);

export const steunfonds = wijsNaar(
	{ id: 'steunfonds-023', trede: 'specialist', past: geldzorgen, viaHulpverlener: true },
	'steunfonds',
);

export const noodfonds = wijsNaar(
	{
		id: 'noodfonds',
		trede: 'specialist',
		past: minstensEen(geldzorgen, kosten.bevat(...kosten.opties)),
		viaHulpverlener: true,
	},
	'noodfonds',
);
