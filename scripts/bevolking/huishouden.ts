/** One made-up household. */
import { evaluate, type Bereik, type Datum, type GemeenteId } from '#rules';
import { grensDoelgroep } from '#rules/monitor';
import type { AntwoordenVanHuishouden, Huishouden } from '../../src/lib/contract/huishouden.ts';
import { synthetisch } from '../monitor/tel.ts';
import { aannamen, plaatsVan, soorten, type Plaats, type Soort } from './marges.ts';
import { toevalVoor, type Toeval } from './toeval.ts';

type Antwoorden = AntwoordenVanHuishouden;
type Bron = NonNullable<Antwoorden['inkomstenbronnen']>[number];
type Laag = 'bijstand' | 'minima' | 'anders';

const inCenten = (euro: number) => Math.round(euro * 100) / 100;
const metKinderen = (soort: Soort) => soort === 'alleenstaandeOuder' || soort === 'paarMetKinderen';
const isPaar = (soort: Soort) => soort.startsWith('paar');
const heeftAow = (soort: Soort) => soort.endsWith('Aow');

function leeftijdVan(soort: Soort, { heel }: Toeval): number {
	if (heeftAow(soort)) return heel(67, 90);
	if (soort === 'student') return heel(18, 25);
	return metKinderen(soort) ? heel(24, 52) : heel(21, 66);
}

/** At 4, 16 and 17 the school is asked. */
function schoolVan(leeftijd: number, { kies }: Toeval) {
	if (leeftijd === 4) return { school: 'basisonderwijs' as const };
	return leeftijd >= 16 ? { school: kies({ 'voortgezet-onderwijs': 3, mbo: 1 }) } : {};
}

/** No hours: no childcare. */
function opvangVan(leeftijd: number, { kans, heel }: Toeval) {
	const soort = leeftijd < 4 ? ('dagopvang' as const) : ('bso' as const);
	const gaat = leeftijd < 12 && kans(leeftijd < 4 ? aannamen.dagopvang.waarde : aannamen.bso.waarde);
	return { soort, urenPerMaand: gaat ? heel(30, leeftijd < 4 ? 140 : 60) : 0, uurprijs: gaat ? 10.5 : 0 };
}

function kindVan(toeval: Toeval) {
	const leeftijd = toeval.heel(0, 17);
	return { leeftijd, ...schoolVan(leeftijd, toeval), opvang: opvangVan(leeftijd, toeval) };
}

function gezinVan(soort: Soort, toeval: Toeval): Antwoorden {
	const leeftijd = leeftijdVan(soort, toeval);
	const partner = isPaar(soort);
	const jongste = heeftAow(soort) ? 67 : 21;
	return {
		leeftijd,
		heeftPartner: partner,
		...(partner ? { leeftijdPartner: Math.max(jongste, leeftijd + toeval.heel(-5, 4)) } : {}),
		kinderen: metKinderen(soort)
			? Array.from({ length: Number(toeval.kies({ 1: 4, 2: 4, 3: 2 })) }, () => kindVan(toeval))
			: [],
		medebewoners27: !partner && toeval.kans(aannamen.medebewoner.waarde) ? 1 : 0,
		opleiding: soort === 'student' ? toeval.kies({ mbo: 1, 'hbo-of-universiteit': 2 }) : 'geen',
	};
}

/** A student or somebody with AOW has no bijstand here. */
const kanBijstand = (soort: Soort) => !heeftAow(soort) && soort !== 'student';

/** The part of all households that is of such a kind. */
const aandeelVan = (is: (soort: Soort) => boolean) =>
	(Object.keys(soorten) as Soort[]).filter(is).reduce((som, soort) => som + soorten[soort], 0);
const aandeelGezinnen = aandeelVan(metKinderen);
const aandeelZonderKinderen = aandeelVan((soort) => kanBijstand(soort) && !metKinderen(soort));

/** The part of the households of a kind with bijstand, so that of all households together it is what the source says. */
function deelMetBijstand(soort: Soort, { bijstand, bijstandMetKinderen }: Plaats): number {
	if (!kanBijstand(soort)) return 0;
	if (metKinderen(soort)) return bijstandMetKinderen.waarde;
	return (bijstand.waarde - bijstandMetKinderen.waarde * aandeelGezinnen) / aandeelZonderKinderen;
}

function laagVan(soort: Soort, gemeente: GemeenteId, { getal }: Toeval): Laag {
	const plaats = plaatsVan(gemeente);
	const { minima } = plaats;
	const metBijstand = deelMetBijstand(soort, plaats);
	const worp = getal();
	if (worp < metBijstand) return 'bijstand';
	return worp < Math.max(minima.waarde, metBijstand) || (soort === 'student' && worp < 0.9) ? 'minima' : 'anders';
}

/** Euro per month of the household: below 120% of the minimum, or above it with a long tail and no gap at the limit. */
function inkomenVan(laag: Laag, grens: number, { getal, tussen }: Toeval): number {
	return laag === 'anders' ? grens * (1 + 1.1 * (-Math.log(1 - getal())) ** 0.8) : grens * tussen(0.75, 1);
}

