/** Marks inside a text: what is Dutch, and what keeps its own direction. */

const [los, einde] = ['\u2068', '\u2069'];

/** Keeps its own direction and stays on one line, also where a text is no element: in a title, a file or what is copied. */
export const alsLos = (tekst: string) => `${los}${tekst.replaceAll(' ', '\u00a0')}${einde}`;

/** The text as it is said, without marks. */
export const kaal = (tekst: string) => tekst.replace(/\[\[|\]\]|[\u2066-\u2069]/g, '');
