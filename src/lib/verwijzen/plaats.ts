/** What stands where on the page of a gemeente, a village or a neighbourhood: rows in, page out. */
import { isPasNagekeken, treden, type Contact, type Datum, type Kern, type Trede } from '#rules';

/** A way to help, with all its contacts. */
export interface Hulp {
	readonly id: string;
	readonly naam: string;
	readonly tekst: string;
	readonly trede: Trede;
	readonly viaHulpverlener: boolean;
	readonly contacten: readonly Contact[];
}

export interface Adressen {
	readonly vers: readonly Contact[];
	readonly ouder: readonly Contact[];
}

/** A way to help as a page shows it: with the contacts that are of use there. */
export interface Hulpkaart extends Omit<Hulp, 'contacten'> {
	readonly adressen: Adressen;
}

export interface Indeling {
	/** With an address in the kern itself. */
	readonly hier: readonly Hulpkaart[];
	/** With an address in the kern of which this is a part. */
	readonly eromheen: readonly Hulpkaart[];
	/** For everybody in the gemeente, close by first. */
	readonly overal: readonly { readonly trede: Trede; readonly kaarten: readonly Hulpkaart[] }[];
	/** For everybody as well, but only a professional can call it in. */
	readonly viaHulpverlener: readonly Hulpkaart[];
}

/**
 * What somebody looked up in the last half year, and what is older. Nothing is left out:
 * most sources are older, and who finds nothing here has nobody to call (requirement S05).
 */
export const opVersheid = (contacten: readonly Contact[], dag: Datum): Adressen => ({
	vers: contacten.filter(({ bron }) => isPasNagekeken(bron.datum, dag)),
	ouder: contacten.filter(({ bron }) => !isPasNagekeken(bron.datum, dag)),
});

/** A kern and its parts. */
const gebiedVan = (id: string | undefined, kernen: readonly Kern[]) =>
	kernen.filter((kern) => id !== undefined && (kern.id === id || kern.deelVan === id)).map((kern) => kern.id);

const staatIn = ({ kernen = [] }: Contact, gebied: readonly string[]) => kernen.some((id) => gebied.includes(id));

/**
 * @param kern null: the page of the whole gemeente, with all that there is
 * @param kernen all of the gemeente
 */
export function deelIn(hulp: readonly Hulp[], kern: Kern | null, kernen: readonly Kern[], dag: Datum): Indeling {
	const hier = gebiedVan(kern?.id, kernen);
	const eromheen = gebiedVan(kern?.deelVan, kernen);
	const dichtbij = (gebied: readonly string[]) => (een: Hulp) =>
		een.contacten.some((contact) => staatIn(contact, gebied));
	const isHier = dichtbij(hier);
	const isEromheen = (een: Hulp) => !isHier(een) && dichtbij(eromheen)(een);

	function kaart({ contacten, ...een }: Hulp): Hulpkaart {
		const eigen = contacten.filter((contact) => staatIn(contact, hier));
		const naast = contacten.filter((contact) => !eigen.includes(contact) && staatIn(contact, eromheen));
		const voorAllen = contacten.filter((contact) => kern === null || !contact.kernen);
		return { ...een, adressen: opVersheid([...eigen, ...naast, ...voorAllen], dag) };
	}

	const verder = hulp.filter((een) => !isHier(een) && !isEromheen(een));
	return {
		hier: hulp.filter(isHier).map(kaart),
		eromheen: hulp.filter(isEromheen).map(kaart),
		overal: treden
			.map((trede) => ({
				trede,
				kaarten: verder.filter((een) => een.trede === trede && !een.viaHulpverlener).map(kaart),
			}))
			.filter(({ kaarten }) => kaarten.length),
		viaHulpverlener: verder.filter((een) => een.viaHulpverlener).map(kaart),
	};
}
