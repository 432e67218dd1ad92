import type { Routetekst } from '../../../kern/teksten.ts';

const rustig = { vandaag: null, dezeWeek: null, heeftAl: null };

export const eigenNetwerk: Routetekst = {
	...rustig,
	naam: 'Wat u zelf kunt doen',
	inHetKort: 'Vraag iemand die u vertrouwt om te helpen. Samen is het vaak makkelijker.',
	bijzonder: {
		geldzorgen:
			'Bel wie geld van u krijgt. Vraag of u in delen mag betalen. Vraag de gemeente naar een cursus over geld in uw buurt.',
		burenhulp: 'Familie, vrienden of buren willen vaak best helpen. Begin met een kleine vraag.',
	},
};

export const clientondersteuning: Routetekst = {
	...rustig,
	naam: 'Iemand die gratis met u meedenkt',
	inHetKort:
		'Dit heet onafhankelijke cliëntondersteuning. Iemand helpt u bij vragen over geld en hulp. Ook bij formulieren en gesprekken. Dit is gratis. Uw belang staat voorop.',
	hoeVerder: ['Bel de gemeente. Vraag naar onafhankelijke cliëntondersteuning.'],
};

/** MEE and MeerWaarde: beleidskader 2019 and the page Aanvragen of Leergeld; no phone of theirs was found. */
export const clientondersteuningHaarlemmermeer: Routetekst = {
	...clientondersteuning,
	hoeVerder: [
		...clientondersteuning.hoeVerder!,
		'U kunt ook terecht bij MEE en MeerWaarde. Hun telefoonnummer vonden wij niet. Vraag het de gemeente.',
	],
};

/** Programmabegroting of Haarlem: free for every resident, by sociaal raadslieden, advisers of older people and others. */
export const clientondersteuningHaarlem: Routetekst = {
	...clientondersteuning,
	hoeVerder: [
		...clientondersteuning.hoeVerder!,
		'Sociaal raadslieden en adviseurs voor ouderen kunnen dit ook doen. De gemeente weet waar zij zitten.',
	],
};

export const werk: Routetekst = {
	...rustig,
	naam: 'Hulp bij werk zoeken',
	inHetKort: 'De gemeente helpt u bij het zoeken naar werk. Vraag wat er voor u kan.',
	bijzonder: { uwv: 'Krijgt u geld van het UWV? Vraag dan ook het UWV om hulp bij werk.' },
};

export const taal: Routetekst = {
	...rustig,
	naam: 'Nederlands leren, lezen en schrijven',
	inHetKort: 'Vraag de gemeente waar u Nederlands, lezen of schrijven kunt leren.',
};

export const taalHaarlemmermeer: Routetekst = {
	...taal,
	inHetKort:
		'Bij een Taalpunt of het Taalhuis kunt u terecht met vragen over taal. Vraag de gemeente welk Taalpunt dichtbij is.',
};

export const buuv: Routetekst = {
	...rustig,
	naam: 'Buuv: mensen in de buurt helpen elkaar',
	inHetKort: 'Op Buuv vraagt u hulp bij iets kleins. U kunt er ook iemand vinden om iets mee te doen.',
};

export const ouderenbond: Routetekst = {
	...rustig,
	naam: 'De ouderenbond',
	inHetKort:
		'Vrijwilligers van een ouderenbond komen langs of helpen met iets kleins. Vraag de gemeente welke ouderenbond bij u in de buurt is.',
};

export const voorElkaar: Routetekst = {
	...rustig,
	naam: 'Haarlemmermeer voor Elkaar',
	inHetKort: 'Hier vindt u vrijwilligers en maatjes die graag helpen. U kunt bellen of op de website kijken.',
};

export const sociaalMakelaar: Routetekst = {
	...rustig,
	naam: 'De sociaal makelaar',
	inHetKort:
		'De sociaal makelaar zoekt met u iets wat bij u past in de buurt. Uw huisarts kan u daar ook naartoe sturen.',
};

export const meerwaarde: Routetekst = {
	...rustig,
	naam: 'MeerWaarde: hulp bij geld, brieven en zorgen',
	inHetKort:
		'Bij MeerWaarde krijgt u gratis hulp. Er werken sociaal raadslieden, maatschappelijk werkers en adviseurs voor ouderen.',
};

export const pluspunten: Routetekst = {
	...rustig,
	naam: 'Een Pluspunt bij u in de buurt',
	inHetKort: 'Bij een Pluspunt kunt u elke vraag stellen. Vraag de gemeente welk Pluspunt dichtbij is.',
};

export const meerTeam: Routetekst = {
	...rustig,
	naam: 'Het Meer-team',
	inHetKort: 'Is er veel tegelijk aan de hand? Dan kan een hulpverlener het Meer-team erbij halen.',
};

const wijkteam = {
	...rustig,
	naam: 'Het wijkteam',
	inHetKort: 'Het wijkteam helpt als er veel tegelijk speelt. U hebt geen brief of besluit nodig.',
};

export const wijkteamHaarlem: Routetekst = {
	...wijkteam,
	inHetKort: `${wijkteam.inHetKort} In Haarlem doet Buurts dit, in de Huizen van de Buurt.`,
};

export const wijkteamZandvoort: Routetekst = {
	...wijkteam,
	inHetKort: `${wijkteam.inHetKort} In Zandvoort doet Stichting Pluspunt dit.`,
};
