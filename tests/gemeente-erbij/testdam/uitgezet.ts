/**
 * Klopt een uitkomst misschien niet? Zet hier het id van de regeling of de route, bijvoorbeeld 'laptop'.
 * Iedereen hoort dan: misschien, bel de gemeente. Haal het id weg als de regel hersteld is.
 */
export const uitgezet: readonly string[] = [];
