/** The taxable income of who lives on bijstand or AIO all year; their income is not asked. */
import { wetten } from '../../bronnen/wetten.ts';
import { heeftPartner, inkomstenbronnen, medebewoners27, woonsituatie } from '../../feiten/index.ts';
import {
	alle,
	bereken,
	geen,
	indien,
	kies,
	minstensEen,
	niet,
	tussen,
	vast,
	type Getal,
	type JaNee,
} from '../../kern/uitdrukking.ts';
import {
	heeftAowLeeftijd,
	heeftKinderen,
	iemandHeeftAowLeeftijd,
	iemandIsJongerDan21,
	isMinstens21,
	leeftijdsgroepPaar,
	partnerHeeftAowLeeftijd,
} from '../huishouden.ts';
import {
	belastbareAioAlleen,
	belastbareAioPaar,
	belastbareBijstand,
	ruimteBijstand,
	type Bijstandshuishouden,
	type Bijstandsjaar,
} from './normen-uitkering.ts';

type Bron = (typeof inkomstenbronnen.opties)[number];

/** The money comes from nothing else. */
export const alleenUit = (...bronnen: readonly Bron[]) =>
	alle(inkomstenbronnen.bevat(bronnen[0]!), niet(inkomstenbronnen.bevatAnderDan(...bronnen, 'geen')));

export const leeftVanBijstand = alleenUit('bijstand');
export const leeftVanAio = alleenUit('aio', 'aow');

const medebewoners = (hoogstens: number) => medebewoners27.isHoogstens(vast(hoogstens));
const deelt = niet(medebewoners(0));
const inInstelling = woonsituatie.is('instelling');

type Geval = readonly [als: JaNee, wie: Bijstandshuishouden];
const volwassenen: readonly Geval[] = [
	[alle(heeftPartner, medebewoners(0)), 'paar'],
	[alle(heeftPartner, medebewoners(1)), 'gedeeld-door-3'],
	[alle(heeftPartner, medebewoners(2)), 'gedeeld-door-4'],
	[heeftPartner, 'gedeeld-door-5'],
	[medebewoners(0), 'alleen'],
	[medebewoners(1), 'gedeeld-door-2'],
	[medebewoners(2), 'gedeeld-door-3'],
	[medebewoners(3), 'gedeeld-door-4'],
];
const jongeren: readonly Geval[] = [
	[alle(heeftPartner, leeftijdsgroepPaar.is('beiden-18-20'), heeftKinderen), 'jong-paar-met-kind'],
	[alle(heeftPartner, leeftijdsgroepPaar.is('beiden-18-20')), 'jong'],
	[alle(heeftPartner, leeftijdsgroepPaar.is('een-18-20'), heeftKinderen), 'jong-met-ouder-met-kind'],
	[alle(heeftPartner, leeftijdsgroepPaar.is('een-18-20')), 'jong-met-ouder-zonder-kind'],
	[alle(niet(heeftPartner), niet(isMinstens21)), 'jong'],
];
const laagste = kies<Bijstandshuishouden>([...jongeren, ...volwassenen], 'gedeeld-door-5');
/** Of 18-20 the gemeente may fill it up to the norm of adults. */
const hoogste = kies<Bijstandshuishouden>(volwassenen, 'gedeeld-door-5');

const meerDanVijf = indien(heeftPartner, niet(medebewoners(3)), niet(medebewoners(4)));

/** The table has a row for this household. */
const bijstandIsBekend = niet(
	minstensEen(inInstelling, iemandHeeftAowLeeftijd, meerDanVijf, alle(iemandIsJongerDan21, deelt)),
);

const inJanuari = kies<Bijstandsjaar>([], 'januarinorm');
const inHetJaar = kies<Bijstandsjaar>([], 'beideNormen');

/** Of one person, euro per year. */
const jaarVanBijstand = tussen(
	belastbareBijstand(laagste, inJanuari),
	bereken(
		'euro/jaar',
		{ belastbaar: belastbareBijstand(hoogste, inHetJaar), ruimteBijstand },
		{ belastbaar: 'stijgt', ruimteBijstand: 'stijgt' },
		({ belastbaar, ruimteBijstand }) => belastbaar * (1 + ruimteBijstand),
		wetten.awir.artikel('8'),
	),
);

const iedereenHeeftAowLeeftijd = alle(heeftAowLeeftijd, minstensEen(niet(heeftPartner), partnerHeeftAowLeeftijd));
const aioIsBekend = alle(niet(inInstelling), niet(deelt), iedereenHeeftAowLeeftijd);
/** Of one person, euro per year. */
const jaarVanAio = indien(heeftPartner, belastbareAioPaar, belastbareAioAlleen);

type PerJaar = Getal<'euro/jaar'>;

/**
 * Of one person, euro per year: the income of who lives on bijstand, on AIO or on nothing.
 * @param onbekend where no table has this household
 * @param anders of all other people
 */
export const zonderEigenInkomen = (onbekend: PerJaar, anders: PerJaar) =>
	indien(
		leeftVanBijstand,
		indien(bijstandIsBekend, jaarVanBijstand, onbekend),
		indien(
			leeftVanAio,
			indien(aioIsBekend, jaarVanAio, onbekend),
			indien(alleenUit('geen'), geen('euro/jaar'), anders),
		),
	);
