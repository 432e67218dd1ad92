/** Makes what stands below a component say things in two languages. */
import { provideI18n, type T, type Taal } from '../i18n/i18n';
import { provideWoorden, Woordenkring } from '../woorden/kring.svelte';
import { tweetaligeT } from './samen';
import { useTweetalig } from './tweetalig.svelte';
import Tweestukken from './Tweestukken.svelte';

/** Texts that hold both languages are shown as such. */
export const toonBeide = () => provideWoorden(new Woordenkring(Tweestukken));

/** The same, and the questions below say everything in both. */
export function zegBeide(t: T): T {
	const tweetalig = useTweetalig();
	const beide = tweetaligeT(t, () => tweetalig.tweede?.taal.t ?? null);
	toonBeide();
	provideI18n(() => ({ t: beide }) as Taal);
	return beide;
}
