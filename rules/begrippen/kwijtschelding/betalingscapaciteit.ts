/** What a household can pay out of its income in a year: art. 13 and 14 of the Uitvoeringsregeling. */
import { wetten } from '../../bronnen/wetten.ts';
import { inkomen as opgegeven, inkomstenbronnen } from '../../feiten/index.ts';
import {
	alle,
	begrip,
	bereken,
	geen,
	indien,
	isBeantwoord,
	minstensEen,
	niet,
	onbegrensd,
	tussen,
} from '../../kern/uitdrukking.ts';
import { inkomensgrensBijstand } from '../bijstandsnorm.ts';
import { krijgtBijstandOfAio } from '../huishouden.ts';
import { inkomenMetVakantiegeld } from '../inkomen.ts';
import type { Instantie } from './instantie.ts';
import { kostenVanBestaan } from './kosten-van-bestaan.ts';
import { uitgaven } from './uitgaven.ts';

const { artikel } = wetten.uitvoeringInvordering;

const bestaatVan = (uitkering: 'bijstand' | 'aio', ...ernaast: readonly 'aow'[]) =>
	alle(inkomstenbronnen.bevat(uitkering), niet(inkomstenbronnen.bevatAnderDan('bijstand', 'aio', 'geen', ...ernaast)));
const wordtAangevuldTotNorm = minstensEen(bestaatVan('bijstand'), bestaatVan('aio', 'aow'));

const hoogstensNorm = bereken(
	'euro/maand',
	{ inkomen: inkomenMetVakantiegeld, norm: inkomensgrensBijstand },
	{ inkomen: 'stijgt', norm: 'stijgt' },
	({ inkomen, norm }) => Math.min(inkomen, norm),
	artikel('14 lid 1'),
);

const nul = geen('euro/maand');

/** Who gets bijstand or AIO is not asked for an income. */
const nietGevraagd = indien(
	wordtAangevuldTotNorm,
	tussen(nul, inkomensgrensBijstand),
	tussen(nul, onbegrensd('euro/maand')),
);

/** Euro per month, net, with vakantiegeld. */
const inkomen = begrip(
	'inkomenVoorKwijtschelding',
	artikel('14 lid 1'),
	indien(
		alle(krijgtBijstandOfAio, niet(isBeantwoord(opgegeven))),
		nietGevraagd,
		indien(wordtAangevuldTotNorm, hoogstensNorm, inkomenMetVakantiegeld),
	),
	'Bijstand en AIO vullen het inkomen aan tot de norm. Wie niets anders krijgt, heeft dus hoogstens de norm. Naar het inkomen vragen wij dan niet.',
);

/** Euro per month. */
const nettoBesteedbaarInkomen = (instantie: Instantie) =>
	begrip(
		'nettoBesteedbaarInkomen',
		artikel('14 lid 1'),
		bereken(
			'euro/maand',
			{ inkomen, uitgaven: uitgaven(instantie) },
			{ inkomen: 'stijgt', uitgaven: 'daalt' },
			({ inkomen, uitgaven }) => Math.max(0, inkomen - uitgaven),
			artikel('14 lid 1'),
		),
	);

const maandenInEenJaar = 12;

/** Euro over the twelve months after the request. */
export const betalingscapaciteit = (instantie: Instantie) =>
	begrip(
		'betalingscapaciteit',
		artikel('13 lid 1'),
		bereken(
			'euro/jaar',
			{ besteedbaar: nettoBesteedbaarInkomen(instantie), kosten: kostenVanBestaan(instantie) },
			{ besteedbaar: 'stijgt', kosten: 'daalt' },
			({ besteedbaar, kosten }) => maandenInEenJaar * Math.max(0, besteedbaar - kosten),
			artikel('13 lid 1'),
		),
	);
