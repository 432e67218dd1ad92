/** From what was filled in to the answers and the next question, by answering everything again from the start. */
import { beoordeelAlles, type Antwoorden, type Datum, type Regelset, type Uitslag } from '#rules';
import { nummers, type Nummer } from './nummers';
import type { Ruw } from './ruw';
import { beantwoord, optiesVan, schermen, type Einde, type Stand } from './schermen';

export interface Pad {
	/** The screens that were answered, in the order in which they came. */
	readonly stappen: readonly Nummer[];
	/** What was known when each of these screens came, and when the next one comes. */
	readonly standen: Readonly<Partial<Record<Nummer, Stand>>>;
	readonly antwoorden: Antwoorden;
	/** The first that was not answered; null: nothing is left to ask. */
	readonly volgende: Nummer | null;
	/** The check ends here for this person. */
	readonly einde: Einde | null;
	/** What is known at the end of the steps. */
	readonly stand: Stand;
}

/** Going on one question repeats all steps before it; on a cheap phone that would be felt. */
let onthouden = new WeakMap<Regelset, Map<string, Uitslag>>();
const hoogstens = 64;

/** Answers stand in them. */
export const vergeetUitslagen = () => (onthouden = new WeakMap());

export function beoordeelEenmaal(set: Regelset, antwoorden: Antwoorden, peildatum: Datum): Uitslag {
	const eerder = onthouden.get(set) ?? new Map<string, Uitslag>();
	onthouden.set(set, eerder);
	const sleutel = JSON.stringify([peildatum, antwoorden]);
	const uitslag = eerder.get(sleutel) ?? beoordeelAlles(set, antwoorden, peildatum);
	if (eerder.size >= hoogstens) eerder.clear();
	eerder.set(sleutel, uitslag);
	return uitslag;
}

function vraagtIets(nummer: Nummer, stand: Stand): boolean {
	const { sleutels, komtNa } = schermen[nummer];
	if (komtNa && !komtNa(stand)) return false;
	return sleutels.length === 0 || sleutels.some((sleutel) => stand.uitslag.vragen.includes(sleutel));
}

/** The screen that comes after these; the place comes first, whatever is known. */
export const volgendeNa = (stappen: readonly Nummer[], stand: Stand): Nummer | undefined =>
	stappen.length === 0 ? 1 : nummers.find((nummer) => !stappen.includes(nummer) && vraagtIets(nummer, stand));

/** False where nothing that was chosen still stands on the screen: then it is asked again. */
function pastNog(nummer: Nummer, gevuld: unknown, stand: Stand): boolean {
	const { soort } = schermen[nummer];
	if (soort !== 'keuze' && soort !== 'meer') return true;
	const opties = optiesVan(nummer, stand);
	return opties.length === 0 || [gevuld].flat().some((optie) => opties.includes(optie as string));
}

/**
 * Follows the path that these inputs make. An input that no longer matters is passed by, but not lost.
 * @param set the rules that are loaded: the national ones, and those of the gemeente once it is chosen
 * @param magOpen where all questions stand on one page: without an answer to this one the others are asked all the same
 */
export function volgPad(
	set: Regelset,
	ruw: Ruw,
	peildatum: Datum,
	magOpen: (nummer: Nummer) => boolean = () => false,
): Pad {
	let open: Nummer | null = null;
	const stappen: Nummer[] = [];
	const standen: Partial<Record<Nummer, Stand>> = {};
	let stand = standVan({});

	function standVan(antwoorden: Antwoorden): Stand {
		const gevraagd = Object.fromEntries(stappen.map((nummer) => [nummer, ruw[nummer]]));
		return { antwoorden, uitslag: beoordeelEenmaal(set, antwoorden, peildatum), ruw: gevraagd, peildatum, set };
	}

	for (;;) {
		const nummer = volgendeNa(stappen, stand);
		const klaar = { stappen, standen, antwoorden: stand.antwoorden, stand };
		if (nummer === undefined) return { ...klaar, volgende: open, einde: null };
		standen[nummer] = stand;
		const gevuld = ruw[nummer];
		const isOpen = gevuld === undefined || !pastNog(nummer, gevuld, stand);
		if (isOpen && !magOpen(nummer)) return { ...klaar, volgende: open ?? nummer, einde: null };
		stappen.push(nummer);
		if (isOpen) {
			// A message asks nothing.
			if (schermen[nummer].soort !== 'bericht') open ??= nummer;
			continue;
		}
		const { antwoorden, einde } = beantwoord(nummer, gevuld, stand);
		if (einde) return { ...klaar, volgende: null, einde };
		stand = standVan(antwoorden);
	}
}
