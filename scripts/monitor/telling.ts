/** Counts by name. Whole numbers only, so that it does not matter in which order parts are added. */

/** Households, or cents; by a name whose parts are joined by `|`. */
export type Getallen = Readonly<Record<string, number>>;

export class Telling {
	private readonly getallen = new Map<string, number>();

	/** @param aantal a whole number: households, or cents */
	tel(naam: string, aantal = 1): void {
		if (aantal !== 0) this.getallen.set(naam, (this.getallen.get(naam) ?? 0) + aantal);
	}

	voegToe(getallen: Getallen): void {
		for (const [naam, aantal] of Object.entries(getallen)) this.tel(naam, aantal);
	}

	wis(): void {
		this.getallen.clear();
	}

	van = (naam: string): number => this.getallen.get(naam) ?? 0;

	/** In the order of the names, so that equal counts are equal text. */
	inhoud(): Getallen {
		return Object.fromEntries([...this.getallen].sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
