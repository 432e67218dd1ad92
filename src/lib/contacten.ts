/** Contacts as pages show them: which ones, in which order, and what stands in sight. */
import type { Contact } from '#rules';

/** The contacts with these ids, in the order of the ids. */
export const contactenVan = (ids: readonly string[], contacten: readonly Contact[]): readonly Contact[] =>
	ids.flatMap((id) => contacten.filter((contact) => contact.id === id));

export const isTelefoon = ({ soort }: Contact) => soort === 'telefoon';

/** Whom to call when nothing else is known. */
export const gemeentetelefoon = (contacten: readonly Contact[]): Contact | null =>
	contacten.find((contact) => contact.id === 'gemeente' && isTelefoon(contact)) ?? contacten.find(isTelefoon) ?? null;

export const veiligThuisVan = (contacten: readonly Contact[]): Contact | null =>
	contacten.find(({ id }) => id === 'veilig-thuis') ?? null;

/** Where to call or go when no regeling was found. */
export const algemeneHulp = (contacten: readonly Contact[]): readonly Contact[] => {
	const telefoon = gemeentetelefoon(contacten);
	return [...(telefoon ? [telefoon] : []), ...contacten.filter(({ id, soort }) => id === 'balie' && soort === 'adres')];
};
