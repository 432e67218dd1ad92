/** Starts the API, and stops it without breaking off what is being answered. */
import { serve } from '@hono/node-server';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
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

/** Who asks and does not read would keep the connection for good: Node itself only looks at how a request comes in. */
const begrensAntwoord = (seconden: number) => (vraag: IncomingMessage, antwoord: ServerResponse) => {
	const wekker = setTimeout(() => vraag.socket.destroy(), seconden * 1000);
	antwoord.once('close', () => clearTimeout(wekker));
};

function start(instellingen: Instellingen) {
	const { LUISTER: luister, VERZOEKEN_PER_MINUUT: verzoekenPerMinuut } = instellingen;
	const { tel, inWoorden } = maakTelling();
	let stopt = false;
	const server = serve(
		{
			fetch: maakApp({ verzoekenPerMinuut, tel, meld, stopt: () => stopt }).fetch,
			...luister,
			serverOptions: {
				// From the first header to the last of the body.
				requestTimeout: instellingen.SECONDEN_PER_VERZOEK * 1000,
				// Node looks for slow clients this often.
				connectionsCheckingInterval: 500,
				maxHeaderSize: 8 * 1024,
			},
		},
		({ address, family, port }) => meld(`Klaar op http://${family === 'IPv6' ? `[${address}]` : address}:${port}`),
	) as Server;
	server.maxConnections = instellingen.VERBINDINGEN;
	server.on('request', begrensAntwoord(instellingen.SECONDEN_PER_ANTWOORD));

	function stop() {
		stopt = true;
		meld('Stopt: maakt af wat nog loopt.');
		server.close(() => {
			meld(`Gestopt. Geantwoord: ${inWoorden()}.`);
			process.exit();
		});
		setTimeout(() => server.closeAllConnections(), instellingen.SECONDEN_OM_TE_STOPPEN * 1000);
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
