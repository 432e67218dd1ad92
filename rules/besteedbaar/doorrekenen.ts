/** A whole year of one household at a given gross income: what is earned, what the tax takes, what help there is. */
import { isExact, type Bereik } from '../kern/bereik.ts';
import type { Antwoorden } from '../kern/evalueer.ts';
import type { Hulp, Machine } from './machine.ts';
import { partner, zelf, type Verdiener } from './persoon.ts';

/** Gross, with vakantiegeld, euro per year. */
export interface Bruto {
	readonly loon: number;
	/** WW, WIA, WAO, Wajong, IOAW, IOAZ. */
	readonly uitkering: number;
	/** AOW and pension. */
	readonly pensioen: number;
}
export const nietsBruto: Bruto = { loon: 0, uitkering: 0, pensioen: 0 };

export interface Verdiensten {
	readonly zelf: Bruto;
	readonly partner: Bruto;
}

export interface Jaarbeeld {
	/** Of both together, euro per year. */
	readonly bruto: number;
	/** After the tax return; a range where the age of a child on 1 January matters. */
	readonly belasting: Bereik;
	/** Out of AOW and pension, euro per year. */
	readonly bijdrageZorg: number;
	/** Of both together, with the tax on bijstand in it, euro per year. */
	readonly toetsingsinkomen: number;
	/** Of both together as it comes in, without vakantiegeld and without bijstand, euro per month. */
	readonly nettoPerMaand: Bereik;
	readonly hulp: readonly Hulp[];
}

/** Whose amount we do not know in gross, so who has it cannot be reckoned on. */
const zonderBruto = ['duo', 'eigen-bedrijf', 'alimentatie-of-anders'];

const bronnenIn = ({ inkomstenbronnen }: Antwoorden) => (inkomstenbronnen ?? []) as readonly string[];

/** The sources of income for which no gross amount can be told. */
export const nietDoorTeRekenen = (antwoorden: Antwoorden): readonly string[] =>
	bronnenIn(antwoorden).filter((bron) => zonderBruto.includes(bron));

/** The sources that make up `uitkering`. */
export const uitkeringen: readonly string[] = ['ww', 'ioaw-ioaz', 'ziekte-of-arbeidsongeschiktheid'];
/** Those that make up `pensioen`; AIO besides, which is bijstand. */
export const vanOudere: readonly string[] = ['aow', 'pensioen'];

/** Where the money comes from at these earnings, in the words of the check. */
function bronnenBij({ zelf, partner }: Verdiensten, eerder: readonly string[], aanvulling: string | null) {
	const heeft = (soort: keyof Bruto) => zelf[soort] + partner[soort] > 0;
	const van = (soorten: readonly string[], anders: string) => {
		const bekend = soorten.filter((soort) => eerder.includes(soort));
		return bekend.length ? bekend : [anders];
	};
	const bronnen = [
		...(heeft('loon') ? ['loon'] : []),
		...(heeft('uitkering') ? van(uitkeringen, 'ww') : []),
		...(heeft('pensioen') ? van(vanOudere, 'aow') : []),
		...(aanvulling ? [aanvulling] : []),
	];
	return bronnen.length ? bronnen : ['geen'];
}

/** The id of a fact, by which its answer goes in. */
const sleutelVan = ({ node }: Verdiener['loon']) => (node as { readonly id: string }).id;
export const feitenVan = (wie: Verdiener, { loon, uitkering, pensioen }: Bruto, bijstand: number): Antwoorden => ({
	[sleutelVan(wie.loon)]: loon,
	[sleutelVan(wie.uitkering)]: uitkering,
	[sleutelVan(wie.pensioen)]: pensioen,
	[sleutelVan(wie.bijstand)]: bijstand,
});

/** The earnings that differ from one wage of the applicant to the next. */
export const vrijeVerdiensten: readonly string[] = [zelf.loon, zelf.bijstand, partner.bijstand].map(sleutelVan);

/** The answers that this replaces. */
export const vrijeAntwoorden: readonly string[] = [
	'inkomen',
	'inkomenPartner',
	'inkomenIsInclusiefVakantiegeld',
	'inkomstenbronnen',
	'inkomenHeelJaarGelijk',
	'toetsingsinkomen',
	'toetsingsinkomenPartner',
	'werkt',
	'partnerWerkt',
];

const perMaand = ({ van, tot }: Bereik): Bereik => ({ van: van / 12, tot: tot / 12 });
const alsAntwoord = (bereik: Bereik) => (isExact(bereik) ? bereik.van : bereik);
const plus = (a: Bereik, b: Bereik): Bereik => ({ van: a.van + b.van, tot: a.tot + b.tot });
const niets: Bereik = { van: 0, tot: 0 };

