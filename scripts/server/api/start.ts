/** Starts the API, and stops it without breaking off what is being answered. */
import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { maakApp } from './app.ts';
import { leesInstellingen, type Instellingen } from './instellingen.ts';

const meld = (regel: string) => console.log(regel);

/** How often each status was given: all that is kept of what came in. */
function maakTelling() {
	const aantallen = new Map<number, number>();
	return {
		tel: (status: number) => void aantallen.set(status, (aantallen.get(status) ?? 0) + 1),
		inWoorden: () => [...aantallen].map(([status, aantal]) => `${aantal} keer ${status}`).join(', ') || 'niets',
	};
}

function start({ adres, poort, secondenPerVerzoek, verbindingen, secondenOmTeStoppen, ...rest }: Instellingen) {
	const { tel, inWoorden } = maakTelling();
	const server = serve(
		{
			fetch: maakApp({ ...rest, tel, meld }).fetch,
			hostname: adres,
			port: poort,
			serverOptions: {
				headersTimeout: secondenPerVerzoek * 1000,
				requestTimeout: secondenPerVerzoek * 1000,
				// Node looks for slow clients this often.
				connectionsCheckingInterval: 500,
				maxHeaderSize: 8 * 1024,
			},
		},
		({ port }) => meld(`Klaar op http://${adres}:${port}`),
	) as Server;
	server.maxConnections = verbindingen;

	function stop() {
		meld('Stopt: maakt af wat nog loopt.');
		server.close(() => {
			meld(`Gestopt. Geantwoord: ${inWoorden()}.`);
			process.exit();
		});
		// A connection that is kept for a next request would hold everything up.
		setInterval(() => server.closeIdleConnections(), 50);
		setTimeout(() => server.closeAllConnections(), secondenOmTeStoppen * 1000);
	}
	for (const teken of ['SIGTERM', 'SIGINT'] as const) process.once(teken, stop);
}

try {
	start(leesInstellingen(process.env));
} catch (fout) {
	if (!(fout instanceof RangeError)) throw fout;
	console.error(fout.message);
	process.exitCode = 1;
}
