/** What an application has to hold and where it goes, by law. */
import type { Bron } from '#rules';

const bestuursrecht = (artikel: string): Bron => ({
	wet: 'Algemene wet bestuursrecht',
	artikel,
	url: `https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=${artikel}`,
});

/** In writing, to whoever decides. */
export const waarheen = bestuursrecht('4:1');
/** Signed, with name, address, date and what is asked. */
export const watErinStaat = bestuursrecht('4:2');
/** Whoever decides may have a form for it. */
export const eigenFormulier = bestuursrecht('4:4');
