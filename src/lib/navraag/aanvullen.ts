/** What was filled in after the outcome, on top of the path that led to it. */
import type { Antwoorden } from '#rules';
import { beoordeelEenmaal, type Pad } from '../check/pad';
import type { Ruw } from '../check/ruw';
import type { Stand } from '../check/schermen';
import { metOpvang, type Kind } from './opvang';
import { antwoordenUitNavraag } from './velden';

/** What was asked first stands: what is filled in after the outcome only adds to it. */
function antwoordenMet({ na = {}, opvang }: Ruw, { antwoorden }: Stand): Antwoorden {
	const { kinderen } = antwoorden;
	const samen = { ...antwoordenUitNavraag(na), ...antwoorden };
	return opvang && Array.isArray(kinderen)
		? { ...samen, kinderen: metOpvang(kinderen as readonly Kind[], opvang) }
		: samen;
}

/** Nothing that was asked before the outcome depends on what is asked after it. */
export function vulAan(pad: Pad, ruw: Ruw): Pad {
	if (pad.volgende !== null || pad.einde !== null) return pad;
	const antwoorden = antwoordenMet(ruw, pad.stand);
	const { set, peildatum } = pad.stand;
	const stand = { ...pad.stand, antwoorden, uitslag: beoordeelEenmaal(set, antwoorden, peildatum) };
	return { ...pad, antwoorden, stand };
}
