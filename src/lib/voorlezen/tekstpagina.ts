/** For pages without the app: Tekstschil fetches this as a script of its own, and where there is a voice it fetches the rest. */
import { volgStemmen } from './stemmen.ts';

let isGehaald = false;
volgStemmen(document.documentElement.lang, async ([stem]) => {
	if (!stem || isGehaald) return;
	isGehaald = true;
	const { bedraad } = await import('./bedraad.ts');
	bedraad(document.querySelector<HTMLButtonElement>('[data-voorlees]')!);
});
