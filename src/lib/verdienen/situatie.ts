/** One household now and later: the same answers, with what changes. */
import { aowLeeftijdOp, type Antwoorden, type Datum } from '#rules';
import {
	aowPerJaar,
	aowVakantiegeldPerJaar,
	jaarMetVakantiegeld,
	maandZonderVakantiegeld,
	nietsBruto,
	uitkeringen,
	vanOudere,
	verdienstenNu,
	type Bruto,
	type Verdiensten,
} from '#rules/besteedbaar';
import {
	hoogsteMaand,
	leesGetal,
	veranderingen,
	type Getalveldnaam,
	type Nuveld,
	type Verandering,
	type Verdieninvoer,
} from './velden';

export interface Situatie {
	readonly antwoorden: Antwoorden;
	/** Euro per year, gross. */
	readonly verdiensten: Verdiensten;
}

/** Ages of a child at which something changes. */
export const kindleeftijden = [12, 16, 18] as const;
export const partnerleeftijden = ['18', '21', 'aow'] as const;

export interface Kind {
	readonly leeftijd: number | null;
	readonly school?: string | null;
}
export const kinderenVan = ({ kinderen }: Antwoorden) => (Array.isArray(kinderen) ? kinderen : []) as readonly Kind[];

/** A child whose age is known and that still gets there. */
export const wordtNog = ({ leeftijd }: Kind) =>
	kindleeftijden.filter((straks) => leeftijd !== null && straks > leeftijd);

const bronnenVan = ({ inkomstenbronnen }: Antwoorden) => (inkomstenbronnen ?? []) as readonly string[];
const heeftPartner = ({ heeftPartner }: Antwoorden) => heeftPartner === true;

const laagste = (leeftijd: unknown): number =>
	typeof leeftijd === 'number' ? leeftijd : ((leeftijd as { van?: number } | undefined)?.van ?? 0);

function isJongerDanAow({ leeftijd }: Antwoorden, peildatum: Datum) {
	const aow = aowLeeftijdOp(peildatum);
	return aow !== null && laagste(leeftijd) < aow;
}

const krijgtAow = (antwoorden: Antwoorden, leeftijd: unknown, peildatum: Datum) =>
	bronnenVan(antwoorden).includes('aow') && laagste(leeftijd) >= (aowLeeftijdOp(peildatum) ?? Infinity);

/** The AOW of who is alone is more than that of one of two. */
function metAndereAow({ antwoorden, verdiensten }: Situatie, straks: Antwoorden, peildatum: Datum): Bruto {
	const { zelf } = verdiensten;
	if (!krijgtAow(antwoorden, antwoorden['leeftijd'], peildatum)) return zelf;
	const [nu, dan] = [antwoorden, straks].map((een) => aowPerJaar(een, peildatum) ?? 0) as [number, number];
	// Who gets less than all of it keeps the same part.
	const deel = Math.min(1, zelf.pensioen / nu);
	return { ...zelf, pensioen: zelf.pensioen + deel * (dan - nu) };
}

/** What can change for this household. */
export function veranderingenVan(antwoorden: Antwoorden, peildatum: Datum): readonly Verandering[] {
	const kan: Readonly<Record<Verandering, boolean>> = {
		loon: true,
		uren: true,
		'partner-erbij': !heeftPartner(antwoorden),
		'partner-weg': heeftPartner(antwoorden),
		kind: kinderenVan(antwoorden).some((kind) => wordtNog(kind).length > 0),
		aow: isJongerDanAow(antwoorden, peildatum),
		'ww-stopt': bronnenVan(antwoorden).includes('ww'),
	};
	return veranderingen.filter((een) => kan[een]);
}

