/** Programs that the tests need and npm does not bring: Debian's own, put there when they are missing. */
import { existsSync } from 'node:fs';
import { voerUit, type Stap } from './stap.ts';

const alsRoot = (opdracht: string) => (process.getuid?.() === 0 ? opdracht : `sudo -n ${opdracht}`);

/** @param paden all of them have to be there */
function debian(naam: string, paden: readonly string[], pakketten: string, uitleg = ''): Stap {
	const ontbreekt = () => paden.filter((pad) => !existsSync(pad));
	return {
		naam: `${naam} is er`,
		async doe() {
			if (ontbreekt().length === 0) return { geslaagd: 1, mislukt: 0, uitvoer: '' };
			const installeer = `${alsRoot('apt-get update')} && ${alsRoot(`apt-get install -y --no-install-recommends ${pakketten}`)}`;
			// In runlevel 1 Debian starts no service that it just installed.
			const { uitvoer } = await voerUit(['bash', '-c', installeer], {
				DEBIAN_FRONTEND: 'noninteractive',
				RUNLEVEL: '1',
			});
			const weg = ontbreekt();
			const advies = `Er is geen ${weg.join(', ')}. Installeer het met "apt-get install ${pakketten}"${uitleg}.`;
			return { geslaagd: weg.length ? 0 : 1, mislukt: weg.length ? 1 : 0, uitvoer: `${uitvoer}\n${advies}` };
		},
	};
}

export const chromium = debian(
	'chromium',
	[process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell'],
	'chromium chromium-headless-shell',
	', of zet het pad in CHROMIUM',
);

export const nginx = debian(
	'nginx',
	['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
	'nginx libnginx-mod-http-brotli-static',
);
