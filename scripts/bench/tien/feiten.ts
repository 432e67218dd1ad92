/**
 * Ten regelingen of Haarlemmermeer and of the country, for people for whom they can be written short: from 27 up to
 * AOW age, in a rented house, with one source of income, no student. Ours runs its whole tree all the same.
 */
import type { Antwoorden } from '#rules';
import { een, euro, heel, kans, toevalVan } from '../toeval.ts';

export const tien = [
	'haarlemmermeer-doet-mee-volwassenen',
	'haarlemmermeer-individuele-inkomenstoeslag',
	'haarlemmermeer-laptop',
	'haarlemmermeer-bijles',
	'haarlemmermeer-schoolkosten',
	'haarlemmermeer-sport-en-cultuur',
	'haarlemmermeer-collectieve-zorgverzekering',
	'kinderbijslag',
	'haarlemmermeer-peuteropvang',
	'tegemoetkoming-arbeidsongeschikten',
] as const;
export type Id = (typeof tien)[number];

export const oordelen = ['niet-van-toepassing', 'waarschijnlijk-niet', 'waarschijnlijk', 'misschien'] as const;
export type Oordeel = (typeof oordelen)[number];
/** What an engine says of one regeling; a text of its own for what it makes of it otherwise. */
export type Uitspraak = Oordeel | 'gooit een fout' | 'undefined';

/** An engine with the ten in it. Asynchronous where the engine is. */
export interface Motor {
	readonly naam: string;
	readonly beoordeel: (huishouden: Huishouden) => readonly Uitspraak[] | Promise<readonly Uitspraak[]>;
}

/** Facts without lists, since not every engine knows lists: children are counted beforehand. */
export type Feiten = Readonly<Record<string, string | number | boolean | null | undefined>>;
export interface Huishouden {
	readonly antwoorden: Antwoorden;
	readonly feiten: Feiten;
}

interface Kind {
	readonly leeftijd: number;
	readonly school: string;
}
const gaatNaarSchool = ({ leeftijd, school }: Kind) =>
	leeftijd >= 4 && ((leeftijd >= 5 && leeftijd < 16) || ['basisonderwijs', 'voortgezet-onderwijs'].includes(school));

function geteld(kinderen: readonly Kind[]): Feiten {
	const aantal = (waarvoor: (kind: Kind) => boolean) => kinderen.filter(waarvoor).length;
	return {
		kinderen: kinderen.length,
		scholieren: aantal(gaatNaarSchool),
		laptopkinderen: aantal((kind) => kind.leeftijd >= 8 && gaatNaarSchool(kind)),
		vanafVier: aantal(({ leeftijd }) => leeftijd >= 4),
		peuters: aantal(({ leeftijd }) => leeftijd === 2 || leeftijd === 3),
		zonderSchool: aantal(({ leeftijd, school }) => leeftijd >= 16 && school === 'geen'),
	};
}

const kindVan = (toeval: () => number): Kind => ({
	leeftijd: heel(toeval, 0, 17),
	school: een(toeval, ['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo']),
});

/** Which answers are left out: not asked yet, or asked and not known. */
export type Gat = 'niet gevraagd' | 'weet ik niet';
const overTeSlaan = [
	'heeftPartner',
	'kinderen',
	'inkomen',
	'inkomstenbronnen',
	'vermogen',
	'laagInkomen3Jaar',
	'werkt',
];

/**
 * @param nummer which one: the same number is always the same household
 * @param gat left out: everything is known to the cent
 */
export function huishouden(nummer: number, gat?: Gat): Huishouden {
	const toeval = toevalVan(nummer * 2_654_435_761 + 7);
	const heeftPartner = kans(toeval, 0.45);
	const alles = {
		gemeente: 'haarlemmermeer',
		leeftijd: heel(toeval, 27, 66),
		leeftijdPartner: heel(toeval, 27, 66),
		woonsituatie: 'huurhuis',
		opleiding: 'geen',
		medebewoners27: 0,
		heeftPartner,
		kinderen: kans(toeval, 0.6) ? Array.from({ length: heel(toeval, 1, 3) }, () => kindVan(toeval)) : [],
		inkomstenbronnen: [een(toeval, ['loon', 'loon', 'ww', 'bijstand', 'ziekte-of-arbeidsongeschiktheid'])],
		inkomen: een(toeval, [euro(toeval, 800, 3400), 1618.18, 1618.19, 1753.03, 1753.04]),
		inkomenPartner: heeftPartner ? een(toeval, [0, euro(toeval, 0, 1500)]) : 0,
		inkomenIsInclusiefVakantiegeld: kans(toeval, 0.4),
		vermogen: een(toeval, [euro(toeval, 0, 20_000), 8000, 8000.01, 16_000, 16_000.01]),
		laagInkomen3Jaar: kans(toeval, 0.7),
		inkomenstoeslagAfgelopenJaar: kans(toeval, 0.2),
		werkt: kans(toeval, 0.5),
		partnerWerkt: kans(toeval, 0.5),
		soortZiekteuitkering: een(toeval, ['ziektewet', 'wia-of-wao', 'wajong']),
	};
	const weg = gat ? overTeSlaan.filter(() => kans(toeval, 0.3)) : [];
	const over = Object.entries(alles).filter(([sleutel]) => !weg.includes(sleutel));
	const nietGeweten = gat === 'weet ik niet' ? weg.map((sleutel) => [sleutel, null] as const) : [];
	const antwoorden = Object.fromEntries([...over, ...nietGeweten]) as Antwoorden;
	const { kinderen, inkomstenbronnen, ...rest } = antwoorden as Omit<typeof alles, 'x'> & Antwoorden;
	const bron = { bron: inkomstenbronnen?.[0] ?? (inkomstenbronnen as null | undefined) };
	return { antwoorden, feiten: { ...(rest as Feiten), ...bron, ...(kinderen ? geteld(kinderen) : {}) } };
}
