/** The gemeente under whose name the site is built, on a line of its own; empty: nobody's (scripts/themas.ts). */
declare const __AFZENDER__: string;
