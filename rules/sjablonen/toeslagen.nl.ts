/** What the toeslagen say alike. */
import type { Aanvraag, Tijdtekst, Toetstekst } from '../kern/teksten.ts';

/** @param toeslag with its article, such as 'de zorgtoeslag' */
export const inkomenToeslagTekst = (toeslag: string): Toetstekst => ({
	ja: `Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is laag genoeg voor ${toeslag}.`,
	nee: `Uw inkomen in dit hele jaar is {toetsingsinkomen}, vóór belasting. Dat is te hoog voor ${toeslag}.`,
	open: 'Wij weten uw inkomen van dit hele jaar nog niet. Het staat op uw jaaropgave.',
});

export const vermogenToeslagTekst: Toetstekst = {
	ja: 'Uw spaargeld is {vermogenVoorToeslagen}. De grens is {vermogensgrensToeslag}.',
	nee: 'Uw spaargeld is {vermogenVoorToeslagen}. Dat is te veel. De grens op 1 januari is {vermogensgrensToeslag}. Had u die dag minder dan de grens? Dan hebt u misschien toch recht.',
	open: 'Wij weten niet hoeveel spaargeld u had op 1 januari. De grens is {vermogensgrensToeslag}.',
	vanzelf: 'Uw spaargeld is al bekeken bij uw uitkering.',
};

export const nietGetoetstBijToeslag = {
	partner: 'Wij nemen uw partner als toeslagpartner. Soms is dat anders. Dienst Toeslagen weet dat.',
	verblijf: 'Wij vragen niet naar verblijf. Woont u hier zonder verblijfsvergunning? Vraag dan eerst hulp.',
};

const opTijdToeslag: Tijdtekst = {
	zin: 'Dan kunnen de maanden van {jaar} die voorbij zijn ook meetellen. Vraagt u eerder aan? Dan komt het geld ook eerder.',
	vorigJaar: 'Kon u dit in {jaar} ook al krijgen? Dan bent u misschien nog op tijd.',
};

export const aanvraagToeslag: Aanvraag = {
	stappen: [
		'Maak de proefberekening van Dienst Toeslagen. Daar hoeft u niet voor in te loggen.',
		'Vraag de toeslag aan bij Dienst Toeslagen. U hebt DigiD nodig.',
		'Lukt het niet? Bel de gemeente. Vraag wie u helpt.',
	],
	contacten: ['proefberekening', 'toeslagen-website', 'belastingtelefoon', 'gemeente'],
	papieren: [],
	duur: null,
	opTijd: opTijdToeslag,
};
