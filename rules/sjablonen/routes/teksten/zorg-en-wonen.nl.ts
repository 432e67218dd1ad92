import type { Routetekst } from '../../../kern/teksten.ts';

const rustig = { vandaag: null, dezeWeek: null, heeftAl: null };

export const wmo: Routetekst = {
	...rustig,
	naam: 'Hulp thuis van de gemeente',
	dezeWeek: 'Lukt wassen of aankleden niet meer? Wacht daar niet mee. Bel ook uw huisarts.',
	inHetKort: 'Lukt iets thuis niet meer alleen? Vertel het de gemeente. Dat heet een melding voor de Wmo.',
	hoeVerder: [
		'De gemeente bekijkt met u wat u nodig hebt.',
		'Dat duurt hoogstens {termijnOnderzoek} weken.',
		'Een cliëntondersteuner kan u daarbij gratis helpen.',
		'Voor de hulp betaalt u soms een eigen bijdrage.',
	],
};

export const vervoer: Routetekst = {
	...rustig,
	naam: 'Vervoer met RegioRijder',
	inHetKort:
		'RegioRijder is een taxi die u deelt met anderen. U betaalt per rit. De gemeente moet het eerst goedvinden. Vraag haar daarom om een gesprek over vervoer.',
};

const opvangzin =
	'Bel de gemeente. Vraag om een plek om te slapen. Haarlem regelt de opvang voor de hele regio. Vraag ook om een adres voor uw post.';

export const opvang: Routetekst = {
	...rustig,
	naam: 'Een slaapplek en een adres',
	inHetKort: opvangzin,
	dezeWeek: `${opvangzin} Dat heet een briefadres.`,
};
