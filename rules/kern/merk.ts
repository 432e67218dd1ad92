/** Says of a text that it is Dutch, whatever stands around it: how the rules and the screens mark it. */
export const alsNederlands = (tekst: string) => `[[${tekst}]]`;
