/** Income and the limits it is held against, with the margins within which nobody should hear "no". */
import { wetten } from '../bronnen/wetten.ts';
import { opCenten } from '../kern/bereik.ts';
import {
	heeftPartner,
	inkomen,
	inkomenIsInclusiefVakantiegeld,
	inkomenPartner,
	inkomstenbronnen,
} from '../feiten/index.ts';
import {
	alle,
	begrip,
	bereken,
	geen,
	indien,
	isGeschat,
	minstensEen,
	norm,
	onbepaald,
	tussen,
	type Getal,
	type JaNee,
} from '../kern/uitdrukking.ts';
import { sociaalMinimum } from './bijstandsnorm.ts';
import { deelVakantietoeslag, margekeuze, vakantiegeld } from './normen.ts';

const { artikel } = wetten.participatiewet;

const margeVast = norm('margeVast', 'euro/maand', [['2024-01-01', 25, margekeuze, 'eigen-keuze']]);
const margeDeel = norm('margeDeel', 'fractie', [['2024-01-01', 0.02, margekeuze, 'eigen-keuze']]);

const eigenBedrijf = inkomstenbronnen.bevat('eigen-bedrijf');

/** Of the applicant and the partner together, as the person gave it. */
const opgegeven = bereken(
	'euro/maand',
	{ eigen: inkomen, partner: indien(heeftPartner, inkomenPartner, geen('euro/maand')) },
	{ eigen: 'stijgt', partner: 'stijgt' },
	({ eigen, partner }) => eigen + partner,
	artikel('32'),
);

const zonderVakantiegeld = bereken(
	'euro/maand',
	{ opgegeven, vakantiegeld },
	{ opgegeven: 'stijgt', vakantiegeld: 'daalt' },
	({ opgegeven, vakantiegeld }) => opgegeven / (1 + vakantiegeld),
	artikel('31 lid 4'),
);
const metVakantiegeld = bereken(
	'euro/maand',
	{ opgegeven, vakantiegeld },
	{ opgegeven: 'stijgt', vakantiegeld: 'stijgt' },
	({ opgegeven, vakantiegeld }) => opgegeven * (1 + vakantiegeld),
	artikel('31 lid 4'),
);

/** Euro per month, net, without vakantiegeld. */
export const gezamenlijkInkomen = begrip(
	'gezamenlijkInkomen',
	artikel('32'),
	indien(alle(inkomstenbronnen.bevat('loon'), inkomenIsInclusiefVakantiegeld), zonderVakantiegeld, opgegeven),
	'Alleen bij loon kan vakantiegeld in het bedrag zitten. Weten wij dat niet, dan kan het inkomen lager zijn.',
);

/** Euro per month, net, with vakantiegeld: as given, or up to 8% more. */
export const inkomenMetVakantiegeld = begrip(
	'inkomenMetVakantiegeld',
	artikel('31 lid 4'),
	indien(inkomenIsInclusiefVakantiegeld, opgegeven, tussen(opgegeven, metVakantiegeld)),
	'Zit het vakantiegeld er niet in, dan telt het gereserveerde deel mee. Hoeveel dat is, weten wij niet precies.',
);

const isRuwGeschat = minstensEen(isGeschat(inkomen), alle(heeftPartner, isGeschat(inkomenPartner)));

interface Fijn {
	readonly grens: number;
	readonly margeVast: number;
	readonly margeDeel: number;
}
const metFijneMarge = ({ grens, margeVast, margeDeel }: Fijn) => grens + Math.max(margeVast, margeDeel * grens);
interface Ruim {
	readonly grens: number;
	readonly vakantiegeld: number;
	readonly margeVast: number;
}
const metRuimeMarge = ({ grens, vakantiegeld, margeVast }: Ruim) => grens + Math.max(margeVast, vakantiegeld * grens);

/** The limit, widened: up to it yes, above the margin no, between nobody can say. */
function metMarge(grens: Getal<'euro/maand'>) {
	const fijn = bereken(
		'euro/maand',
		{ grens, margeVast, margeDeel },
		{ grens: 'stijgt', margeVast: 'stijgt', margeDeel: 'stijgt' },
		metFijneMarge,
		artikel('32'),
	);
	const ruim = bereken(
		'euro/maand',
		{ grens, vakantiegeld, margeVast },
		{ grens: 'stijgt', vakantiegeld: 'stijgt', margeVast: 'stijgt' },
		metRuimeMarge,
		artikel('32'),
	);
	const grensMetMarge = begrip(
		'grensMetMarge',
		artikel('32'),
		indien(isRuwGeschat, ruim, fijn),
		'Tussen de grens en de grens met marge zeggen wij misschien. De marge staat bij de normen. Bij een ruwe schatting is hij groter.',
	);
	return tussen(grens, grensMetMarge);
}

/** The profit of an own business is counted by the gemeente itself: neither yes nor no. */
const buitenEigenBedrijf = (als: JaNee) => indien(eigenBedrijf, onbepaald('eigenBedrijf'), als);

/** The income is at most the limit itself, without a margin (euro per month without vakantiegeld). */
export const inkomenIsPreciesHoogstens = (grens: Getal<'euro/maand'>) =>
	buitenEigenBedrijf(gezamenlijkInkomen.isHoogstens(grens));

/** The income is at most the limit (euro per month without vakantiegeld). */
export const inkomenIsHoogstens = (grens: Getal<'euro/maand'>) =>
	buitenEigenBedrijf(gezamenlijkInkomen.isHoogstens(metMarge(grens)));

/** The income with vakantiegeld is below the limit (euro per month with vakantietoeslag). */
export const inkomenMetVakantiegeldIsMinderDan = (grens: Getal<'euro/maand'>) =>
	buitenEigenBedrijf(inkomenMetVakantiegeld.isMinderDan(metMarge(grens)));

interface Deel {
	readonly minimum: number;
	readonly percentage: number;
	readonly deelVakantietoeslag: number;
}
const deelExclusief = ({ minimum, percentage, deelVakantietoeslag }: Deel) =>
	opCenten(minimum * (1 - deelVakantietoeslag) * percentage);

/** A norm of the Participatiewet without its vakantietoeslag (art. 19 lid 3). */
const exclusief = (minimum: Getal<'euro/maand'>, percentage: Getal<'fractie'>) =>
	bereken(
		'euro/maand',
		{ minimum, percentage, deelVakantietoeslag },
		{ minimum: 'stijgt', percentage: 'stijgt', deelVakantietoeslag: 'daalt' },
		deelExclusief,
		artikel('19 lid 3'),
	);

/**
 * A percentage of a norm, without vakantietoeslag, euro per month.
 * @param id the name under which the texts know it
 */
export const deelVanNorm = (
	percentage: Getal<'fractie'>,
	minimum: Getal<'euro/maand'> = sociaalMinimum,
	id = 'inkomensgrens',
) => begrip(id, artikel('19 lid 3'), exclusief(minimum, percentage));

/** The same with vakantietoeslag. */
export const deelVanNormMetVakantietoeslag = (
	percentage: Getal<'fractie'>,
	minimum: Getal<'euro/maand'> = sociaalMinimum,
) =>
	begrip(
		'inkomensgrens',
		artikel('19'),
		bereken(
			'euro/maand',
			{ minimum, percentage },
			{ minimum: 'stijgt', percentage: 'stijgt' },
			({ minimum, percentage }) => opCenten(minimum * percentage),
			artikel('19'),
		),
	);
