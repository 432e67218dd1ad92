import type { Routetekst } from '../../../kern/teksten.ts';

const rustig = { vandaag: null, dezeWeek: null, heeftAl: null };

export const geldfit: Routetekst = {
	...rustig,
	naam: 'Bellen zonder uw naam te zeggen',
	inHetKort: 'Geldfit denkt gratis met u mee over geld. U hoeft niet te zeggen wie u bent.',
};

export const ondernemers: Routetekst = {
	...rustig,
	naam: 'Hulp voor ondernemers',
	inHetKort:
		'Over Rood helpt ondernemers met geldzorgen. De gemeente heeft soms ook geld voor ondernemers. Vraag haar naar de Bbz.',
};

export const vroegsignalering: Routetekst = {
	...rustig,
	naam: 'De gemeente kan zelf contact met u zoeken',
	inHetKort:
		'Betaalt u huur, energie, water of zorgverzekering te laat? Dan kan de gemeente u een gesprek aanbieden. Dat is om te helpen. U mag ook zelf bellen.',
};

export const schuldhulpmaatje: Routetekst = {
	...rustig,
	naam: 'Een maatje bij geldzorgen',
	inHetKort:
		'Een vrijwilliger van SchuldHulpMaatje helpt u overzicht te krijgen. De vrijwilliger kreeg daar een opleiding voor. Vraag de gemeente hoe u een maatje krijgt.',
};

export const humanitas: Routetekst = {
	...rustig,
	naam: 'Hulp met post en rekeningen',
	inHetKort:
		'Een vrijwilliger van Humanitas ordent samen met u uw papieren. Ligt er post die u niet opende? Dat geeft niet. Vraag de gemeente hoe u deze hulp krijgt.',
};

export const leergeld: Routetekst = {
	...rustig,
	naam: 'Leergeld, voor kinderen op school',
	inHetKort:
		'Stichting Leergeld helpt kinderen om mee te doen. Bijvoorbeeld met een fiets of een schoolreis. De stichting kijkt zelf of u deze hulp krijgt.',
};

export const leergeldHaarlemmermeer: Routetekst = {
	...leergeld,
	hoeVerder: ['Vraag eerst hulp aan bij de gemeente.', 'Daarna kunt u ook bij Leergeld zelf iets vragen.'],
};

export const boom: Routetekst = {
	...rustig,
	naam: 'Een geldcoach',
	inHetKort:
		'Een geldcoach helpt u uw geld op orde te krijgen. De coach kijkt ook welk geld u misloopt. Vraag de gemeente naar BooM.',
};

export const gripOpGeld: Routetekst = {
	...rustig,
	naam: 'Cursus Grip op geld',
	inHetKort: 'In deze cursus leert u omgaan met geld. De cursus hoort bij de hulp bij geldzorgen. Vraag ernaar.',
};

export const budgetbeheer: Routetekst = {
	...rustig,
	naam: 'Iemand die tijdelijk uw geld beheert',
	inHetKort: 'Dit heet budgetbeheer. De gemeente regelt dit, ook als er nog geen plan voor uw schulden is.',
};

export const newfuture: Routetekst = {
	...rustig,
	naam: 'NewFuture, voor jongeren',
	inHetKort:
		'NewFuture is er voor jongeren tot en met {leeftijdNewfuture} jaar met schulden. U maakt met een coach een plan voor later. De gemeente kan uw schulden overnemen.',
};

export const steunfonds: Routetekst = {
	...rustig,
	naam: '023 Steunfonds',
	inHetKort:
		'Dit fonds zoekt een oplossing op maat bij schulden. Een hulpverlener vraagt dit aan. Vraag de gemeente eerst of het fonds er nog is.',
};

export const noodfonds: Routetekst = {
	...rustig,
	naam: 'Noodfondsen',
	inHetKort:
		'Een hulpverlener kan geld vragen bij het Fonds Urgente Noden. Het Comité Bijzondere Hulp geeft soms geld of spullen.',
};
