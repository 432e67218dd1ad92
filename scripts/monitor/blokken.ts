/** Cuts a stream into pieces of whole lines, so that workers split them further and memory stays flat. */
import { hoogsteGrootte } from '../lezen.ts';

export interface Blok {
	/** Whole lines; the last one of the stream may have no end. */
	readonly bytes: Buffer;
	/** Bytes of the file up to and including this piece. */
	readonly eind: number;
}

const regeleinde = 10;

/** @param begin bytes of the file that come before the stream */
export async function* leesBlokken(stroom: AsyncIterable<Buffer>, begin: number): AsyncGenerator<Blok> {
	/** The beginning of a line of which the end is still to come. */
	let rest: Buffer[] = [];
	let lengte = 0;
	let eind = begin;

	const maakAf = (slot: Buffer, na: Buffer): Blok => {
		const bytes = Buffer.concat([...rest, slot]);
		eind += lengte + slot.length;
		rest = na.length ? [na] : [];
		lengte = na.length;
		return { bytes, eind };
	};

	for await (const brok of stroom) {
		const knip = brok.lastIndexOf(regeleinde) + 1;
		if (knip > 0) {
			yield maakAf(brok.subarray(0, knip), brok.subarray(knip));
			continue;
		}
		// Of a line that is too long no more is kept than what shows that it is.
		if (lengte <= hoogsteGrootte) rest.push(brok);
		lengte += brok.length;
	}
	if (lengte > 0) yield maakAf(Buffer.alloc(0), Buffer.alloc(0));
}
