/** The screens in the order in which they are asked. The numbers stay; they are in addresses. */
export const nummers = [1, 2, 3, 4, 5, 6, 7, 8, 20, 9, 23, 10, 12, 11, 21, 15, 13, 14, 22, 16, 17, 18] as const;
export type Nummer = (typeof nummers)[number];

export const isNummer = (getal: number): getal is Nummer => (nummers as readonly number[]).includes(getal);
