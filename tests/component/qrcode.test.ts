import { render, screen } from '@testing-library/svelte';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import Qr from '../../src/lib/qr/Qr.svelte';
import { qrpadVan } from '../../src/lib/qr/qrpad.ts';

/** Pixels on each side of a square. */
const schaal = 4;

/** The picture as a camera sees it: the rectangles of the path, black on white. */
function gefotografeerd(svg: Element) {
	const maat = Number(svg.getAttribute('viewBox')!.split(' ')[2]) * schaal;
	const data = new Uint8ClampedArray(maat * maat * 4).fill(255);
	for (const [, ...delen] of svg
		.querySelector('path')!
		.getAttribute('d')!
		.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		const [x = 0, y = 0, lengte = 0] = delen.map((deel) => Number(deel) * schaal);
		for (let rij = y; rij < y + schaal; rij++)
			for (let kolom = x; kolom < x + lengte; kolom++) data.set([0, 0, 0], (rij * maat + kolom) * 4);
	}
	return { width: maat, height: maat, data };
}

test.each(['https://voorbeeld.nl/nl/', `https://voorbeeld.nl/nl/#${'a1B2-'.repeat(200)}`])(
	'a phone reads what was put in it: %s',
	(tekst) => {
		render(Qr, { qr: qrpadVan(tekst)!, naam: 'QR-code naar de test' });
		const svg = screen.getByRole('img', { name: 'QR-code naar de test' });
		expect(decodeQR(gefotografeerd(svg), { timeLimit: 10_000 })).toBe(tekst);
	},
);

test('nothing stands in the four squares around it', () => {
	render(Qr, { qr: qrpadVan('https://voorbeeld.nl/nl/')!, naam: 'QR-code' });
	const svg = screen.getByRole('img');
	const maat = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
	const plekken = [
		...svg
			.querySelector('path')!
			.getAttribute('d')!
			.matchAll(/M(\d+) (\d+)h(\d+)/g),
	];
	const [x, y] = [1, 2].map((deel) => plekken.map((plek) => Number(plek[deel])));
	const eind = plekken.map(([, begin, , lengte]) => Number(begin) + Number(lengte));
	expect([Math.min(...x!), Math.min(...y!), Math.max(...eind), Math.max(...y!) + 1]).toEqual([
		4,
		4,
		maat - 4,
		maat - 4,
	]);
});
