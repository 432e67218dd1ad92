/** The button reads what is seen, and only with a voice that keeps the text on the device. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bedraad } from '../../src/lib/voorlezen/bedraad';
import { leesbareZinnen } from '../../src/lib/voorlezen/leesbaar';
import { kiesStem } from '../../src/lib/voorlezen/stem';

const stem = (lang: string, localService: boolean, meer: Partial<SpeechSynthesisVoice> = {}) =>
	({ lang, localService, default: false, name: lang, voiceURI: lang, ...meer }) as SpeechSynthesisVoice;
const nl = stem('nl-NL', true);

class Uiting {
	voice: SpeechSynthesisVoice | null = null;
	rate = 1;
	lang = '';
	onend?: () => void;
	onerror?: () => void;
	constructor(readonly text: string) {}
}

class Spraak extends EventTarget {
	gezegd: Uiting[] = [];
	cancel = vi.fn();
	constructor(public stemmen: readonly SpeechSynthesisVoice[]) {
		super();
	}
	getVoices = () => this.stemmen;
	speak = (uiting: Uiting) => void this.gezegd.push(uiting);
	komt(...stemmen: readonly SpeechSynthesisVoice[]) {
		this.stemmen = stemmen;
		this.dispatchEvent(new Event('voiceschanged'));
	}
	/** Every sentence comes to its end, also those that follow. */
	leesUit() {
		for (let i = 0; i < this.gezegd.length; i++) this.gezegd[i]!.onend?.();
	}
	get teksten() {
		return this.gezegd.map(({ text }) => text);
	}
}

let ontkoppel = () => {};
beforeEach(() => {
	document.documentElement.lang = 'nl';
	vi.stubGlobal('SpeechSynthesisUtterance', Uiting);
	vi.stubGlobal(
		'StaticRange',
		class {
			startContainer: Node;
			constructor(private bereik: StaticRangeInit) {
				this.startContainer = bereik.startContainer;
			}
		},
	);
});
afterEach(() => {
	ontkoppel();
	vi.unstubAllGlobals();
});

/** A page with this text; the button is wired. */
function pagina(inhoud: string, stemmen: readonly SpeechSynthesisVoice[] | null) {
	document.body.innerHTML = `<main><button hidden><b data-als="rust">Lees voor</b><b data-als="leest" hidden>Stop</b></button>${inhoud}</main>`;
	const spraak = stemmen && new Spraak(stemmen);
	vi.stubGlobal('speechSynthesis', spraak ?? undefined);
	const knop = document.querySelector('button')!;
	ontkoppel = bedraad(knop);
	const woord = () => knop.querySelector('b:not([hidden])')!.textContent;
	return { knop, spraak: spraak!, woord };
}

test.each([
	['no speech at all', null, true],
	['no voices', [], true],
	['only a remote Dutch voice', [stem('nl-NL', false)], true],
	['only a local English voice', [stem('en-GB', true)], true],
	['a local Dutch voice', [nl], false],
	['a local Flemish voice', [stem('nl-BE', true)], false],
	['a local voice as Android names it', [stem('nl_NL', true)], false],
])('with %s the button is hidden: %s', (_naam, stemmen, isWeg) =>
	expect(pagina('<h1>Vraag</h1>', stemmen).knop.hidden).toBe(isWeg),
);

test('a voice that comes late brings the button, and takes it away again', () => {
	const { knop, spraak, woord } = pagina('<h1>Vraag</h1>', []);
	spraak.komt(stem('nl-NL', false));
	expect(knop.hidden).toBe(true);
	spraak.komt(stem('nl-NL', false), nl);
	expect(knop.hidden).toBe(false);
	knop.click();
	spraak.komt(stem('nl-NL', false));
	expect(knop.hidden).toBe(true);
	expect(woord()).toBe('Lees voor');
});

test('the voice that somebody set comes first, then that of the country', () => {
	const [vlaams, gekozen] = [stem('nl-BE', true), stem('nl-BE', true, { default: true })];
	expect(kiesStem([vlaams, nl, gekozen], 'nl')).toBe(gekozen);
	expect(kiesStem([vlaams, nl], 'nl')).toBe(nl);
	expect(kiesStem([vlaams], 'nl')).toBe(vlaams);
	expect(kiesStem([stem('nl-NL', false, { default: true }), vlaams], 'nl')).toBe(vlaams);
});

test('no remote voice is ever asked to speak', () => {
	const { knop, spraak } = pagina('<h1>Een vraag</h1><p>U krijgt € 1.350. Echt.</p>', [
		stem('nl-NL', false, { default: true }),
		nl,
	]);
	knop.click();
	spraak.leesUit();
	expect(spraak.teksten).toEqual(['Een vraag', 'U krijgt 1350 euro.', 'Echt.']);
	expect(spraak.gezegd.map(({ voice, rate, lang }) => [voice, rate, lang])).toEqual(Array(3).fill([nl, 0.9, 'nl-NL']));
});

