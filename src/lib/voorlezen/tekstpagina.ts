/** For pages without the app: Tekstschil fetches this as a script of its own. */
import { bedraad } from './bedraad.ts';

bedraad(document.querySelector<HTMLButtonElement>('[data-voorlees]')!);
