/** People whose yearly income is known, and what they would tell of it. */
import type { Antwoorden, Datum } from '#rules';
import { netto } from '../../../rules/begrippen/belasting/loonheffing.ts';
import {
	aowAlleen,
	aowPaar,
	aowVakantiegeldAlleen,
	aowVakantiegeldPaar,
} from '../../../rules/begrippen/belasting/normen-uitkering.ts';
import type { Tabel } from '../../../rules/begrippen/belasting/loonheffing.ts';
import { getalOp, tabelOp as leesTabel, type Soort } from './cijfers.ts';

/** The same numbers every time (mulberry32). */
export function toeval(zaad: number) {
	let staat = zaad;
	const getal = () => {
		staat = (staat + 0x6d2b79f5) | 0;
		let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	return {
		tussen: (van: number, tot: number) => van + (tot - van) * getal(),
		kans: (deel: number) => getal() < deel,
		kies: <T>(uit: readonly T[]) => uit[Math.floor(getal() * uit.length)]!,
	};
}
export type Toeval = ReturnType<typeof toeval>;

/** What holds for both partners. */
export interface Omstandigheid {
	readonly dag: Datum;
	readonly paar: boolean;
	readonly vakantiegeldApart: boolean;
	readonly extraMaand: boolean;
	readonly vanLoonstrook: boolean;
}
export interface Mens {
	readonly bron: string;
	readonly leeftijd: number;
	readonly loonheffingskorting: boolean;
	/** As told, euro per month. */
	readonly verteld: number;
	/** What really is earned in the year, euro. */
	readonly jaar: number;
	readonly ziekte: 'wia-of-wao' | 'wajong' | null;
}

const tabellen = new Map<string, Tabel>();
/** Thousands of people, and a few dozen tables. */
function tabelOp(...wat: Parameters<typeof leesTabel>): Tabel {
	const sleutel = wat.join(' ');
	const tabel = tabellen.get(sleutel) ?? leesTabel(...wat);
	tabellen.set(sleutel, tabel);
	return tabel;
}

const bronnen = ['loon', 'ww', 'ioaw-ioaz', 'wia-of-wao', 'wajong', 'pensioen', 'aow'] as const;
const tabelVan = (bron: (typeof bronnen)[number], isOud: boolean, r: Toeval, paar: boolean): Soort => {
	if (bron === 'loon') return isOud ? 'loonAow' : 'loon';
	if (bron === 'aow') return paar ? 'aowPaar' : 'aowAlleen';
	// A fund may know that somebody is single; an early pension may be without Zvw.
	if (bron === 'pensioen' && isOud) return !paar && r.kans(0.5) ? 'aowAlleen' : 'pensioen';
	if (bron === 'pensioen') return r.kans(0.5) ? 'pensioenTotAow' : 'uitkering';
	return bron === 'wajong' ? 'wajong' : 'uitkering';
};

/** The AOW of somebody who built up a part of it: it changes in July. Vakantiegeld comes apart, or is counted in. */
function aowVan({ dag, paar, vakantiegeldApart }: Omstandigheid, deel: number) {
	const [bruto, vakantiegeld] = paar ? [aowPaar, aowVakantiegeldPaar] : [aowAlleen, aowVakantiegeldAlleen];
	const halfjaar = (maand: '01' | '07') => {
		const begin = `${dag.slice(0, 4)}-${maand}-01` as Datum;
		return 6 * (getalOp(begin, bruto) + getalOp(begin, vakantiegeld));
	};
	const erbij = vakantiegeldApart ? 0 : getalOp(dag, vakantiegeld);
	return { bruto: deel * (getalOp(dag, bruto) + erbij), jaar: deel * (halfjaar('01') + halfjaar('07')) };
}

/**
 * Somebody with one kind of income that is the same all year.
 * @param reiskosten untaxed money of the employer in the net amount, euro per month
 */
export function trekMens(r: Toeval, om: Omstandigheid, vasteBron?: string, reiskosten = 0): Mens {
	const bron = bronnen.find((een) => een === vasteBron) ?? r.kies(bronnen);
	const isOud = bron === 'aow' || (['loon', 'pensioen'].includes(bron) && r.kans(0.3));
	const loonheffingskorting = r.kans(0.8);
	const tabel = tabelOp(om.dag, tabelVan(bron, isOud, r, om.paar), loonheffingskorting);
	const aow = bron === 'aow' ? aowVan(om, r.tussen(0.2, 1)) : null;
	const bruto = aow?.bruto ?? (r.kans(0.9) ? r.tussen(300, 2700) : r.tussen(2700, 4500));
	// A fund may pay less vakantiegeld; a thirteenth month may be a part of a month.
	const vakantiegeld = om.vakantiegeldApart ? (bron === 'pensioen' ? r.tussen(0, 0.08) : 0.08) : 0;
	const dertiende = bron === 'loon' && om.extraMaand ? r.tussen(0, 1) * bruto : 0;
	// The share of the employee in the WGA premium is taken off after tax.
	const wga = bron === 'loon' ? Math.min(13, r.tussen(0, 0.005) * bruto) : 0;
	const opDeBank = netto(bruto, tabel) - wga + (bron === 'loon' ? reiskosten : 0);
	return {
		bron: bron === 'wia-of-wao' || bron === 'wajong' ? 'ziekte-of-arbeidsongeschiktheid' : bron,
		ziekte: bron === 'wia-of-wao' || bron === 'wajong' ? bron : null,
		leeftijd: isOud ? r.kies([67, 75, 79, 85]) : r.kies([21, 40, 66]),
		loonheffingskorting,
		verteld: om.vanLoonstrook ? Math.round(opDeBank * 100) / 100 : Math.round(opDeBank / 50) * 50,
		jaar: aow?.jaar ?? 12 * bruto * (1 + vakantiegeld) + dertiende,
	};
}

const dagen: readonly Datum[] = ['2025-03-01', '2025-10-01', '2026-02-01', '2026-11-22'];

export const trekOmstandigheid = (r: Toeval, paar: boolean): Omstandigheid => ({
	dag: r.kies(dagen),
	paar,
	vakantiegeldApart: r.kans(0.7),
	extraMaand: r.kans(0.2),
	vanLoonstrook: r.kans(0.5),
});

const gedeeld = ({ vakantiegeldApart, extraMaand, vanLoonstrook }: Omstandigheid) => ({
	inkomenIsInclusiefVakantiegeld: !vakantiegeldApart,
	extraMaand,
	inkomenVanLoonstrook: vanLoonstrook,
	inkomenHeelJaarGelijk: true,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
});

const ziekteVan = (mensen: readonly Mens[]) => {
	const ziekte = mensen.flatMap((mens) => mens.ziekte ?? []);
	return new Set(ziekte).size === 1 ? { soortZiekteuitkering: ziekte[0] } : {};
};

/** Everything that somebody alone can tell. */
export const vertelAlleen = (om: Omstandigheid, mens: Mens): Antwoorden => ({
	...gedeeld(om),
	...ziekteVan([mens]),
	heeftPartner: false,
	leeftijd: mens.leeftijd,
	inkomstenbronnen: [mens.bron],
	inkomen: mens.verteld,
	loonheffingskorting: mens.loonheffingskorting,
});

/** Everything that a couple can tell. */
export const vertelPaar = (om: Omstandigheid, aanvrager: Mens, partner: Mens): Antwoorden => ({
	...gedeeld(om),
	...ziekteVan([aanvrager, partner]),
	heeftPartner: true,
	leeftijd: aanvrager.leeftijd,
	leeftijdPartner: partner.leeftijd,
	inkomstenbronnen: [...new Set([aanvrager.bron, partner.bron])],
	inkomen: aanvrager.verteld,
	inkomenPartner: partner.verteld,
	loonheffingskorting: aanvrager.loonheffingskorting,
	loonheffingskortingPartner: partner.loonheffingskorting,
});
