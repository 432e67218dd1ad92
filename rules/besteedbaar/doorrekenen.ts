/** A whole year of one household at a given gross income: what is earned, what the tax takes, what help there is. */
import type { Bedrag, Oordeel } from '../kern/beoordeel.ts';
import { beoordeel } from '../kern/beoordeel.ts';
import type { Bereik } from '../kern/bereik.ts';
import { isExact } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import { reader, type Antwoorden } from '../kern/evalueer.ts';
import type { Getal } from '../kern/uitdrukking.ts';
import type { Eenheid } from '../kern/node.ts';
import { bomen } from './aanslag.ts';
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

/** What the rules say of one regeling; the amount as they give it. */
export interface Hulp {
	readonly id: string;
	readonly oordeel: Oordeel;
	readonly bedrag: Bedrag | null;
}

export interface Jaarbeeld {
	/** Of both together, euro per year. */
	readonly bruto: number;
	/** After the tax return; a range where the age of a child on 1 January matters. */
	readonly belasting: Bereik;
	/** Out of AOW and pension. */
	readonly bijdrageZorg: number;
	/** Of the applicant and the partner, gross with the tax on bijstand in it, euro per year. */
	readonly toetsingsinkomen: number;
	/** Of both together, without vakantiegeld, euro per month. */
	readonly nettoPerMaand: number;
	readonly hulp: readonly Hulp[];
}

/** Judges every regeling of a household, in the order of the set. */
export type Beoordelaar = (antwoorden: Antwoorden) => readonly Hulp[];

const beoordelaarVan =
	(set: Regelset, peildatum: Datum): Beoordelaar =>
	(antwoorden) => {
		const read = reader(antwoorden, peildatum);
		return set.regelingen.map((r) => beoordeel(r, read, peildatum));
	};

/** Whose amount we do not know in gross, so who has it cannot be reckoned on. */
const zonderBruto = ['duo', 'eigen-bedrijf', 'alimentatie-of-anders'];

/** The sources of income for which no gross amount can be told. */
export const nietDoorTeRekenen = ({ inkomstenbronnen }: Antwoorden): readonly string[] =>
	((inkomstenbronnen ?? []) as readonly string[]).filter((bron) => zonderBruto.includes(bron));

const uitkeringen = ['ww', 'ioaw-ioaz', 'ziekte-of-arbeidsongeschiktheid'];
const vanOudere = ['aow', 'pensioen'];

/** Where the money comes from at these earnings, in the words of the check. */
function bronnenBij({ zelf, partner }: Verdiensten, eerder: readonly string[], aanvulling: string | null) {
	const som = (soort: keyof Bruto) => zelf[soort] + partner[soort];
	const van = (soorten: readonly string[], anders: string) => {
		const bekend = soorten.filter((soort) => eerder.includes(soort));
		return bekend.length ? bekend : [anders];
	};
	const bronnen = [
		...(som('loon') > 0 ? ['loon'] : []),
		...(som('uitkering') > 0 ? van(uitkeringen, 'ww') : []),
		...(som('pensioen') > 0 ? van(vanOudere, 'aow') : []),
		...(aanvulling ? [aanvulling] : []),
	];
	return bronnen.length ? bronnen : ['geen'];
}

const brutoFeiten = (wie: Verdiener, { loon, uitkering, pensioen }: Bruto, bijstand: number): Antwoorden =>
	Object.fromEntries(
		(
			[
				[wie.loon, loon],
				[wie.uitkering, uitkering],
				[wie.pensioen, pensioen],
				[wie.bijstand, bijstand],
			] as const
		).map(([{ node }, bedrag]) => [(node as { id: string }).id, bedrag]),
	);

const aanvullingen = ['bijstand', 'aio'];

/**
 * Reckons on from what a household told: the same answers with other earnings.
 * @param antwoorden as the contract has them; what they say of income is replaced
 * @param beoordelaar a faster one for the same set and day
 */