/** Bijstand, or that of the SVB for who has AOW age. */
export const krijgtBijstand = (antwoorden: Antwoorden): boolean =>
	bronnenIn(antwoorden).some((bron) => bron === 'bijstand' || bron === 'aio');

/** The gemeente or the SVB has looked at the savings of who gets bijstand, and the check does not ask for them. */
export function metAannames(antwoorden: Antwoorden): Antwoorden {
	return krijgtBijstand(antwoorden) && (antwoorden['vermogen'] ?? null) === null
		? { ...antwoorden, vermogen: 0 }
		: antwoorden;
}

/** The way to the year of a household. */
export interface Gang {
	readonly jaar: () => Jaarbeeld;
	/** The answers with which bijstand or AIO was judged, and the rest. */
	readonly antwoorden: { readonly aanvulling: Antwoorden; readonly rest: Antwoorden };
}

/**
 * Reckons on from what a household told: the same answers with other earnings.
 * @param antwoorden as the contract has them; what they say of income is replaced
 * @param basis what the machine does not know yet; nothing where it was made ready for these answers
 */
export function gangVan(
	machine: Machine,
	antwoorden: Antwoorden,
	basis: Antwoorden = antwoorden,
): (verdiensten: Verdiensten) => Gang {
	const paar = antwoorden['heeftPartner'] === true;
	const eerder = bronnenIn(antwoorden);

	const lees = (verdiensten: Verdiensten, bijstand: number) => {
		const deel = paar ? bijstand / 2 : bijstand;
		return machine.lees({
			...basis,
			inkomstenbronnen: eerder,
			...feitenVan(zelf, verdiensten.zelf, deel),
			...feitenVan(partner, paar ? verdiensten.partner : nietsBruto, paar ? deel : 0),
		});
	};
	type Gelezen = ReturnType<Machine['lees']>;

	const met = (verdiensten: Verdiensten, aanvulling: string | null, anders: Antwoorden): Antwoorden => ({
		...basis,
		inkomenHeelJaarGelijk: true,
		inkomstenbronnen: bronnenBij(verdiensten, eerder, aanvulling),
		werkt: verdiensten.zelf.loon > 0,
		...(paar ? { partnerWerkt: verdiensten.partner.loon > 0 } : {}),
		...anders,
	});

	/** Bijstand and AIO look at the income with vakantiegeld. */
	const voorAanvulling = (verdiensten: Verdiensten, { zelf, partner }: Gelezen) =>
		met(verdiensten, null, {
			inkomen: alsAntwoord(perMaand(zelf.netto)),
			...(paar ? { inkomenPartner: alsAntwoord(perMaand(partner.netto)) } : {}),
			inkomenIsInclusiefVakantiegeld: true,
		});

	const voorRest = (verdiensten: Verdiensten, aanvulling: string | null, { zelf, partner }: Gelezen) =>
		met(verdiensten, aanvulling, {
			inkomen: alsAntwoord(zelf.nettoPerMaand),
			toetsingsinkomen: alsAntwoord(zelf.toetsingsinkomen),
			...(paar
				? {
						inkomenPartner: alsAntwoord(partner.nettoPerMaand),
						toetsingsinkomenPartner: alsAntwoord(partner.toetsingsinkomen),
					}
				: {}),
			inkomenIsInclusiefVakantiegeld: false,
		});

	return (verdiensten) => {
		const zonder = lees(verdiensten, 0);
		const eerst = voorAanvulling(verdiensten, zonder);
		const aangevuld = machine.aanvulling(eerst);
		const zeker = aangevuld.find(({ oordeel, bedrag }) => oordeel === 'waarschijnlijk' && bedrag && bedrag.van > 0);
		const bijstand = zeker?.bedrag?.van ?? 0;
		const gelezen = bijstand > 0 ? lees(verdiensten, 12 * bijstand) : zonder;
		const som = (wat: keyof Gelezen['zelf']) => plus(gelezen.zelf[wat], paar ? gelezen.partner[wat] : niets);
		const rest = voorRest(verdiensten, zeker?.id ?? null, gelezen);
		return {
			antwoorden: { aanvulling: eerst, rest },
			jaar: () => ({
				bruto: som('bruto').van,
				belasting: som('belasting'),
				bijdrageZorg: som('bijdrageZorg').van,
				toetsingsinkomen: som('toetsingsinkomen').van,
				nettoPerMaand: som('nettoPerMaand'),
				hulp: [...aangevuld, ...machine.rest(rest)],
			}),
		};
	};
}
