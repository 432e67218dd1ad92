/** Brings the button to life: it shows itself where there is a voice, and reads the page or stops. */
import { lees } from './lees.ts';
import { leesbareZinnen, type Zin } from './leesbaar.ts';
import { kiesStem } from './stem.ts';
import { volgStemmen } from './stemmen.ts';

/** The name under which the stylesheet colours the sentence that is read. */
const kleur = 'voorlezen';

/** A browser without highlights reads all the same. */
function kleurIn(zin: Zin | null) {
	if (!globalThis.CSS?.highlights) return;
	if (zin) CSS.highlights.set(kleur, new Highlight(zin.plek));
	else CSS.highlights.delete(kleur);
}

/** @param knop the button with its two words, one of them hidden @returns what undoes it */
export function bedraad(knop: HTMLButtonElement): () => void {
	const { lang } = document.documentElement;
	const inhoud = knop.closest('main')!;
	let stem: SpeechSynthesisVoice | undefined;
	let stop: (() => void) | null = null;
	let nu: Zin | null = null;
	const staatErNog = (zin: Zin) => zin.plek.startContainer.isConnected;
	/** Another question came, or everything was wiped. */
	const wachter = new MutationObserver(() => nu && !staatErNog(nu) && stop?.());

	function toon(leest: boolean) {
		for (const woord of knop.querySelectorAll<HTMLElement>('[data-als]'))
			woord.hidden = (woord.dataset['als'] === 'leest') !== leest;
	}
	function begin() {
		if (!stem) return;
		wachter.observe(inhoud, { childList: true, subtree: true });
		toon(true);
		stop = lees(leesbareZinnen(inhoud, lang), stem, {
			opZin: (zin) => {
				nu = zin;
				kleurIn(zin);
				return staatErNog(zin);
			},
			opKlaar: () => {
				stop = nu = null;
				wachter.disconnect();
				kleurIn(null);
				toon(false);
			},
		});
	}
	const druk = () => (stop ? stop() : begin());
	const houdOp = () => stop?.();
	const kijkWeg = () => document.visibilityState === 'hidden' && stop?.();

	knop.addEventListener('click', druk);
	document.addEventListener('visibilitychange', kijkWeg);
	window.addEventListener('pagehide', houdOp);
	const volgNiet = volgStemmen(lang, (stemmen) => {
		stem = kiesStem(stemmen, lang);
		knop.hidden = !stem;
		if (!stem) stop?.();
	});
	return () => {
		stop?.();
		volgNiet();
		knop.removeEventListener('click', druk);
		document.removeEventListener('visibilitychange', kijkWeg);
		window.removeEventListener('pagehide', houdOp);
	};
}
