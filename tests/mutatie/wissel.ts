/** Changes made where they stand, so that whatever shares a tree sees them; each can be undone. */
export type Terug = () => void;

/** The object becomes the other one, in place: also another kind of node. */
export function wordt(object: object, anders: object): Terug {
	const was = Object.getOwnPropertyDescriptors(object);
	const leeg = () => Object.keys(object).forEach((naam) => Reflect.deleteProperty(object, naam));
	leeg();
	Object.assign(object, anders);
	return () => {
		leeg();
		Object.defineProperties(object, was);
	};
}

/** One element of an array is another one. */
export function elementWordt<T>(lijst: readonly T[], plek: number, anders: T): Terug {
	const schrijfbaar = lijst as T[];
	const was = schrijfbaar[plek]!;
	schrijfbaar[plek] = anders;
	return () => {
		schrijfbaar[plek] = was;
	};
}

/** One element of an array is gone. */
export function elementWeg<T>(lijst: readonly T[], plek: number): Terug {
	const [was] = (lijst as T[]).splice(plek, 1);
	return () => {
		(lijst as T[]).splice(plek, 0, was!);
	};
}

/** Several at once; undone in reverse. */
export function samen(wissels: readonly (() => Terug)[]): Terug {
	const terug = wissels.map((zet) => zet());
	return () => [...terug].reverse().forEach((een) => een());
}
