/** Texts for conditions that more than one regeling has. */
import type { Toetstekst } from '../kern/teksten.ts';

export const inkomensgrensTekst: Toetstekst = {
	ja: 'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. De grens is {inkomensgrens}.',
	nee: 'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De grens is {inkomensgrens}.',
	open: 'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.',
	vanzelf: 'Uw uitkering is onder de grens. Uw inkomen hoeven wij niet te weten.',
};
export const vermogensgrensTekst: Toetstekst = {
	ja: 'Uw spaargeld is {vermogen}. De grens is {vermogensgrens}.',
	nee: 'Uw spaargeld is {vermogen}. Dat is te veel. De grens is {vermogensgrens}.',
	open: 'Wij weten niet zeker of uw spaargeld laag genoeg is. De grens is {vermogensgrens}.',
	vanzelf: 'Uw spaargeld is al bekeken bij uw uitkering.',
};
/** For a limit above which there may be a part; `eenDeel` is the reservation. */
export const naarDraagkrachtTeksten = {
	inkomen: {
		...inkomensgrensTekst,
		nee: 'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog. De hoogste grens is {inkomensgrensEenDeel}.',
		open: 'Is uw inkomen hoogstens {inkomensgrens}? Dan krijgt u alles. Tot {inkomensgrensEenDeel} krijgt u misschien een deel.',
	},
	eenDeel: {
		ja: 'Uw inkomen is boven de grens. Misschien krijgt u een deel. Hoeveel weten wij niet.',
		nee: 'Uw inkomen is niet boven de grens.',
		open: 'Wij weten niet zeker of u alles krijgt of een deel.',
	},
} as const satisfies Record<string, Toetstekst>;
export const aanvullingTekst: Toetstekst = {
	ja: 'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. De norm is {bijstandsnorm}.',
	nee: 'Uw inkomen met vakantiegeld is {inkomenMetVakantiegeld}. Dat is te hoog. De norm is {bijstandsnorm}.',
	open: 'Wij weten niet zeker of uw inkomen laag genoeg is. De norm is {bijstandsnorm}.',
	vanzelf: 'U krijgt deze uitkering al.',
};
export const vermogenZonderBronTekst: Toetstekst = {
	...vermogensgrensTekst,
	open: 'Wij weten niet hoeveel spaargeld u mag hebben. De gemeente weet dat wel.',
};
export const volwassenTekst: Toetstekst = {
	ja: 'U bent {volwassen} jaar of ouder.',
	nee: 'U bent jonger dan {volwassen} jaar.',
	open: 'Wij weten uw leeftijd nog niet.',
};

export const iemandVolwassenTekst: Toetstekst = {
	ja: 'U of uw partner is {volwassen} jaar of ouder.',
	nee: 'Niemand van u is {volwassen} jaar of ouder.',
	open: 'Wij weten uw leeftijd of die van uw partner nog niet.',
};
export const iemandTotAowTekst: Toetstekst = {
	ja: 'U of uw partner heeft nog geen AOW.',
	nee: 'U hebt de AOW-leeftijd.',
	open: 'Wij weten uw leeftijd of die van uw partner nog niet.',
};
/** Said of a limit on gross income, which we do not know. */
export const brutoInkomenTekst: Toetstekst = {
	ja: 'Uw inkomen zonder aftrek van belasting is laag genoeg.',
	nee: 'Uw inkomen zonder aftrek van belasting is te hoog.',
	open: 'Het gaat om uw inkomen waar de belasting nog niet af is. Dat weten wij niet.',
};

/** A reservation is "ja" when it holds. */
export const voorbehoudTeksten = {
	instelling: {
		ja: 'U woont in een instelling. Dan gelden andere regels.',
		nee: 'U woont niet in een instelling.',
		open: 'Wij weten nog niet hoe u woont.',
	},
	geenVastAdres: {
		ja: 'U hebt geen vast adres. De gemeente kijkt dan wie u kan helpen.',
		nee: 'U hebt een vast adres.',
		open: 'Wij weten nog niet of u een vast adres hebt.',
	},
	koophuis: {
		ja: 'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.',
		nee: 'U hebt geen koophuis.',
		open: 'Wij weten nog niet of u een koophuis hebt.',
	},
	eigenBedrijf: {
		ja: 'U hebt een eigen bedrijf. De gemeente rekent uw winst zelf uit.',
		nee: 'U hebt geen eigen bedrijf.',
		open: 'Wij weten nog niet waar uw geld vandaan komt.',
	},
	partnerIsMinderjarig: {
		ja: 'Uw partner is jonger dan {volwassen} jaar. Dan gelden andere regels.',
		nee: 'Uw partner is {volwassen} jaar of ouder.',
		open: 'Wij weten de leeftijd van uw partner nog niet.',
	},
} as const satisfies Record<string, Toetstekst>;

