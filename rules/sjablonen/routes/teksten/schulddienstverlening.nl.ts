import type { Routetekst } from '../../../kern/teksten.ts';

const zegtHetNiet = 'U hoeft ons niets te vertellen. De hulp is er ook voor u.';

/** Of a gemeente of which nothing more is known than the law. */
export const schulddienstverlening: Routetekst = {
	naam: 'Hulp bij geldzorgen',
	inHetKort:
		'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.',
	vandaag:
		'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.',
	dezeWeek:
		'Zeg dat er een deurwaarder is. Houd de brief bij de hand. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.',
	heeftAl: 'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.',
	bijzonder: {
		jong: 'U bent jong. Ook dan kunt u deze hulp vragen.',
		eigenBedrijf: 'Hebt u een eigen bedrijf? Vraag de gemeente ook naar hulp voor ondernemers.',
		zegtHetNiet,
	},
};
const gesprek = 'In het eerste gesprek vertelt u wat er aan de hand is.';
const plan = 'De gemeente maakt met u een plan en praat met wie geld van u krijgt.';

export const schulddienstverleningHaarlemmermeer: Routetekst = {
	...schulddienstverlening,
	hoeVerder: [
		gesprek,
		'In dat gesprek doet u ook de aanvraag.',
		'Binnen {beslistermijnSchuldhulp} weken daarna krijgt u een besluit.',
		plan,
	],
};

export const schulddienstverleningHaarlem: Routetekst = {
	...schulddienstverlening,
	hoeVerder: [
		gesprek,
		'U beslist zelf of u daarna hulp aanvraagt.',
		plan,
		'Na afloop vraagt de gemeente nog hoe het met u gaat.',
	],
	bijzonder: {
		jong: 'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.',
		eigenBedrijf: 'Ook met een eigen bedrijf kunt u deze hulp vragen.',
		zegtHetNiet,
	},
};

export const schulddienstverleningZandvoort: Routetekst = {
	...schulddienstverlening,
	hoeVerder: [
		'De gemeente Haarlem doet dit werk voor Zandvoort.',
		'U kunt ook eerst met het wijkteam praten.',
		gesprek,
		plan,
	],
	bijzonder: {
		jong: 'U bent jong. Ook dan kunt u deze hulp vragen. Vraag dan ook naar NewFuture.',
		eigenBedrijf: 'Ook als zzp’er kunt u deze hulp vragen.',
		zegtHetNiet,
	},
};

export const voedselhulp: Routetekst = {
	naam: 'Hulp als er geen eten is',
	inHetKort: 'De voedselbank helpt mensen die geen geld hebben voor eten.',
	vandaag: 'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.',
	dezeWeek: null,
	heeftAl: null,
	hoeVerder: [
		'De gemeente of een hulpverlener meldt u aan bij de voedselbank.',
		'Daarna haalt u eten op bij de voedselbank.',
	],
};
