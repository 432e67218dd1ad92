/** Help at home, transport and a place to be: the gemeente decides on it (Wmo 2015). */
import { wmo as wettekst } from '../../bronnen/vindplaatsen.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { hulp, woonsituatie } from '../../feiten/index.ts';
import { norm } from '../../kern/uitdrukking.ts';
import { grondslag, regiorijder } from '../bronnen.ts';
import { wijsNaar } from './inschrijven.ts';

const { artikel } = wetten.maatschappelijkeOndersteuning;

const termijnOnderzoek = norm('termijnOnderzoek', 'aantal', [['2015-01-01', 6, wettekst, 'gezien']]);

export const wmo = (contacten: readonly string[]) =>
	wijsNaar(
		{
			id: 'wmo',
			trede: 'specialist',
			past: hulp.bevat('hulp-in-huis', 'wassen-en-aankleden', 'boodschappen-of-vervoer'),
			// Seed 004: who cannot wash needs professional care at once, not after lighter steps.
			dezeWeek: hulp.bevat('wassen-en-aankleden'),
			termen: { termijnOnderzoek },
		},
		'wmo',
	)(artikel('2.3.2 lid 1'), contacten);

export const vervoer = (contacten: readonly string[]) =>
	wijsNaar({ id: 'vervoer', trede: 'specialist', past: hulp.bevat('boodschappen-of-vervoer') }, 'vervoer')(
		grondslag(regiorijder),
		contacten,
	);

const geenVastAdres = woonsituatie.is('geen-vast-adres');

export const opvang = (contacten: readonly string[]) =>
	wijsNaar({ id: 'opvang', trede: 'specialist', past: geenVastAdres, dezeWeek: geenVastAdres }, 'opvang')(
		artikel('1.2.1 onder c'),
		contacten,
	);
