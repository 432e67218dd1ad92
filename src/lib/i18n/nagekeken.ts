/** Who read the screens of a language beside the Dutch, and when. A text that changes has to be read again: a test says so. */
import type { Nagekeken } from '#rules/vertaald';
import type { AndereTaal } from './talen';

export const nagekeken: { readonly [L in AndereTaal]?: Nagekeken } = {};
