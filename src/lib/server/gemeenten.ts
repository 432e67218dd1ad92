/** What pages need of every gemeente at build time, so that it works without JavaScript. */
import { type Datum, beoordeelAlles, gemeenteIds, laadGemeente, laadTeksten, laadRegelset, type Contact } from '#rules';
import { vul } from '../taal/getal';

export interface Gemeentehulp {
	readonly id: string;
	readonly naam: string;
	/** To call when nothing else is known. */
	readonly telefoon: Contact | null;
	readonly routes: readonly { id: string; naam: string; tekst: string; contacten: readonly Contact[] }[];
	readonly website: Contact | null;
}

async function hulpVan(id: (typeof gemeenteIds)[number], peildatum: Datum): Promise<Gemeentehulp> {
	const [gemeente, teksten] = await Promise.all([laadGemeente(id), laadTeksten([id], 'nl')]);
	const { contacten, naam } = gemeente;
	const { routes } = beoordeelAlles(await laadRegelset([id]), { gemeente: id }, peildatum);
	const telefoons = contacten.filter(({ soort }) => soort === 'telefoon');
	return {
		id,
		naam,
		telefoon: telefoons.find((contact) => contact.id === 'gemeente') ?? telefoons[0] ?? null,
		website: contacten.find(({ soort }) => soort === 'website') ?? null,
		routes: routes.map(({ route, termen }) => ({
			id: route.id,
			naam: teksten.routes[route.id]!.naam,
			tekst: vul(teksten.routes[route.id]!.vandaag ?? teksten.routes[route.id]!.inHetKort, termen),
			contacten: route.contacten.flatMap((contact) => contacten.filter((one) => one.id === contact)),
		})),
	};
}

/** Every gemeente with its phone numbers and ways to help, on the day of the build. */
export const alleGemeenten = () => {
	const vandaag = new Date().toISOString().slice(0, 10) as Datum;
	return Promise.all(gemeenteIds.map((id) => hulpVan(id, vandaag)));
};