export function doorrekenaar(
	set: Regelset,
	antwoorden: Antwoorden,
	peildatum: Datum,
	beoordelaar: Beoordelaar = beoordelaarVan(set, peildatum),
) {
	const paar = antwoorden['heeftPartner'] === true;
	const eerder = (antwoorden['inkomstenbronnen'] ?? []) as readonly string[];

	const leesMet = (verdiensten: Verdiensten, bijstand: number) => {
		const deel = paar ? bijstand / 2 : bijstand;
		const read = reader(
			{
				...antwoorden,
				...brutoFeiten(zelf, verdiensten.zelf, deel),
				...brutoFeiten(partner, paar ? verdiensten.partner : nietsBruto, paar ? deel : 0),
			},
			peildatum,
		);
		return (getal: Getal<Eenheid>) => read(getal.node).value as Bereik;
	};

	const metInkomen = (verdiensten: Verdiensten, meer: Antwoorden): Antwoorden => ({
		...antwoorden,
		inkomenHeelJaarGelijk: true,
		werkt: verdiensten.zelf.loon > 0,
		...(paar ? { partnerWerkt: verdiensten.partner.loon > 0 } : {}),
		...meer,
	});

	/** Bijstand or AIO that fills up what is earned, euro per month with vakantietoeslag; both need the income with it. */
	function vulAanMet(verdiensten: Verdiensten, lees: (getal: Getal<Eenheid>) => Bereik) {
		const met = metInkomen(verdiensten, {
			inkomstenbronnen: bronnenBij(verdiensten, eerder, null),
			inkomen: antwoordUit(perMaandVan(lees(bomen.zelf.netto))),
			...(paar ? { inkomenPartner: antwoordUit(perMaandVan(lees(bomen.partner.netto))) } : {}),
			inkomenIsInclusiefVakantiegeld: true,
		});
		return beoordelaar(met).filter(({ id }) => aanvullingen.includes(id));
	}

	return function reken(verdiensten: Verdiensten): Jaarbeeld {
		const zonder = leesMet(verdiensten, 0);
		const aangevuld = vulAanMet(verdiensten, zonder);
		const aanvulling = aangevuld.find(
			({ oordeel, bedrag }) => oordeel === 'waarschijnlijk' && bedrag && bedrag.van > 0,
		);
		const bijstand = 12 * (aanvulling?.bedrag?.van ?? 0);
		const lees = bijstand > 0 ? leesMet(verdiensten, bijstand) : zonder;
		const som = (van: (een: (typeof bomen)['zelf']) => Getal<Eenheid>) => {
			const [a, b] = [lees(van(bomen.zelf)), paar ? lees(van(bomen.partner)) : { van: 0, tot: 0 }];
			return { van: a.van + b.van, tot: a.tot + b.tot };
		};
		const uitkomst = beoordelaar(
			metInkomen(verdiensten, {
				inkomstenbronnen: bronnenBij(verdiensten, eerder, aanvulling?.id ?? null),
				inkomen: antwoordUit(lees(bomen.zelf.nettoPerMaand)),
				inkomenIsInclusiefVakantiegeld: false,
				toetsingsinkomen: antwoordUit(lees(bomen.zelf.toetsingsinkomen)),
				...(paar
					? {
							inkomenPartner: antwoordUit(lees(bomen.partner.nettoPerMaand)),
							toetsingsinkomenPartner: antwoordUit(lees(bomen.partner.toetsingsinkomen)),
						}
					: {}),
			}),
		);
		return {
			bruto: som(({ bruto }) => bruto).van,
			belasting: som(({ belasting }) => belasting),
			bijdrageZorg: som(({ bijdrageZorg }) => bijdrageZorg).van,
			toetsingsinkomen: som(({ toetsingsinkomen }) => toetsingsinkomen).van,
			nettoPerMaand: som(({ nettoPerMaand }) => nettoPerMaand).van + bijstand / 12,
			hulp: uitkomst.map((een) => aangevuld.find(({ id }) => id === een.id) ?? een),
		};
	};
}

const perMaandVan = ({ van, tot }: Bereik): Bereik => ({ van: van / 12, tot: tot / 12 });
const antwoordUit = (bereik: Bereik) => (isExact(bereik) ? bereik.van : bereik);
