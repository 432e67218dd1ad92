/** One regeling for a resident, in another language than Dutch; the rule itself stands on its Dutch page. */
import { aanvraagmoment, isUitgezet } from '#rules';
import { laadVertaling } from '#rules/vertaald';
import { tijdregelsVan } from '$lib/agenda/tijdregels';
import { createI18n } from '$lib/i18n/i18n';
import type { AndereTaal } from '$lib/i18n/talen';
import { alleIngangen, bouwdag, perPlaats, plaatsnaam, type Ingang } from './ingangen';
import { bladblok } from './jsonld';
import { samen } from './vertaald';

const vertaalIngang = ({ regeling: { id }, plaats, teksten }: Ingang, lang: AndereTaal) =>
	laadVertaling(plaats ? [plaats] : [], lang, { regelingen: { [id]: teksten }, routes: {} });

/** The list of all regelingen in this language. */
export async function bladenlijst(lang: AndereTaal) {
	const ingangen = await alleIngangen();
	const vertaald = await Promise.all(ingangen.map((ingang) => vertaalIngang(ingang, lang)));
	const { t } = await createI18n(lang);
	const groepen = perPlaats(ingangen).map(({ naam, lijst }) => ({
		plaats: naam && t.inHetNederlands(naam),
		regelingen: lijst.map((ingang) => {
			const { id } = ingang.regeling;
			const { naam, officieel, inHetKort } = vertaald[ingangen.indexOf(ingang)]!.teksten.regelingen[id]!;
			return { id, naam, officieel, inHetKort: t.vul(inHetKort, ingang.termen), uitgezet: isUitgezet(ingang.regeling) };
		}),
	}));
	return { groepen, vertaalstand: samen(vertaald.map(({ stand }) => stand)) };
}

/** What a resident reads of one regeling. */
export async function regelingblad(id: string, lang: AndereTaal) {
	const ingang = (await alleIngangen()).find(({ regeling }) => regeling.id === id);
	if (!ingang) return null;
	const [vertaald, { t }] = await Promise.all([vertaalIngang(ingang, lang), createI18n(lang)]);
	const { naam, officieel, inHetKort, bedrag, nietGetoetst, terugbetalen, aanvragen } =
		vertaald.teksten.regelingen[id]!;
	const gevuld = (tekst: string) => t.vul(tekst, ingang.termen);
	const moment = ingang.regeling.termijn && aanvraagmoment(ingang.regeling.termijn, bouwdag);
	const plaats = plaatsnaam(ingang.plaats);
	const blad = {
		id,
		naam,
		officieel,
		plaats: plaats && t.inHetNederlands(plaats),
		uitgezet: isUitgezet(ingang.regeling),
		inHetKort: gevuld(inHetKort),
		bedrag: gevuld(bedrag),
		nietGetoetst: Object.values(nietGetoetst as Record<string, string>).map(gevuld),
		terugbetalen: gevuld(terugbetalen),
		stappen: aanvragen.stappen.map(gevuld),
		papieren: aanvragen.papieren.map(gevuld),
		duur: aanvragen.duur && gevuld(aanvragen.duur),
		contacten: ingang.contacten.map(vertaald.metNaam),
		opTijd: moment && aanvragen.opTijd ? tijdregelsVan(moment, aanvragen.opTijd, t) : [],
		jsonLd: await bladblok(lang, id, naam),
	};
	return { blad, vertaalstand: vertaald.stand };
}

export type Regelingblad = NonNullable<Awaited<ReturnType<typeof regelingblad>>>['blad'];