/** The amounts that are asked of this household: wage always, the rest of who gets it. */
export function nuveldenVan(antwoorden: Antwoorden): readonly Nuveld[] {
	const heeft = (soorten: readonly string[]) => bronnenVan(antwoorden).some((bron) => soorten.includes(bron));
	const eigen: readonly Nuveld[] = [
		'loon',
		...(heeft(uitkeringen) ? (['uitkering'] as const) : []),
		...(heeft([...vanOudere, 'aio']) ? (['pensioen'] as const) : []),
	];
	return heeftPartner(antwoorden) ? [...eigen, ...eigen.map((veld): Nuveld => `${veld}Partner` as Nuveld)] : eigen;
}

/** What we can fill in already, from what the check was told: whole euros a month. */
export function voorgevuld(antwoorden: Antwoorden, peildatum: Datum): Verdieninvoer {
	const nu = verdienstenNu(antwoorden, peildatum);
	if (!nu) return {};
	const maand = (jaar: number) => String(Math.round(maandZonderVakantiegeld(jaar, peildatum)));
	const per: Readonly<Record<Nuveld, number>> = {
		loon: nu.zelf.loon,
		uitkering: nu.zelf.uitkering,
		pensioen: nu.zelf.pensioen,
		loonPartner: nu.partner.loon,
		uitkeringPartner: nu.partner.uitkering,
		pensioenPartner: nu.partner.pensioen,
	};
	return Object.fromEntries(nuveldenVan(antwoorden).map((veld) => [veld, maand(per[veld])]));
}

/** All that was filled in, or null where one of these is missing. */
function lees<V extends Getalveldnaam>(
	velden: readonly V[],
	invoer: Verdieninvoer,
): Readonly<Record<V, number>> | null {
	const gelezen = velden.map((veld) => [veld, leesGetal(veld, invoer)] as const);
	return gelezen.some(([, getal]) => getal === null)
		? null
		: (Object.fromEntries(gelezen) as Readonly<Record<V, number>>);
}

/** Now; null while an amount is missing. */
export function situatieNu(antwoorden: Antwoorden, invoer: Verdieninvoer, peildatum: Datum): Situatie | null {
	const bedragen: Readonly<Partial<Record<Nuveld, number>>> | null = lees(nuveldenVan(antwoorden), invoer);
	if (!bedragen) return null;
	const jaar = (maand = 0) => jaarMetVakantiegeld(maand, peildatum);
	/** The SVB pays vakantiegeld in May; a pension fund pays none. */
	const pensioen = (maand = 0, leeftijd: unknown) =>
		maand > 0 && krijgtAow(antwoorden, leeftijd, peildatum)
			? 12 * maand + aowVakantiegeldPerJaar(antwoorden, peildatum)
			: 12 * maand;
	return {
		antwoorden,
		verdiensten: {
			zelf: {
				loon: jaar(bedragen.loon),
				uitkering: jaar(bedragen.uitkering),
				pensioen: pensioen(bedragen.pensioen, antwoorden['leeftijd']),
			},
			partner: {
				loon: jaar(bedragen.loonPartner),
				uitkering: jaar(bedragen.uitkeringPartner),
				pensioen: pensioen(bedragen.pensioenPartner, antwoorden['leeftijdPartner']),
			},
		},
	};
}

const metEigen = ({ antwoorden, verdiensten }: Situatie, zelf: Partial<Bruto>): Situatie => ({
	antwoorden,
	verdiensten: { ...verdiensten, zelf: { ...verdiensten.zelf, ...zelf } },
});

function leeftijdErbij(klasse: (typeof partnerleeftijden)[number], peildatum: Datum) {
	const aow = aowLeeftijdOp(peildatum) ?? 120;
	const klassen = { '18': { van: 18, tot: 20 }, '21': { van: 21, tot: aow - 1 }, aow: { van: aow, tot: 120 } };
	return klassen[klasse];
}

const zonderPartner = ({
	leeftijdPartner: _l,
	inkomenPartner: _i,
	partnerWerkt: _w,
	...rest
}: Antwoorden): Antwoorden => ({
	...rest,
	heeftPartner: false,
});

