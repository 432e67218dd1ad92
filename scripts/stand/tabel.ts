/** Text for a terminal that is a hundred columns wide. */

export const breedte = 100;

/** Breaks at spaces so that no line is longer than the terminal. @param later what later lines start with */
export function vouw(tekst: string, eerste = '', later = eerste): readonly string[] {
	const regels: string[] = [];
	let regel = eerste;
	for (const woord of tekst.split(' ')) {
		const isLeeg = regel === eerste || regel === later;
		if (!isLeeg && regel.length + 1 + woord.length > breedte) {
			regels.push(regel);
			regel = later + woord;
		} else regel += isLeeg ? woord : ` ${woord}`;
	}
	return [...regels, regel];
}

/** Cuts off what does not fit, so that the columns stay under each other. */
const passend = (tekst: string, lengte: number) => (tekst.length > lengte ? `${tekst.slice(0, lengte - 1)}…` : tekst);

export interface Kolom {
	readonly kop: string;
	readonly lengte: number;
	readonly rechts?: boolean;
}

const cel = (tekst: string, { lengte, rechts }: Kolom) =>
	rechts ? passend(tekst, lengte).padStart(lengte) : passend(tekst, lengte).padEnd(lengte);

/** A heading and a line a row. */
export const tabel = (kolommen: readonly Kolom[], rijen: readonly (readonly string[])[]): readonly string[] =>
	[kolommen.map(({ kop }) => kop), ...rijen].map((rij) =>
		kolommen
			.map((kolom, i) => cel(rij[i] ?? '', kolom))
			.join(' ')
			.trimEnd(),
	);
