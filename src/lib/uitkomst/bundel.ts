/** What can be asked for together: one form of the gemeente for several regelingen. */
import type { Contact, Formulier } from '#rules';
import { contactenVan } from '../contacten';

/** What a bundle needs of a card: `Kaart` has it. */
export interface Bundelkaart {
	readonly id: string;
	readonly naam: string;
	readonly officieel: string;
	readonly klasse: 'waarschijnlijk' | 'misschien' | 'waarschijnlijk-niet';
}

export interface Bundel<K extends Bundelkaart = Bundelkaart> {
	readonly id: string;
	/** The form, in words. */
	readonly naam: string;
	readonly metDigid: boolean;
	/** What one asks for with it. */
	readonly waarschijnlijk: readonly K[];
	/** What one asks for with it when in doubt; never chosen for anybody. */
	readonly misschien: readonly K[];
	readonly contacten: readonly Contact[];
	/** The year of the source that says that it is one form; null: undated. */
	readonly bronjaar: string | null;
	/** Two or more are probable, so this one form may be the first step. */
	readonly isEersteStap: boolean;
}

/**
 * Only of two or more regelingen; the one with most that is probable comes first.
 * @param kaarten what somebody may get and does not have yet, in the order of the page
 */
export function bundelsVan<K extends Bundelkaart>(
	formulieren: readonly Formulier[],
	kaarten: readonly K[],
	contacten: readonly Contact[],
): readonly Bundel<K>[] {
	return formulieren
		.map((formulier): Bundel<K> => {
			const erin = kaarten.filter(({ id }) => formulier.regelingen.includes(id));
			const waarschijnlijk = erin.filter(({ klasse }) => klasse === 'waarschijnlijk');
			return {
				id: formulier.id,
				naam: formulier.naam,
				metDigid: formulier.metDigid,
				waarschijnlijk,
				misschien: erin.filter(({ klasse }) => klasse === 'misschien'),
				contacten: contactenVan(formulier.contacten, contacten),
				bronjaar: formulier.bron.datum?.slice(0, 4) ?? null,
				isEersteStap: waarschijnlijk.length > 1,
			};
		})
		.filter(({ waarschijnlijk, misschien }) => waarschijnlijk.length + misschien.length > 1)
		.sort(opGrootte);
}

const opGrootte = (a: Bundel, b: Bundel) =>
	b.waarschijnlijk.length - a.waarschijnlijk.length || b.misschien.length - a.misschien.length;
