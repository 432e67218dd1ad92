import { toetsingsinkomenVoorBedrag } from '../../begrippen/belasting/toetsingsinkomen.ts';
import { maandbedrag } from '../../begrippen/toeslagen/awir.ts';
import { ouderWerkt } from '../../begrippen/werk.ts';
import { partnerIsMinderjarig } from '../../begrippen/voorbehouden.ts';
import { wetten } from '../../bronnen/wetten.ts';
import { kinderen } from '../../feiten/index.ts';
import { schrijfIn } from '../../kern/inschrijving.ts';
import { eis, regeling } from '../../kern/regeling.ts';
import {
	alle,
	begrip,
	bereken,
	geen,
	indien,
	isBeantwoord,
	minstensEen,
	niet,
	onbepaald,
} from '../../kern/uitdrukking.ts';
import { zekerBasis, zekerNaBrugklas, zekerVoortgezet, type Kind } from '../../sjablonen/schoolkind.ts';
import {
	deelEersteKind,
	deelVolgendKind,
	hoogsteUurprijsBso,
	hoogsteUurprijsDagopvang,
	hoogsteUurprijsGastouder,
	maandenTerug,
	meesteUren,
} from './normen.ts';

const { artikel } = wetten.kinderopvang;
const inkomen = toetsingsinkomenVoorBedrag;

/** Art. 1.1: until the middelbare school. At 11 to 13 it may be either school; then only the answer tells. */
const isJongGenoeg = ({ leeftijd, school }: Kind) => {
	const isOpBasisschool = minstensEen(
		school.is('basisonderwijs'),
		alle(school.is('geen'), leeftijd.isMinderDan(zekerVoortgezet)),
	);
	const kanVoortgezet = leeftijd.isMinstens(zekerBasis);
	const kanAllebei = alle(kanVoortgezet, leeftijd.isMinderDan(zekerNaBrugklas));
	return indien(minstensEen(isBeantwoord(school), kanAllebei), isOpBasisschool, niet(kanVoortgezet));
};
const gaatNaarOpvang = (kind: Kind) => alle(isJongGenoeg(kind), kind.opvangUren.isMeerDan(geen('aantal')));

const uren = (kind: Kind) => indien(isJongGenoeg(kind), kind.opvangUren, geen('aantal'));

/** Euro per month: hours and price as far as they count. */
const kosten = (kind: Kind) =>
	indien(
		isJongGenoeg(kind),
		bereken(
			'euro/maand',
			{
				uren: kind.opvangUren,
				meesteUren,
				uurprijs: kind.opvangUurprijs,
				hoogste: indien(
					kind.opvangSoort.is('dagopvang'),
					hoogsteUurprijsDagopvang,
					indien(kind.opvangSoort.is('bso'), hoogsteUurprijsBso, hoogsteUurprijsGastouder),
				),
			},
			{ uren: 'stijgt', uurprijs: 'stijgt', hoogste: 'stijgt' },
			({ uren, meesteUren, uurprijs, hoogste }) => Math.min(uren, meesteUren) * Math.min(uurprijs, hoogste),
			artikel('1.7 lid 2'),
		),
		geen('euro/maand'),
	);

/** Euro per year. The first child is the one with the most hours, and of those the one that costs most. */
const jaarbedrag = begrip(
	'kinderopvangtoeslagPerJaar',
	artikel('1.7'),
	bereken(
		'euro/jaar',
		{
			alle: kinderen.somVan(kosten),
			eerste: kinderen.vanHoogste((kind) => [uren(kind), kosten(kind)], kosten),
			deelEerste: deelEersteKind(inkomen),
			deelVolgend: deelVolgendKind(inkomen),
		},
		{ alle: 'stijgt', deelEerste: 'stijgt', deelVolgend: 'stijgt' },
		({ alle, eerste, deelEerste, deelVolgend }) =>
			12 * (eerste * deelEerste + Math.max(0, alle - eerste) * deelVolgend),
		artikel('1.7'),
	),
);

export const regel = regeling({
	id: 'kinderopvangtoeslag',
	uitvoerder: 'dienst-toeslagen',
	doelgroep: {
		opvang: eis(kinderen.heeftEen(gaatNaarOpvang), artikel('1.1'), {
			interpretatie:
				'Tot de middelbare school is er toeslag. Een kind van 11, 12 of 13 jaar kan op beide scholen zitten. Daarom vragen wij het dan. Is een kind jonger of ouder? Dan nemen wij het aan.',
		}),
	},
	eisen: {
		werk: eis(minstensEen(ouderWerkt, onbepaald('trajectOfOpleiding')), artikel('1.6'), {
			interpretatie:
				'Werken is: loon hebben of een eigen bedrijf. Wie een opleiding of een traject doet, of net stopte met werken, kan ook recht hebben.',
		}),
	},
	voorbehouden: { partnerIsMinderjarig },
	bedrag: maandbedrag(jaarbedrag),
	vergoeding: true,
	termen: { maandenTerug },
	termijn: { soort: 'maand-terug', maanden: maandenTerug, bron: artikel('1.3 lid 2 onder b') },
	nietGetoetst: ['register', 'school', 'partner'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
