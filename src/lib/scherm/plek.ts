/** Where a question stands: alone on its screen, or with its own ids among others on one page. */
import { getContext, setContext } from 'svelte';

const sleutel = Symbol('plek');

/** @param voor goes before every id of the question; it starts with a letter */
export const providePlek = (voor: string) => setContext(sleutel, voor);
/** What goes before the ids; empty where the question has the screen to itself, and is its heading. */
export const usePlek = () => getContext<string | undefined>(sleutel) ?? '';
