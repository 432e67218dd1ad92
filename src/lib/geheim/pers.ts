/** Makes bytes fewer where the browser can. The first byte says whether it did. */
import { aaneen, type Bytes } from './bytes';

const ongeperst = 0;
const geperst = 1;
const vorm = 'deflate-raw';
/** Of so many bytes at a time at most a thousand times as many come out before somebody can say stop. */
const hap = 1024;

/** @returns null where more comes out than is allowed; throws where the stream breaks */
async function door({ readable, writable }: GenericTransformStream, bytes: Bytes, hoogstens: number) {
	const schrijver = (writable as WritableStream<Bytes>).getWriter();
	const lezer = (readable as ReadableStream<Bytes>).getReader();
	const schrijf = async () => {
		for (let plek = 0; plek < bytes.length; plek += hap) await schrijver.write(bytes.slice(plek, plek + hap));
		await schrijver.close();
	};
	const lees = async () => {
		const delen: Bytes[] = [];
		let lengte = 0;
		for (;;) {
			const { done, value } = await lezer.read();
			if (done) return aaneen(...delen);
			lengte += value.length;
			if (lengte > hoogstens) {
				// Who waits to write hears it this way; how it ends is of no interest any more.
				void schrijver.abort().catch(() => {});
				void lezer.cancel().catch(() => {});
				return null;
			}
			delen.push(value);
		}
	};
	const [uit] = await Promise.allSettled([lees(), schrijf()]);
	if (uit.status === 'rejected') throw uit.reason;
	return uit.value;
}

export async function pers(bytes: Bytes): Promise<Bytes> {
	if (typeof CompressionStream === 'function') {
		try {
			const kort = await door(new CompressionStream(vorm), bytes, bytes.length);
			if (kort && kort.length < bytes.length) return aaneen(new Uint8Array([geperst]), kort);
		} catch {
			// A browser that knows the name but not this form.
		}
	}
	return aaneen(new Uint8Array([ongeperst]), bytes);
}

/**
 * @param hoogstens how many bytes may come out; looked at while it goes, so a small input cannot fill the memory
 * @returns null where it is more, where it is broken, and where the browser cannot do this
 */
export async function ontpers(bytes: Bytes, hoogstens: number): Promise<Bytes | null> {
	const inhoud = bytes.slice(1);
	if (bytes[0] === ongeperst) return inhoud.length <= hoogstens ? inhoud : null;
	if (bytes[0] !== geperst || typeof DecompressionStream !== 'function') return null;
	try {
		return await door(new DecompressionStream(vorm), inhoud, hoogstens);
	} catch {
		return null;
	}
}
