/** The build as an ordinary host gives it: compressed beforehand, and what never changes is kept. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const uitvoermap = fileURLToPath(new URL('../../build', import.meta.url));

const soorten: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
};

/** @returns the host and its address; there must be a build */
export async function startGastheer(poort: number): Promise<{ readonly server: Server; readonly adres: string }> {
	if (!existsSync(uitvoermap)) throw new Error('Er is nog geen build. Draai eerst "npm run build".');
	const server = createServer(({ url = '/' }, antwoord) => {
		const pad = url.endsWith('/') ? `${url}index.html` : url;
		const bestand = join(uitvoermap, pad);
		const isKlein = existsSync(`${bestand}.br`);
		if (!isKlein && !existsSync(bestand)) return void antwoord.writeHead(404).end();
		antwoord
			.writeHead(200, {
				'content-type': soorten[extname(pad)] ?? 'application/octet-stream',
				'cache-control': pad.includes('/immutable/') ? 'max-age=31536000, immutable' : 'no-cache',
				...(isKlein ? { 'content-encoding': 'br' } : {}),
			})
			.end(readFileSync(isKlein ? `${bestand}.br` : bestand));
	});
	await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar));
	return { server, adres: `http://127.0.0.1:${poort}` };
}
