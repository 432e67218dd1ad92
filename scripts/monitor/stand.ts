/** Where one household stands with one regeling. The five exclude each other and leave nobody out. */
import { isForeverUnknown, type Beoordeling } from '#rules';

export const standen = [
	/** Every condition is known and met. */
	'zeker',
	/** An answer that is not there can still make it a yes or a no. */
	'open',
	/** No answer can: the gemeente weighs it, sources conflict, or one was not found. */
	'gemeente',
	'niet',
	'nvt',
] as const;
export type Stand = (typeof standen)[number];

function isOpen({ toetsen, discretionair }: Beoordeling): boolean {
	const afgetopt =
		discretionair ||
		toetsen.some(({ soort, result }) => isForeverUnknown(result) || (soort === 'voorbehoud' && result.value === true));
	return toetsen.some(
		({ soort, result }) =>
			result.value === undefined && result.open.length > 0 && (soort !== 'voorbehoud' || !afgetopt),
	);
}

export function standVan(b: Beoordeling): Stand {
	if (b.oordeel === 'waarschijnlijk') return 'zeker';
	if (b.oordeel === 'waarschijnlijk-niet') return 'niet';
	if (b.oordeel === 'niet-van-toepassing') return 'nvt';
	return isOpen(b) ? 'open' : 'gemeente';
}
