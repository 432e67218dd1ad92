/**
 * Klopt een uitkomst van een regeling van het Rijk misschien niet? Zet hier het id, bijvoorbeeld 'aio'.
 * Iedereen hoort dan: misschien, bel de gemeente. Haal het id weg als de regel hersteld is.
 */
export const uitgezet: readonly string[] = [];
