/** The voices that may read aloud: only those on the device, because no text may leave it (docs/adr/0018). */
export type Stem = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** @returns the voices on the device that speak this language */
export const eigenStemmen = <S extends Stem>(stemmen: readonly S[], lang: string): readonly S[] =>
	stemmen.filter((stem) => stem.localService && stem.lang.startsWith(lang));

/** Tells which there are, now and whenever that changes: a browser often hears of its voices late. */
export function volgStemmen(lang: string, meld: (stemmen: readonly SpeechSynthesisVoice[]) => void): () => void {
	// Absent in some browsers inside apps.
	const spraak = window.speechSynthesis as SpeechSynthesis | undefined;
	const kijk = () => meld(eigenStemmen(spraak!.getVoices(), lang));
	if (spraak) kijk();
	spraak?.addEventListener?.('voiceschanged', kijk);
	return () => spraak?.removeEventListener?.('voiceschanged', kijk);
}
