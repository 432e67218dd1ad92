/** The browser of the end-to-end tests: Debian's own, put there when it is missing. */
import { existsSync } from 'node:fs';
import { voerUit, type Stap } from './stap.ts';

const pad = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const uitleg = `Er is geen browser op ${pad}. Installeer hem met "apt-get install chromium", of zet het pad in CHROMIUM.`;

const alsRoot = (opdracht: string) => (process.getuid?.() === 0 ? opdracht : `sudo -n ${opdracht}`);

export const chromium: Stap = {
	naam: 'chromium is er',
	async doe() {
		if (existsSync(pad)) return { geslaagd: 1, mislukt: 0, uitvoer: '' };
		const installeer = `${alsRoot('apt-get update')} && ${alsRoot('apt-get install -y --no-install-recommends chromium')}`;
		const { uitvoer } = await voerUit(['bash', '-c', installeer], { DEBIAN_FRONTEND: 'noninteractive' });
		const isEr = existsSync(pad);
		return { geslaagd: isEr ? 1 : 0, mislukt: isEr ? 0 : 1, uitvoer: `${uitvoer}\n${uitleg}` };
	},
};
