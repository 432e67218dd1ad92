/** A file that is made in the browser, and leaves it only to where the person saves it. */
export function download(naam: string, tekst: string, soort: string): void {
	const url = URL.createObjectURL(new Blob([tekst], { type: soort }));
	const link = document.createElement('a');
	link.href = url;
	link.download = naam;
	link.click();
	// A browser reads the address a moment later.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
