/** A passphrase: long enough that trying all of them takes too long, and easier to remember than it is short. */

/** Characters. There is no longest. */
export const kortsteZin = 12;

/** Characters as people count them, after the normalising of the key. */
export const lengteVan = (zin: string) => [...zin.normalize('NFKC')].length;
