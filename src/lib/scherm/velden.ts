/** Fields that only some questions have come with those questions: the first one has to be light. */
import type { Nummer } from '$lib/check/nummers';
import { schermen } from '$lib/check/schermen';

const bedrag = async () => ({
	Bedrag: (await import('../invoer/Bedrag.svelte')).default,
	Twijfel: (await import('../invoer/Twijfel.svelte')).default,
});
const kinderen = async () => ({ Kinderen: (await import('../invoer/Kinderen.svelte')).default });
const bericht = async () => ({ Bericht: (await import('./Bericht.svelte')).default });

type Opgehaald<T extends () => Promise<unknown>> = Awaited<ReturnType<T>>;
export type Velden = Partial<Opgehaald<typeof bedrag> & Opgehaald<typeof kinderen> & Opgehaald<typeof bericht>>;

/** The fields of a screen beside those that every screen may have. */
export async function laadVelden(nummer: Nummer): Promise<Velden> {
	const { soort } = schermen[nummer];
	if (soort === 'bedrag') return bedrag();
	if (soort === 'kinderen') return kinderen();
	return soort === 'bericht' ? bericht() : {};
}
