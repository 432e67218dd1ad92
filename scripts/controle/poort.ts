import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody uses now: another checkout may be testing too. */
export async function vrijePoort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((klaar) => server.close(klaar));
	return port;
}