/** Of 18 a child counts no more, and is another adult in the home. */
function metOuderKind(antwoorden: Antwoorden, plek: number, leeftijd: number): Antwoorden {
	const kinderen = kinderenVan(antwoorden);
	const anderen = kinderen.filter((_, i) => i !== plek);
	if (leeftijd >= 18) return { ...antwoorden, kinderen: anderen, andereVolwassenen: true };
	const { opvang: _, ...zonderOpvang } = kinderen[plek] as Kind & { opvang?: unknown };
	// At the middelbare school there is no more childcare.
	const straks = leeftijd === 12 ? { ...zonderOpvang, school: 'voortgezet-onderwijs' } : kinderen[plek];
	return {
		...antwoorden,
		kinderen: kinderen.map((kind, i) => (i === plek ? { ...straks, leeftijd } : kind)),
	};
}

/** Later; null while something of the change is missing. */
export function situatieStraks(nu: Situatie, invoer: Verdieninvoer, peildatum: Datum): Situatie | null {
	const { antwoorden, verdiensten } = nu;
	const jaar = (maand: number) => jaarMetVakantiegeld(maand, peildatum);
	const mogelijk = veranderingenVan(antwoorden, peildatum);
	switch (mogelijk.find((een) => een === invoer.wat)) {
		case 'loon': {
			const gelezen = lees(['loonStraks'], invoer);
			return gelezen && metEigen(nu, { loon: jaar(gelezen.loonStraks) });
		}
		case 'uren': {
			const gelezen = lees(['urenNu', 'urenStraks'], invoer);
			if (!gelezen || gelezen.urenNu === 0) return null;
			const loon = (verdiensten.zelf.loon * gelezen.urenStraks) / gelezen.urenNu;
			return loon > jaar(hoogsteMaand) ? null : metEigen(nu, { loon });
		}
		case 'partner-erbij': {
			const gelezen = lees(['loonErbij'], invoer);
			const klasse = partnerleeftijden.find((een) => een === invoer.leeftijdErbij);
			if (!gelezen || !klasse) return null;
			const samen = { ...antwoorden, heeftPartner: true, leeftijdPartner: leeftijdErbij(klasse, peildatum) };
			const aow = klasse === 'aow' ? (aowPerJaar(samen, peildatum) ?? 0) : 0;
			return {
				antwoorden: samen,
				verdiensten: {
					zelf: metAndereAow(nu, samen, peildatum),
					partner: { ...nietsBruto, loon: jaar(gelezen.loonErbij), pensioen: aow },
				},
			};
		}
		case 'partner-weg':
			return {
				antwoorden: zonderPartner(antwoorden),
				verdiensten: {
					zelf: metAndereAow(nu, zonderPartner(antwoorden), peildatum),
					partner: nietsBruto,
				},
			};
		case 'kind': {
			const plek = Number(invoer.kind ?? NaN);
			const kind = kinderenVan(antwoorden)[plek];
			const leeftijd = kindleeftijden.find((een) => String(een) === invoer.kindLeeftijd);
			if (!kind || !leeftijd || !wordtNog(kind).includes(leeftijd)) return null;
			return { ...nu, antwoorden: metOuderKind(antwoorden, plek, leeftijd) };
		}
		case 'aow': {
			const aow = aowPerJaar(antwoorden, peildatum);
			const gelezen = lees(['eigenPensioen'], invoer);
			if (aow === null || !gelezen) return null;
			const leeftijd = aowLeeftijdOp(peildatum);
			const ouder = metEigen(nu, { loon: 0, uitkering: 0, pensioen: aow + 12 * gelezen.eigenPensioen });
			return { ...ouder, antwoorden: { ...antwoorden, leeftijd, inkomstenbronnen: ['aow'] } };
		}
		case 'ww-stopt':
			return metEigen(nu, { uitkering: 0 });
		default:
			return null;
	}
}
