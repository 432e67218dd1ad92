/** One regeling as its page shows it, read from the same trees that judge a household. */
import {
	aanvraagmoment,
	alleEisen,
	allNodes,
	isUitgezet,
	uplVan,
	type Bron,
	type Node,
	type Regeling,
	type Teksten,
	type Voorbeeld,
} from '#rules';
import { beschrijf, inWoordenVan, woorden, type Beschrijving } from '#rules/in-woorden';
import { tijdregelsVan } from '$lib/agenda/tijdregels';
import { grondslagVan } from '$lib/contract/uitkomst';
import { eisnaam, keuzesIn } from '$lib/regels/eis';
import { datumInWoorden, inWoorden, vul } from '$lib/taal/getal';
import { gedeeld, inZinnen } from './huishouden';
import { alleIngangen, bouwdag, perPlaats, plaatsnaam, type Ingang } from './ingangen';
import { regelingblok } from './jsonld';
import { normenVan, normweergave } from './normen';

/** The list of all rules, national ones first, then by gemeente. */
export const regelingenlijst = async () =>
	perPlaats(await alleIngangen()).map(({ naam, lijst }) => ({
		plaats: naam,
		regelingen: lijst.map(({ regeling, teksten }) => ({
			id: regeling.id,
			naam: teksten.naam,
			officieel: teksten.officieel,
			inHetKort: teksten.inHetKort,
			uitgezet: isUitgezet(regeling),
		})),
	}));

export const regelingIds = async () => (await alleIngangen()).map(({ regeling }) => regeling.id);

const bronVan = (bron: Bron) => ({ naam: grondslagVan(bron), url: bron.url });
const woord = (node: Node): Beschrijving => beschrijf(node, bouwdag, woorden);

function eisenVan(groep: Regeling['eisen']) {
	return Object.entries(groep).map(([id, { als, bron, vanaf, tot, interpretatie = null }]) => ({
		id,
		naam: eisnaam(id),
		boom: woord(als.node),
		bron: bronVan(bron),
		vanaf: vanaf ?? null,
		tot: tot ?? null,
		keuzes: keuzesIn(als.node, interpretatie),
	}));
}

/** Every concept that the conditions or the amount name, each once. */
function begrippenVan(regeling: Regeling) {
	const bomen = [...alleEisen(regeling).map(([, { als }]) => als), ...(regeling.bedrag ? [regeling.bedrag] : [])];
	const nodes = [...new Set(bomen.flatMap(({ node }) => allNodes(node)))];
	const begrippen = nodes.flatMap((node) => (node.kind === 'begrip' && node.id !== 'vanzelf' ? [node] : []));
	const weergaven = begrippen.map(({ id, inhoud, bron, interpretatie, eenheid }) => ({
		naam: eenheid === null ? (woorden.zinnen[id]?.[0] ?? inWoordenVan(id)) : (woorden.namen[id] ?? inWoordenVan(id)),
		boom: woord(inhoud),
		bron: bronVan(bron),
		interpretatie,
	}));
	// The same concept made twice says the same.
	return [...new Map(weergaven.map((een) => [JSON.stringify(een), een])).values()].sort((a, b) =>
		a.naam.localeCompare(b.naam, 'nl'),
	);
}

function voorbeeldenVan(lijst: readonly Voorbeeld[]) {
	const { basis, anders } = gedeeld(lijst.map(({ antwoorden }) => antwoorden));
	return {
		basis: inZinnen(basis),
		herkomst: [...new Set(lijst.map(({ herkomst }) => herkomst))],
		lijst: lijst.map(({ naam, oordeel, bedrag, peildatum }, i) => ({
			naam,
			oordeel,
			peildatum,
			bedrag: bedrag ? inWoorden(bedrag, 'euro') : null,
			anders: inZinnen(anders[i]!),
		})),
	};
}

/** By when to ask, read on the day of the build. */
function opTijdVan({ termijn }: Regeling, { aanvragen }: Teksten) {
	const moment = termijn && aanvraagmoment(termijn, bouwdag);
	if (!moment || !aanvragen.opTijd) return null;
	const regels = tijdregelsVan(moment, aanvragen.opTijd).map(({ voor, ...rest }) => ({
		...rest,
		voor: voor && datumInWoorden(voor),
	}));
	return { regels, bron: bronVan(moment.bron), jaar: moment.bevestigd?.slice(0, 4) ?? null };
}

/** Every law, rule or page that the regeling rests on, each once, with its date where it has one. */
function bronnenVan(ingang: Ingang) {
	const { regeling } = ingang;
	const wetten = alleEisen(regeling).map(([, { bron }]) => ({ ...bronVan(bron), datum: null as string | null }));
	const cijfers = normenVan(regeling).flatMap((norm) =>
		normweergave(norm).rijen.flatMap(({ bron }) =>
			bron.url ? [{ naam: bron.titel, url: bron.url, datum: bron.datum }] : [],
		),
	);
	return [...new Map([...wetten, ...cijfers].map((bron) => [`${bron.naam} ${bron.url}`, bron])).values()];
}

/** One regeling with everything that decides it. */
export async function regelingMet(id: string) {
	const ingang = (await alleIngangen()).find(({ regeling }) => regeling.id === id);
	if (!ingang) return null;
	const { regeling, teksten, plaats, kaalId, contacten, voorbeelden, termen } = ingang;
	const { stappen, papieren, duur } = teksten.aanvragen;
	const gevuld = (tekst: string) => vul(tekst, termen);
	return {
		id,
		plaats: plaatsnaam(plaats),
		naam: teksten.naam,
		officieel: teksten.officieel,
		inHetKort: gevuld(teksten.inHetKort),
		uitgezet: isUitgezet(regeling),
		upl: uplVan(kaalId),
		teller: regeling.teller ?? null,
		doelgroep: eisenVan(regeling.doelgroep),
		eisen: eisenVan(regeling.eisen),
		voorbehouden: eisenVan(regeling.voorbehouden ?? {}),
		discretionair: regeling.discretionair === true,
		bedrag: regeling.bedrag ? woord(regeling.bedrag.node) : null,
		bedragTekst: gevuld(teksten.bedrag),
		nietGetoetst: Object.values(teksten.nietGetoetst as Record<string, string>).map(gevuld),
		terugbetalen: gevuld(teksten.terugbetalen),
		begrippen: begrippenVan(regeling),
		normen: normenVan(regeling).map(normweergave),
		aanvragen: { stappen: stappen.map(gevuld), papieren: papieren.map(gevuld), duur: duur && gevuld(duur), contacten },
		opTijd: opTijdVan(regeling, teksten),
		bronnen: bronnenVan(ingang),
		voorbeelden: voorbeeldenVan(voorbeelden),
		jsonLd: await regelingblok(ingang),
	};
}

export type Regelingpagina = NonNullable<Awaited<ReturnType<typeof regelingMet>>>;
