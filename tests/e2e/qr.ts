/** What a phone reads from a QR code as it stands on the screen. */
import decodeQR from 'qr/decode.js';
import type { Locator } from '@playwright/test';

/** @returns what is in it; throws where no camera could read it */
export async function leesQr(code: Locator): Promise<string> {
	const foto = (await code.screenshot()).toString('base64');
	// The policy of our own pages would refuse the picture.
	const donkereKamer = await code.page().context().newPage();
	const { width, height, pixels } = await donkereKamer.evaluate(async (inhoud) => {
		const bytes = Uint8Array.from(atob(inhoud), (teken) => teken.charCodeAt(0));
		const beeld = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d')!;
		doek.drawImage(beeld, 0, 0);
		const { width, height, data } = doek.getImageData(0, 0, beeld.width, beeld.height);
		return { width, height, pixels: [...data] };
	}, foto);
	await donkereKamer.close();
	return decodeQR({ width, height, data: Uint8ClampedArray.from(pixels) }, { timeLimit: 10_000 });
}
