/** Expenses that lower the income: art. 15 of the Uitvoeringsregeling. Euro per month. */
import { wetten } from '../../bronnen/wetten.ts';
import {
	alimentatieBetaald,
	heeftPartner,
	huurtoeslag,
	kaleHuur,
	kinderen,
	kinderopvangNetto,
	kindgebondenBudget,
	medebewoners27,
	zorgpremie,
	zorgtoeslag,
} from '../../feiten/index.ts';
import {
	alle,
	altijd,
	begrip,
	bereken,
	geen,
	indien,
	minstensEen,
	tussen,
	vast,
	type Getal,
} from '../../kern/uitdrukking.ts';
import { heeftKinderen, isAlleenstaandeOuder } from '../huishouden.ts';
import { heeftKoophuis } from '../vermogen.ts';
import {
	basishuurAlleen,
	basishuurMeer,
	budgetAlleenstaandeOuder,
	budgetPerKind,
	budgetVanaf12,
	budgetVanaf16,
	maximumHuur,
	twaalf,
	zestien,
} from '../toeslagen/normen.ts';
import type { Instantie } from './instantie.ts';
import { normpremieAlleen, normpremiePaar } from './normen.ts';

type PerMaand = Getal<'euro/maand'>;

const { artikel } = wetten.uitvoeringInvordering;
const nul = geen('euro/maand');
const een = vast(1);

/** What is left of a cost after what one receives for it. */
const min = (kosten: PerMaand, vergoeding: PerMaand, lid: string) =>
	bereken(
		'euro/maand',
		{ kosten, vergoeding },
		{ kosten: 'stijgt', vergoeding: 'daalt' },
		({ kosten, vergoeding }) => Math.max(0, kosten - vergoeding),
		artikel(lid),
	);

const zelf = indien(heeftPartner, vast(2), een);
/** Art. 15 lid 4: housing costs are shared equally by all who share the costs. */
const eigenDeel = (woonlasten: PerMaand) =>
	bereken(
		'euro/maand',
		{ woonlasten, zelf, medebewoners: medebewoners27 },
		{ woonlasten: 'stijgt', zelf: 'stijgt', medebewoners: 'daalt' },
		({ woonlasten, zelf, medebewoners }) => (woonlasten * zelf) / (zelf + medebewoners),
		artikel('15 lid 4'),
	);

const woontSamen = minstensEen(heeftPartner, heeftKinderen, medebewoners27.isMinstens(een));
const basishuur = indien(woontSamen, basishuurMeer, basishuurAlleen);
const bovenBasishuur = (woonlasten: PerMaand) =>
	bereken(
		'euro/maand',
		{ woonlasten, maximum: maximumHuur, basishuur },
		{ woonlasten: 'stijgt', maximum: 'stijgt', basishuur: 'daalt' },
		({ woonlasten, maximum, basishuur }) => Math.max(0, Math.min(woonlasten, maximum) - basishuur),
		artikel('15 lid 1 onder b'),
	);
/** Of a mortgage we do not ask; it counts up to the same maximum. */
const wonen = (huur: PerMaand) =>
	indien(heeftKoophuis, tussen(nul, bovenBasishuur(maximumHuur)), bovenBasishuur(eigenDeel(huur)));

const normpremie = indien(heeftPartner, normpremiePaar, normpremieAlleen);
const zorg = (premie: PerMaand) => min(premie, normpremie, '15 lid 1 onder c');

const isTiener = (leeftijd: Getal<'jaar'>) => alle(leeftijd.isMinstens(twaalf), leeftijd.isMinderDan(zestien));
const voorDeKinderen = bereken(
	'euro/maand',
	{ aantal: kinderen.aantalWaarvoor(() => altijd), perKind: budgetPerKind },
	{ aantal: 'stijgt', perKind: 'stijgt' },
	({ aantal, perKind }) => (aantal * perKind) / 12,
	artikel('15 lid 1 onder g'),
);
const voorOuderen = bereken(
	'euro/maand',
	{
		tieners: kinderen.aantalWaarvoor(({ leeftijd }) => isTiener(leeftijd)),
		vanaf12: budgetVanaf12,
		oudsten: kinderen.aantalWaarvoor(({ leeftijd }) => leeftijd.isMinstens(zestien)),
		vanaf16: budgetVanaf16,
	},
	{ tieners: 'stijgt', vanaf12: 'stijgt', oudsten: 'stijgt', vanaf16: 'stijgt' },
	({ tieners, vanaf12, oudsten, vanaf16 }) => (tieners * vanaf12 + oudsten * vanaf16) / 12,
	artikel('15 lid 1 onder g'),
);
const hoogsteKindgebondenBudget = begrip(
	'hoogsteKindgebondenBudget',
	artikel('15 lid 1 onder g'),
	bereken(
		'euro/maand',
		{
			kinderen: voorDeKinderen,
			ouderen: voorOuderen,
			alleen: indien(isAlleenstaandeOuder, budgetAlleenstaandeOuder, geen('euro/jaar')),
		},
		{ kinderen: 'stijgt', ouderen: 'stijgt', alleen: 'stijgt' },
		({ kinderen, ouderen, alleen }) => kinderen + ouderen + alleen / 12,
		artikel('15 lid 1 onder g'),
	),
);
const bijKinderen = (bedrag: PerMaand) => indien(heeftKinderen, bedrag, nul);

const som = (wonen: PerMaand, zorg: PerMaand, kinderen: PerMaand, opvang: PerMaand, alimentatie: PerMaand) =>
	bereken(
		'euro/maand',
		{ wonen, zorg, kinderen, opvang, alimentatie },
		{ wonen: 'stijgt', zorg: 'stijgt', kinderen: 'stijgt', opvang: 'stijgt', alimentatie: 'stijgt' },
		({ wonen, zorg, kinderen, opvang, alimentatie }) => wonen + zorg + kinderen + opvang + alimentatie,
		artikel('15 lid 1'),
	);

/** What lowers the income: after the toeslagen, with childcare where the instantie counts it (art. 28 lid 3). */
export const uitgaven = ({ kinderopvang }: Instantie) =>
	begrip(
		'uitgaven',
		artikel('15 lid 1'),
		som(
			wonen(min(kaleHuur, huurtoeslag, '15 lid 3')),
			zorg(min(zorgpremie, zorgtoeslag, '15 lid 1 onder c')),
			bijKinderen(min(hoogsteKindgebondenBudget, kindgebondenBudget, '15 lid 1 onder g')),
			indien(alle(heeftKinderen, kinderopvang), kinderopvangNetto, nul),
			alimentatieBetaald,
		),
	);

/** The same expenses before the toeslagen, for the money that is left alone (art. 12 lid 2 onder d). */
export const uitgavenZonderToeslagen = begrip(
	'uitgavenZonderToeslagen',
	artikel('12 lid 2 onder d'),
	som(wonen(kaleHuur), zorg(zorgpremie), bijKinderen(hoogsteKindgebondenBudget), nul, nul),
);
