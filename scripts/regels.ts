/** Splits a stream into lines of bounded length, so that memory stays flat whatever comes in. */

export type Regel = { readonly tekst: string } | { readonly teGroot: true };

/** @param hoogste bytes; a longer line is thrown away as it comes in and yields `teGroot` */
export async function* leesRegels(stroom: AsyncIterable<Buffer>, hoogste: number): AsyncGenerator<Regel> {
	let stukken: Buffer[] = [];
	let lengte = 0;

	const voegToe = (stuk: Buffer) => {
		lengte += stuk.length;
		if (lengte <= hoogste) stukken.push(stuk);
		else stukken = [];
	};
	const maakAf = (): Regel => {
		const regel = lengte > hoogste ? ({ teGroot: true } as const) : { tekst: Buffer.concat(stukken).toString('utf8') };
		stukken = [];
		lengte = 0;
		return regel;
	};

	for await (const brok of stroom) {
		let begin = 0;
		for (let eind = brok.indexOf(10); eind !== -1; eind = brok.indexOf(10, begin)) {
			voegToe(brok.subarray(begin, eind));
			yield maakAf();
			begin = eind + 1;
		}
		voegToe(brok.subarray(begin));
	}
	if (lengte > 0) yield maakAf();
}
