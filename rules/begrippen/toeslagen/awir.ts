/** What the Awir says for every toeslag: who is the partner, which assets count, what is paid. */
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, vermogen, vermogenOp1Januari } from '../../feiten/index.ts';
import type { Bron } from '../../kern/node.ts';
import { eis } from '../../kern/regeling.ts';
import { antwoordOf, begrip, bereken, geen, indien, JaNee, minstensEen, type Getal } from '../../kern/uitdrukking.ts';
import { krijgtBijstandOfAio } from '../huishouden.ts';
import { minstePerJaar } from './normen.ts';

const { artikel } = wetten.awir;

export const heeftToeslagpartner = begrip(
	'heeftToeslagpartner',
	artikel('3'),
	heeftPartner,
	'Wij nemen uw partner als toeslagpartner. Woont u samen zonder trouwboekje, kind of koophuis? Dan kan dat anders zijn.',
);

/** Euro, of the household, as box 3 counts it. */
export const vermogenVoorToeslagen = begrip(
	'vermogenVoorToeslagen',
	artikel('7 lid 3'),
	antwoordOf(vermogenOp1Januari, vermogen),
	'Het gaat om het geld dat u had op 1 januari. Weten wij dat niet, dan kijken wij naar wat u nu hebt.',
);

/**
 * @param alleen the limit without a toeslagpartner, euro
 * @param paar the limit with one, who is that the whole year, euro
 */
export function vermogenVoorToeslagenEis(alleen: Getal<'euro'>, paar: Getal<'euro'>, bron: Bron) {
	const grens = begrip('vermogensgrensToeslag', bron, indien(heeftToeslagpartner, paar, alleen));
	const bijUitkering = begrip('vanzelf', bron, krijgtBijstandOfAio);
	return eis(minstensEen(bijUitkering, vermogenVoorToeslagen.isHoogstens(grens)), bron, {
		interpretatie: 'Bij bijstand en AIO is het vermogen al bekeken. Dat is dan ook laag genoeg voor een toeslag.',
	});
}

const nietAfgerond = geen('euro/jaar');

/** Against binary noise: 23,50 euro is 24, also where the sum makes 23,499999999. */
const ruis = 1e-9;
const heleEuros = (jaarbedrag: number) => Math.round(jaarbedrag + ruis);

const inHeleEuros = (jaarbedrag: Getal<'euro/jaar'>) =>
	bereken(
		'euro/jaar',
		{ jaarbedrag },
		{ jaarbedrag: 'stijgt' },
		({ jaarbedrag }) => heleEuros(jaarbedrag),
		artikel('14 lid 4'),
	);

/** Art. 14 lid 5: the sum of the year is enough to be granted. Whole euros are compared, not cents. */
export const isGenoegVoorToekenning = (jaarbedrag: Getal<'euro/jaar'>) =>
	new JaNee({
		kind: 'vergelijking',
		teken: '>=',
		links: inHeleEuros(jaarbedrag).node,
		rechts: minstePerJaar.node,
		geld: false,
	});

/**
 * What is paid each month, whole euros: a twelfth of the year, rounded down; nothing where the year is too little.
 * @param afronding the step to which the sum of the year is rounded first, euro; 0: it is not
 */
export const maandbedrag = (jaarbedrag: Getal<'euro/jaar'>, afronding: Getal<'euro/jaar'> = nietAfgerond) =>
	bereken(
		'euro/maand',
		{ jaarbedrag, afronding, minste: minstePerJaar },
		{ jaarbedrag: 'stijgt' },
		({ jaarbedrag, afronding, minste }) => {
			if (heleEuros(jaarbedrag) < minste) return 0;
			const jaar = afronding ? Math.round(jaarbedrag / afronding + ruis) * afronding : jaarbedrag;
			// 3.720 a year is 310 a month, not 309.
			return Math.floor(jaar / 12 + ruis);
		},
		artikel('14'),
	);
