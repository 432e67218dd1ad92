/** What pages need of every gemeente at build time, so that it works without JavaScript. */
import { beoordeelAlles, gemeenteIds, laadGemeente, laadRegelset, routezinVan, type Contact, type Datum } from '#rules';
import { contactenVan, gemeentetelefoon, veiligThuisVan } from '../contacten';
import { createI18n } from '../i18n/i18n';
import type { Lang } from '../i18n/talen';
import { laadInTaal, samen } from './vertaald';

export interface Gemeentehulp {
	readonly id: string;
	readonly naam: string;
	/** To call when nothing else is known. */
	readonly telefoon: Contact | null;
	/** Only help that can be urgent. */
	readonly routes: readonly { id: string; naam: string; tekst: string; contacten: readonly Contact[] }[];
	readonly website: Contact | null;
}

async function hulpVan(id: (typeof gemeenteIds)[number], peildatum: Datum, lang: Lang) {
	const [gemeente, { teksten, metNaam, stand }, { t }] = await Promise.all([
		laadGemeente(id),
		laadInTaal([id], lang),
		createI18n(lang),
	]);
	const contacten = gemeente.contacten.map(metNaam);
	const { routes } = beoordeelAlles(await laadRegelset([id]), { gemeente: id }, peildatum);
	const dringend = routes.flatMap(({ route, termen }) => {
		const tekst = teksten.routes[route.id]!;
		return tekst.vandaag ? [{ route, termen, tekst }] : [];
	});
	const hulp: Gemeentehulp = {
		id,
		naam: t.inHetNederlands(gemeente.naam),
		telefoon: gemeentetelefoon(contacten),
		website: contacten.find(({ id }) => id === 'website') ?? null,
		routes: dringend.map(({ route, termen, tekst }) => ({
			id: route.id,
			naam: tekst.naam,
			tekst: t.vul(routezinVan({ spoed: 'vandaag', heeftAl: false }, tekst), termen),
			contacten: contactenVan(route.contacten, contacten),
		})),
	};
	return { hulp, stand, veiligThuis: veiligThuisVan(contacten) };
}

/** Every gemeente with its phone numbers and ways to help, on the day of the build. */
export function alleGemeenten(lang: Lang = 'nl'): ReturnType<typeof leesGemeenten> {
	const eerder = gelezen.get(lang) ?? leesGemeenten(lang);
	gelezen.set(lang, eerder);
	return eerder;
}

/** One build is one day. */
const gelezen = new Map<Lang, ReturnType<typeof leesGemeenten>>();

async function leesGemeenten(lang: Lang) {
	const vandaag = new Date().toISOString().slice(0, 10) as Datum;
	const gevonden = await Promise.all(gemeenteIds.map((id) => hulpVan(id, vandaag, lang)));
	return {
		gemeenten: gevonden.map(({ hulp }) => hulp),
		veiligThuis: gevonden[0]?.veiligThuis ?? null,
		vertaalstand: samen(gevonden.map(({ stand }) => stand)),
	};
}