test('the button stops what it began, and a sentence that was cut off begins no other', () => {
	const { knop, spraak, woord } = pagina('<h1>Een</h1><p>Twee</p>', [nl]);
	knop.click();
	expect(woord()).toBe('Stop');
	spraak.cancel.mockClear();
	knop.click();
	expect(spraak.cancel).toHaveBeenCalled();
	expect(woord()).toBe('Lees voor');
	spraak.leesUit();
	expect(spraak.teksten).toEqual(['Een']);
});

test('after the last sentence, or a failing voice, the button rests', () => {
	const { knop, spraak, woord } = pagina('<h1>Een</h1><p>Twee</p>', [nl]);
	knop.click();
	spraak.leesUit();
	expect(woord()).toBe('Lees voor');
	knop.click();
	expect(woord()).toBe('Stop');
	spraak.gezegd.at(-1)!.onerror!();
	expect(woord()).toBe('Lees voor');
	expect(spraak.teksten).toEqual(['Een', 'Twee', 'Een']);
});

test.each([
	['another question comes', () => document.querySelector('h1')!.remove()],
	['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
	[
		'the page is out of sight',
		() => {
			vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
			document.dispatchEvent(new Event('visibilitychange'));
		},
	],
])('it stops when %s', async (_naam, gebeurt) => {
	const { knop, spraak, woord } = pagina('<h1>Een</h1><p>Twee</p>', [nl]);
	knop.click();
	spraak.cancel.mockClear();
	gebeurt();
	await vi.waitFor(() => expect(spraak.cancel).toHaveBeenCalled());
	expect(woord()).toBe('Lees voor');
});

test('another language keeps its amounts, and the window with a meaning is not read', () => {
	document.documentElement.lang = 'en';
	const { knop, spraak } = pagina(
		'<p>You get <bdi>€1,350</bdi> from the <button class="woord" type="button" lang="nl">gemeente</button>.</p>',
		[stem('en-GB', true)],
	);
	document.body.insertAdjacentHTML('beforeend', '<div class="woordvenster" popover>The town hall.</div>');
	knop.click();
	spraak.leesUit();
	expect(spraak.teksten).toEqual(['You get €1,350 from the gemeente.']);
});

const gelezen = (html: string, lang = 'nl') => {
	document.body.innerHTML = `<main>${html}</main>`;
	return leesbareZinnen(document.querySelector('main')!, lang).map(({ tekst }) => tekst);
};

test.each([
	[
		'a sentence over several elements',
		'<p>Bel <a href="#">14 023</a>, nu. <b>Doe</b> het.</p>',
		['Bel 1 4, 0 2 3, nu.', 'Doe het.'],
	],
	['options, each by itself', '<label>Ja</label><div><label>Nee</label></div>', ['Ja', 'Nee']],
	['lines that are broken', '<p>Een<br>Twee</p>', ['Een', 'Twee']],
	['what is hidden', '<p hidden>Een</p><p aria-hidden="true">Twee</p><p style="display: none">Drie</p>', []],
	['texts for a screen reader only', '<p>Wijzig<span class="onzichtbaar"> de plaats</span></p>', ['Wijzig']],
	['a fold that is closed', '<details><summary>Meer uitleg</summary><p>Uitleg</p></details>', []],
	[
		'a fold that is open',
		'<details open><summary>Meer uitleg</summary><p>Uitleg</p></details>',
		['Meer uitleg', 'Uitleg'],
	],
	['a heading on a closed fold', '<details><summary><h2>Haarlem</h2></summary><p>Bel</p></details>', ['Haarlem']],
	[
		'buttons, but for those that answer',
		'<button>Druk af</button><form><button type="button">Weet ik niet</button><button type="submit">Volgende</button></form>',
		['Weet ik niet'],
	],
	[
		'a hard word inside its sentence',
		'<p>Vraag <span class="bijeen">(<button class="woord" type="button">bijstand</button>)</span> aan. Bel nu.</p>',
		['Vraag (bijstand) aan.', 'Bel nu.'],
	],
	[
		'a hard word in a form',
		'<form><p>Uw <button class="woord" type="button" style="display: inline-block">toeslag</button> telt mee.</p><button type="button">Weet ik niet</button></form>',
		['Uw toeslag telt mee.', 'Weet ik niet'],
	],
	['the way back and the part', '<p class="terug">Terug</p><p class="deel">Deel 1</p><h1>Vraag</h1>', ['Vraag']],
])('reads in order: %s', (_naam, html, zinnen) => expect(gelezen(html)).toEqual(zinnen));

test('reads an Arabic paragraph sentence by sentence', () =>
	expect(gelezen('<p>هل تحتاج إلى مساعدة؟ اتصل على <bdi>14\u00a0023</bdi>. هذا مجاني!</p>', 'ar')).toEqual([
		'هل تحتاج إلى مساعدة؟',
		'اتصل على 1 4, 0 2 3.',
		'هذا مجاني!',
	]));
