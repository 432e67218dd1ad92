/** What pages need of every gemeente at build time, so that it works without JavaScript. */
import {
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	routezinVan,
	type Contact,
	type Datum,
} from '#rules';
import { contactenVan, gemeentetelefoon } from '../contacten';
import { vul } from '../taal/getal';

export interface Gemeentehulp {
	readonly id: string;
	readonly naam: string;
	/** To call when nothing else is known. */
	readonly telefoon: Contact | null;
	/** Only help that can be urgent. */
	readonly routes: readonly { id: string; naam: string; tekst: string; contacten: readonly Contact[] }[];
	readonly website: Contact | null;
}

async function hulpVan(id: (typeof gemeenteIds)[number], peildatum: Datum): Promise<Gemeentehulp> {
	const [gemeente, teksten] = await Promise.all([laadGemeente(id), laadTeksten([id], 'nl')]);
	const { contacten, naam } = gemeente;
	const { routes } = beoordeelAlles(await laadRegelset([id]), { gemeente: id }, peildatum);
	const dringend = routes.flatMap(({ route, termen }) => {
		const tekst = teksten.routes[route.id]!;
		return tekst.vandaag ? [{ route, termen, tekst }] : [];
	});
	return {
		id,
		naam,
		telefoon: gemeentetelefoon(contacten),
		website: contacten.find(({ id }) => id === 'website') ?? null,
		routes: dringend.map(({ route, termen, tekst }) => ({
			id: route.id,
			naam: tekst.naam,
			tekst: vul(routezinVan({ spoed: 'vandaag', heeftAl: false }, tekst), termen),
			contacten: contactenVan(route.contacten, contacten),
		})),
	};
}

/** Every gemeente with its phone numbers and ways to help, on the day of the build. */
export const alleGemeenten = () => {
	const vandaag = new Date().toISOString().slice(0, 10) as Datum;
	return Promise.all(gemeenteIds.map((id) => hulpVan(id, vandaag)));
};
