import type { Bron } from '../../kern/node.ts';
import type { Getal, JaNee } from '../../kern/uitdrukking.ts';

/** The choices that the law leaves to a gemeente or a waterschap. `onbepaald()` where its choice was not found. */
export interface Instantie {
	/** Its own rule or page. */
	readonly bron: Bron;
	/** Of the bijstandsnorm (Regeling kwijtschelding art. 2). */
	readonly percentage: Getal<'fractie'>;
	/** Of the capacity that goes to the assessment (Uitvoeringsregeling art. 11). */
	readonly aandeel: Getal<'fractie'>;
	/** More money that is left alone, euro (Regeling art. 4). */
	readonly extra: { readonly [S in 'paar' | 'ouder' | 'alleen']: Getal<'euro'> };
	/** Net AOW instead of the norm (Regeling art. 3). */
	readonly nettoAow: JaNee;
	/** Childcare counts as an expense (Uitvoeringsregeling art. 28 lid 3). */
	readonly kinderopvang: JaNee;
	/** Private assessments of who has a business are judged like those of others (art. 28 lid 1 onder b). */
	readonly ondernemers: JaNee;
}
