/** Every way to help of this gemeente. Within a trede they stand in this order. */
import { schuldhulpwet } from '../../bronnen/vindplaatsen.ts';
import { norm } from '../../kern/uitdrukking.ts';
import { geldfitKrant, grondslag, leergeldLeeftijd, paginaGeldzorgen2021 } from '../../sjablonen/bronnen.ts';
import {
	clientondersteuning,
	eigenNetwerk,
	meerTeam,
	meerwaarde,
	pluspunten,
	sociaalMakelaar,
	taal,
	voorElkaar,
	werk,
} from '../../sjablonen/routes/buurt.ts';
import {
	geldfit,
	humanitas,
	leergeld,
	ondernemers,
	schuldhulpmaatje,
	vroegsignalering,
} from '../../sjablonen/routes/geldzorgen.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/routes/schulddienstverlening.ts';
import { opvang, vervoer, wmo } from '../../sjablonen/routes/zorg-en-wonen.ts';
import {
	beleidskader2019,
	beleidsregelsSchuldhulp,
	humanitasKrant,
	meerwaardeKrant,
	schuldhulpmaatjeParochie,
	voedselbank,
	voorElkaarPlatform,
} from './bronnen.ts';
import { uitgiftepuntIds } from './contacten.ts';

/** Before 2026 the longest term that the law allows (Wgs art. 4a lid 3). */
const beslistermijnSchuldhulp = norm('beslistermijnSchuldhulp', 'aantal', [
	['2026-01-01', 8, beleidsregelsSchuldhulp, 'gezien'],
	['2021-01-01', 8, schuldhulpwet, 'gezien'],
]);
const kader = grondslag(beleidskader2019);

export const routes = [
	eigenNetwerk(kader, ['gemeente']),
	geldfit(grondslag(geldfitKrant), ['geldfit', 'gemeente']),

	voedselhulp(grondslag(voedselbank), ['gemeente', 'voedselbank', 'voedselbank-mail', ...uitgiftepuntIds]),
	humanitas(grondslag(humanitasKrant), ['gemeente']),
	schuldhulpmaatje(grondslag(schuldhulpmaatjeParochie), ['gemeente']),
	meerwaarde(grondslag(meerwaardeKrant), ['gemeente', 'meerwaarde']),
	voorElkaar(grondslag(voorElkaarPlatform), ['voor-elkaar', 'gemeente', 'voor-elkaar-website', 'voor-elkaar-mail']),
	sociaalMakelaar(kader, ['gemeente']),
	leergeld(grondslag(leergeldLeeftijd), ['gemeente', 'leergeld'], 'leergeldHaarlemmermeer'),
	taal(kader, ['gemeente', 'taalhuis'], 'taalHaarlemmermeer'),
	werk(['gemeente']),
	ondernemers(grondslag(paginaGeldzorgen2021), ['gemeente', 'overrood']),
	vroegsignalering(['gemeente']),
	clientondersteuning(['gemeente', 'meerwaarde'], 'clientondersteuningHaarlemmermeer'),
	pluspunten(kader, ['gemeente']),

	meerTeam(kader, ['gemeente']),

	schulddienstverlening(['gemeente', 'geldfit'], 'schulddienstverleningHaarlemmermeer', { beslistermijnSchuldhulp }),
	opvang(['gemeente']),
	wmo(['gemeente']),
	vervoer(['gemeente', 'regiorijder', 'regiorijder-website']),
];
