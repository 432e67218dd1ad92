/** A browser with voices that we choose; it says nothing, and keeps what it was asked to say. */
import { expect, type Page } from '@playwright/test';

interface Voice {
	readonly lang: string;
	readonly localService: boolean;
}
export const eigenStem: Voice = { lang: 'nl-NL', localService: true };
export const stemOpAfstand: Voice = { lang: 'nl-NL', localService: false };

/** What was said so far; it is kept over pages, as a browser may go on with another page. */
interface Spraak {
	readonly tekst: string;
	readonly tempo: number;
	readonly lang: string;
	readonly isEigen: boolean;
}

/** Before the first page: these voices; `laat` keeps them back until `komStemmen`; `zwijgt` never ends a sentence. */
export async function metStemmen(
	page: Page,
	stemmen: readonly Voice[],
	hoe: { laat?: boolean; zwijgt?: boolean } = {},
) {
	const gezegd: Spraak[] = [];
	await page.exposeFunction('zeg', (spraak: Spraak) => void gezegd.push(spraak));
	await page.addInitScript(
		({ stemmen, laat, zwijgt }) => {
			const venster = window as unknown as Record<'zeg' | 'komStemmen', (wat?: object) => void>;
			let zijnEr = !laat;
			let rij: (() => void)[] = [];
			const spraak = Object.assign(new EventTarget(), {
				getVoices: () => (zijnEr ? stemmen : []),
				speak(uiting: SpeechSynthesisUtterance) {
					venster.zeg({
						tekst: uiting.text,
						tempo: uiting.rate,
						lang: uiting.lang,
						isEigen: uiting.voice?.localService === true,
					});
					const einde = () => uiting.onend?.(new Event('end') as SpeechSynthesisEvent);
					rij.push(einde);
					if (!zwijgt) setTimeout(() => rij.includes(einde) && einde());
				},
				cancel() {
					// A page that is on its way out tells nobody else.
					sessionStorage.setItem('afgebroken', String(Number(sessionStorage.getItem('afgebroken')) + 1));
					rij = [];
				},
			});
			venster.komStemmen = () => {
				zijnEr = true;
				spraak.dispatchEvent(new Event('voiceschanged'));
			};
			class Uiting {
				constructor(readonly text: string) {}
			}
			Object.defineProperty(window, 'speechSynthesis', { value: spraak });
			Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Uiting });
		},
		{ stemmen, laat: hoe.laat ?? false, zwijgt: hoe.zwijgt ?? false },
	);
	return {
		gezegd,
		teksten: () => gezegd.map(({ tekst }) => tekst),
		/** How often it was told to be silent. */
		afgebroken: () => page.evaluate(() => Number(sessionStorage.getItem('afgebroken'))),
		komStemmen: () => page.evaluate(() => (window as unknown as { komStemmen: () => void }).komStemmen()),
	};
}

export const leesKnop = (page: Page) => page.getByRole('button', { name: 'Lees voor' });
export const stopKnop = (page: Page) => page.getByRole('button', { name: 'Stop met lezen' });

/** Reads the page to its end. */
export async function leesAlles(page: Page) {
	await leesKnop(page).click();
	await expect(leesKnop(page)).toBeVisible();
}
