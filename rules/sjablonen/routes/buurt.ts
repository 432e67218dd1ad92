/** People and places in the neighbourhood, in the order of help: oneself, the neighbourhood, the wijkteam. */
import { heeftAowLeeftijd } from '../../begrippen/huishouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { hulp, inkomstenbronnen } from '../../feiten/index.ts';
import { alle, altijd, minstensEen } from '../../kern/uitdrukking.ts';
import { wijsNaar, type Routetekstnaam } from './inschrijven.ts';
import { geldzorgen, geldzorgenZonderHulp, vraagtHulp } from './situaties.ts';

/** What people do for each other. */
const burenhulp = hulp.bevat('hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten');

export const eigenNetwerk = wijsNaar(
	{
		id: 'eigen-netwerk',
		trede: 'eigen-kracht',
		past: minstensEen(geldzorgenZonderHulp, burenhulp, hulp.bevat('post-en-formulieren')),
		bijzonder: { geldzorgen: geldzorgenZonderHulp, burenhulp },
	},
	'eigenNetwerk',
);

/** Wmo art. 2.2.4: every resident has it. Only a quarter of clients knows of it (seed 003), so it is always named. */
export const clientondersteuning = (contacten: readonly string[], tekst?: Routetekstnaam) =>
	wijsNaar({ id: 'clientondersteuning', trede: 'basisinfrastructuur', past: altijd }, 'clientondersteuning')(
		wetten.maatschappelijkeOndersteuning.artikel('2.2.4'),
		contacten,
		tekst,
	);

export const werk = (contacten: readonly string[]) =>
	wijsNaar(
		{
			id: 'werk',
			trede: 'basisinfrastructuur',
			past: hulp.bevat('werk'),
			bijzonder: { uwv: inkomstenbronnen.bevat('ww', 'ziekte-of-arbeidsongeschiktheid') },
		},
		'werk',
	)(wetten.participatiewet.artikel('7 lid 1 onder a'), contacten);

export const taal = wijsNaar(
	{ id: 'taal', trede: 'basisinfrastructuur', past: hulp.bevat('lezen-schrijven-of-nederlands') },
	'taal',
);

export const buuv = wijsNaar({ id: 'buuv', trede: 'basisinfrastructuur', past: burenhulp }, 'buuv');

export const ouderenbond = wijsNaar(
	{ id: 'ouderenbond', trede: 'basisinfrastructuur', past: alle(heeftAowLeeftijd, burenhulp) },
	'ouderenbond',
);

export const voorElkaar = wijsNaar({ id: 'voor-elkaar', trede: 'basisinfrastructuur', past: burenhulp }, 'voorElkaar');

export const sociaalMakelaar = wijsNaar(
	{ id: 'sociaal-makelaar', trede: 'basisinfrastructuur', past: hulp.bevat('iemand-om-mee-te-praten') },
	'sociaalMakelaar',
);

export const meerwaarde = wijsNaar(
	{
		id: 'meerwaarde',
		trede: 'basisinfrastructuur',
		past: minstensEen(hulp.bevat('post-en-formulieren', 'iemand-om-mee-te-praten'), geldzorgen),
	},
	'meerwaarde',
);

export const pluspunten = wijsNaar({ id: 'pluspunten', trede: 'basisinfrastructuur', past: vraagtHulp }, 'pluspunten');

/** Only a professional brings this team in. */
export const meerTeam = wijsNaar(
	{ id: 'meer-team', trede: 'wijkteam', past: alle(geldzorgen, vraagtHulp), viaHulpverlener: true },
	'meerTeam',
);

export const wijkteam = wijsNaar(
	{
		id: 'wijkteam',
		trede: 'wijkteam',
		past: minstensEen(geldzorgen, burenhulp, hulp.bevat('post-en-formulieren', 'wassen-en-aankleden')),
	},
	'wijkteamHaarlem',
);
