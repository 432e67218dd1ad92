import type { Zin } from './leesbaar.ts';

/** A little slower than a voice speaks by itself. */
const tempo = 0.9;

interface Luisteraar {
	/** This sentence begins. @returns whether it can still be read */
	readonly opZin: (zin: Zin) => boolean;
	/** It came to its end, was stopped, or the voice failed. */
	readonly opKlaar: () => void;
}

function uitingVan({ tekst }: Zin, stem: SpeechSynthesisVoice): SpeechSynthesisUtterance {
	const uiting = new SpeechSynthesisUtterance(tekst);
	return Object.assign(uiting, { voice: stem, lang: stem.lang, rate: tempo });
}

/** Reads one sentence after another. @returns what stops it */
export function lees(zinnen: readonly Zin[], stem: SpeechSynthesisVoice, { opZin, opKlaar }: Luisteraar): () => void {
	// Made beforehand and kept: Chrome forgets to say that one ended when nobody holds it.
	const uitingen = zinnen.map((zin) => uitingVan(zin, stem));
	let leest = true;

	function stop() {
		if (!leest) return;
		leest = false;
		speechSynthesis.cancel();
		opKlaar();
	}
	function zeg(i: number) {
		const [zin, uiting] = [zinnen[i], uitingen[i]];
		// A sentence that was cut off still says that it ended.
		if (!leest) return;
		if (!zin || !uiting || !opZin(zin)) return stop();
		uiting.onend = () => zeg(i + 1);
		uiting.onerror = stop;
		speechSynthesis.speak(uiting);
	}
	speechSynthesis.cancel();
	zeg(0);
	return stop;
}
