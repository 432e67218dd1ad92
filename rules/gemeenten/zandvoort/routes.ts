/** Every way to help of this gemeente. Within a trede they stand in this order. */
import {
	fondsUrgenteNoden,
	geldfitKrant,
	grondslag,
	leergeldKrant,
	newfuture27,
	paginaGeldzorgen2021,
	programmaSociaalDomein,
	samenVoorElkaar,
	schuldhulpmaatjeKennemerland,
} from '../../sjablonen/bronnen.ts';
import { clientondersteuning, eigenNetwerk, ouderenbond, taal, werk, wijkteam } from '../../sjablonen/routes/buurt.ts';
import {
	boom,
	budgetbeheer,
	geldfit,
	gripOpGeld,
	humanitas,
	leergeld,
	newfuture,
	noodfonds,
	ondernemers,
	schuldhulpmaatje,
	vroegsignalering,
} from '../../sjablonen/routes/geldzorgen.ts';
import { schulddienstverlening, voedselhulp } from '../../sjablonen/routes/schulddienstverlening.ts';
import { opvang, vervoer, wmo } from '../../sjablonen/routes/zorg-en-wonen.ts';
import { pluspunt, voedselbank } from './bronnen.ts';

/** Haarlem does the social work of Zandvoort (page Hulp bij geldzorgen), so its order of help and its programme count. */
const volgorde = grondslag(samenVoorElkaar);
const programma = grondslag(programmaSociaalDomein);

export const routes = [
	eigenNetwerk(volgorde, ['gemeente']),
	geldfit(grondslag(geldfitKrant), ['geldfit', 'gemeente']),

	voedselhulp(grondslag(voedselbank), ['gemeente', 'voedselbank']),
	ouderenbond(volgorde, ['gemeente']),
	humanitas(volgorde, ['gemeente']),
	schuldhulpmaatje(grondslag(schuldhulpmaatjeKennemerland), ['gemeente']),
	boom(grondslag(paginaGeldzorgen2021), ['gemeente']),
	leergeld(grondslag(leergeldKrant), ['gemeente']),
	taal(volgorde, ['gemeente']),
	werk(['gemeente']),
	ondernemers(grondslag(paginaGeldzorgen2021), ['gemeente', 'overrood']),
	vroegsignalering(['gemeente']),
	clientondersteuning(['gemeente']),

	wijkteam(grondslag(pluspunt), ['gemeente', 'wijksteunpunt'], 'wijkteamZandvoort'),

	schulddienstverlening(['gemeente', 'balie', 'geldfit', 'schulddienstverlening'], 'schulddienstverleningZandvoort'),
	newfuture(grondslag(newfuture27), ['gemeente', 'newfuture']),
	gripOpGeld(programma, ['gemeente']),
	budgetbeheer(programma, ['gemeente']),
	noodfonds(grondslag(fondsUrgenteNoden), ['gemeente']),
	opvang(['gemeente', 'balie']),
	wmo(['gemeente']),
	vervoer(['gemeente', 'regiorijder', 'regiorijder-website']),
];
