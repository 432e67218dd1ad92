/** Where one household stands with one regeling. The five exclude each other and leave nobody out. */
import { isForeverUnknown, type Beoordeling } from '#rules';

export const standen = [
	/** Every condition is known and met. */
	'zeker',
	/** Answers that are not there make it a yes or a no. */
	'open',
	/** No answer makes it a sure yes: the gemeente weighs it, sources conflict, or one was not found. */
	'gemeente',
	'niet',
	'nvt',
] as const;
export type Stand = (typeof standen)[number];

/** Whatever is answered, it does not become a sure yes. */
const isAfgetopt = ({ toetsen, discretionair }: Beoordeling) =>
	discretionair ||
	toetsen.some(({ soort, result }) => isForeverUnknown(result) || (soort === 'voorbehoud' && result.value === true));

export function standVan(b: Beoordeling): Stand {
	if (b.oordeel === 'waarschijnlijk') return 'zeker';
	if (b.oordeel === 'waarschijnlijk-niet') return 'niet';
	if (b.oordeel === 'niet-van-toepassing') return 'nvt';
	return isAfgetopt(b) ? 'gemeente' : 'open';
}