export const lokaleVoorbehoudTeksten = {
	...voorbehoudTeksten,
	jongerDan21: {
		ja: 'U of uw partner is jonger dan {eenentwintig} jaar. Wij weten niet welke grens dan geldt.',
		nee: 'Niemand is jonger dan {eenentwintig} jaar.',
		open: 'Wij weten nog niet of iemand jonger is dan {eenentwintig} jaar.',
	},
} as const satisfies Record<string, Toetstekst>;

export const kindHeeftHulpNodigTekst: Toetstekst = {
	ja: 'Uw kind heeft bijles nodig.',
	nee: 'Uw kind heeft geen bijles nodig.',
	open: 'Het kan als uw kind bijles nodig heeft. De school kan dat zeggen.',
};
/** Art. 31 lid 2 onder n: only a decision of the gemeente leaves part of the loon out. */
export const vrijlatingTekst =
	'Werkt u? Dan mag u soms een deel van uw loon houden. Zonder besluit daarover tellen wij al uw loon mee.';
/** Art. 31 lid 2 onder j, m, r, y, z and aa. */
export const andereVrijlatingTekst =
	'Een premie of een gift telt soms niet mee. Ook een ouder of zieke die werkt, mag soms wat houden. Dat rekenden wij niet mee.';
export const verblijfTekst = 'Wij vragen niet naar uw verblijfsvergunning. De gemeente kijkt daar wel naar.';

/** The text of the condition that `gemeente()` adds. */
export const inwonerTekst = (naam: string): Toetstekst => ({
	ja: `U woont in ${naam}.`,
	nee: `U woont niet in ${naam}.`,
	open: 'Wij weten nog niet waar u woont.',
});

/** Said of what is switched off. */
export const uitgezetTekst = {
	toets: {
		ja: 'Wij kijken deze regels nu na. Bel de gemeente. Zij weten hoe het zit.',
		nee: '',
		open: '',
	},
	bedrag: 'Wij noemen nu geen bedrag.',
	stap: 'Bel de gemeente. Vraag of dit voor u is.',
	route: 'Bel de gemeente. Zij weten wie u kan helpen.',
} as const;

/** Whether money can be claimed back: one text for each kind of money. Reassure first, then say what to report. */

/** Participatiewet art. 17 lid 1, 48 lid 1 and 58: also what is received later over the same months. */
export const terugbetalenBijstand =
	'Meestal hoeft u niets terug te betalen. Verandert uw inkomen, spaargeld of huishouden? Geef dat meteen door. Krijgt u later geld over dezelfde tijd? Dan moet soms een deel terug.';
/** Wet IOAW art. 13 and 17, Toeslagenwet art. 11a and 12, Participatiewet art. 17 lid 1 and 58. */
export const terugbetalenUitkering =
	'Wat u terecht kreeg, mag u houden. Verandert uw inkomen of huishouden? Geef dat meteen door. Dan krijgt u niet te veel.';
/** Participatiewet art. 17 lid 1, 48 and 58. */
export const terugbetalenBijzondereBijstand =
	'Een gift hoeft u niet terug te betalen. Soms is het een lening. Dat staat in de brief. Verandert uw inkomen? Geef dat meteen door.';
/** Money for once, on the answers of that day: Participatiewet art. 17 lid 1 and 58. */
export const terugbetalenEenKeer =
	'Kloppen uw antwoorden bij de aanvraag? Dan mag u het geld houden. Geef dus alles eerlijk op.';
/** No money is paid to the person, so there is nothing to claim back. */
export const terugbetalenHulp =
	'U krijgt hulp en geen geld. U hoeft dus niets terug te betalen. Verandert uw inkomen? Zeg dat bij de volgende aanvraag.';
/** Uitvoeringsregeling Invorderingswet art. 10 and further: it holds for this bill. */
export const terugbetalenKwijtschelding =
	'Wat u niet hoeft te betalen, hoeft u later ook niet te betalen. Geef wel alles eerlijk op.';
/** Awir art. 16, 17, 24, 26 and 26a. */
export const terugbetalenToeslag =
	'U betaalt alleen terug wat u te veel kreeg. Een klein bedrag vragen zij niet terug. Na het jaar telt uw echte inkomen. Geef een ander inkomen of huishouden daarom meteen door.';
/** Algemene Kinderbijslagwet art. 15 and 24. */
export const terugbetalenKinderbijslag =
	'Wat u terecht kreeg, mag u houden. Uw inkomen maakt niet uit. Verhuist uw kind of stopt het met school? Geef dat meteen door.';
