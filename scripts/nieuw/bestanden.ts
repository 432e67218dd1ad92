/** What a command writes. */
export interface Bestand {
	/** From the root of the project. */
	readonly pad: string;
	readonly inhoud: string;
}

/** What still has to be filled in; a test forbids it anywhere in rules/. */
export const invulteken = 'VUL IN';
