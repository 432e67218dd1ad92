/** The everyday name with that of the law; in another language the name holds it already. */
export const voluit = ({ naam, officieel }: { readonly naam: string; readonly officieel: string }) =>
	heeftOfficieel({ naam, officieel }) ? naam : `${naam} (${officieel})`;

/** Dutch is marked, so a Dutch name that happens to hold the official one is not meant. */
export const heeftOfficieel = ({ naam, officieel }: { readonly naam: string; readonly officieel: string }) =>
	officieel.startsWith('[[') && naam.includes(officieel);

/** In a file or on the clipboard there is no element to say what is Dutch; the direction of an amount stays. */
export const alsPlatteTekst = (tekst: string) => tekst.replace(/\[\[|\]\]/g, '');