function bronnenVan(soort: Soort, laag: Laag, { kans, kies }: Toeval): Bron[] {
	if (soort === 'student') return kans(0.6) ? ['duo', 'loon'] : ['duo'];
	if (heeftAow(soort)) return laag === 'anders' || kans(0.6) ? ['aow', 'pensioen'] : ['aow'];
	if (laag === 'bijstand') return ['bijstand'];
	if (kans(aannamen.eigenBedrijf.waarde)) return ['eigen-bedrijf'];
	return [kies({ loon: laag === 'minima' ? 6 : 18, ww: 1, 'ziekte-of-arbeidsongeschiktheid': 2 })];
}

function geldVan(soort: Soort, laag: Laag, gezin: Antwoorden, dag: Datum, toeval: Toeval): Antwoorden {
	const grens = (evaluate(grensDoelgroep.node, gezin, dag).value as Bereik).van;
	const samen = inkomenVan(laag, grens, toeval);
	const inkomstenbronnen = bronnenVan(soort, laag, toeval);
	const aandeel = isPaar(soort) ? toeval.tussen(0.45, 1) : 1;
	const werkt = inkomstenbronnen.includes('loon') || inkomstenbronnen.includes('eigen-bedrijf');
	return {
		inkomstenbronnen,
		...(laag === 'bijstand' ? {} : { inkomen: inCenten(samen * aandeel) }),
		...(isPaar(soort) && laag !== 'bijstand' ? { inkomenPartner: inCenten(samen * (1 - aandeel)) } : {}),
		inkomenIsInclusiefVakantiegeld: false,
		inkomenHeelJaarGelijk: true,
		inkomenVanLoonstrook: true,
		extraMaand: false,
		...(inkomstenbronnen.includes('ziekte-of-arbeidsongeschiktheid')
			? { soortZiekteuitkering: toeval.kies({ ziektewet: 1, 'wia-of-wao': 3, wajong: 1 }) }
			: {}),
		loonheffingskorting: true,
		...(isPaar(soort) ? { loonheffingskortingPartner: true } : {}),
		werkt,
		...(isPaar(soort) ? { partnerWerkt: werkt && aandeel < 0.95 } : {}),
	};
}

function bezitVan(laag: Laag, toeval: Toeval): Antwoorden {
	const isMinima = laag !== 'anders';
	const koopt = toeval.kans((isMinima ? aannamen.koophuisMinima : aannamen.koophuisAnders).waarde);
	const spaart = !(isMinima && toeval.kans(aannamen.vermogenOnderGrens.waarde));
	const vermogen = Math.round(spaart ? 5000 - 30_000 * Math.log(1 - toeval.getal()) : toeval.tussen(0, 5000));
	const woonsituatie = koopt && laag !== 'bijstand' ? 'koophuis' : 'huurhuis';
	return {
		woonsituatie,
		vermogen,
		...(woonsituatie === 'huurhuis' ? { kaleHuur: toeval.heel(450, isMinima ? 780 : 1400) } : {}),
		andereVolwassenen: false,
	};
}

function restVan(laag: Laag, { kans, kies }: Toeval): Antwoorden {
	const langLaag = laag !== 'anders' && kans(aannamen.langLaag.waarde);
	return {
		laagInkomen3Jaar: langLaag,
		inkomenstoeslagAfgelopenJaar: langLaag && kans(aannamen.toeslagGehad.waarde),
		langdurigZiek: kans(aannamen.langdurigZiek.waarde),
		kosten: kans(aannamen.bijzondereKosten.waarde) ? [kies({ zorg: 3, huisraad: 2, woonkosten: 1 })] : [],
		rekeningenLukken: laag === 'anders' ? 'ja' : kies({ ja: 6, 'soms-niet': 3, nee: 1 }),
	};
}

/** Some do not know everything. */
function vergeet(antwoorden: Antwoorden, { kans, kies }: Toeval): Antwoorden {
	if (!kans(aannamen.weetNiet.waarde)) return antwoorden;
	const veld = kies({ vermogen: 3, laagInkomen3Jaar: 3, kosten: 1 });
	return { ...antwoorden, [veld]: null };
}

/** @param i which household of the file; the same seed and number give the same household @param dag of the norms */
export function maakHuishouden(gemeente: GemeenteId, zaad: number, i: number, dag: Datum): Huishouden {
	const toeval = toevalVoor(zaad, i);
	const soort = toeval.kies(soorten);
	const laag = laagVan(soort, gemeente, toeval);
	const gezin = gezinVan(soort, toeval);
	const antwoorden = {
		...gezin,
		...geldVan(soort, laag, gezin, dag, toeval),
		...bezitVan(laag, toeval),
		...restVan(laag, toeval),
	};
	return { id: `${synthetisch}${gemeente}-${zaad}-${i + 1}`, gemeente, antwoorden: vergeet(antwoorden, toeval) };
}
