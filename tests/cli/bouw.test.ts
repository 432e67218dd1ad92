/** scripts/server/bouw.sh, with a stand-in for what takes minutes: what it puts down, and when it puts down nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let map: string;
beforeEach(() => {
	map = mkdtempSync(join(tmpdir(), 'bereken-bouw-'));
	cpSync('scripts/server', join(map, 'scripts/server'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const opdracht = (naam: string, regels: string) => {
	mkdirSync(join(map, 'bin'), { recursive: true });
	writeFileSync(join(map, 'bin', naam), `#!/bin/sh\nset -eu\n${regels}\n`, { mode: 0o755 });
};

/** @param sbom what the command that makes the list of parts does */
function bouw(versie: string, sbom: string) {
	opdracht('npx', `mkdir -p build && echo ${versie} >build/index.html`);
	opdracht('npm', `[ "$1" = ci ] || { ${sbom}; }`);
	writeFileSync(join(map, 'scripts/server/nginx.conf'), `# ${versie}\n`);
	const PATH = `${join(map, 'bin')}:${process.env['PATH']}`;
	return spawnSync(join(map, 'scripts/server/bouw.sh'), [join(map, 'doel')], { env: { ...process.env, PATH } }).status;
}

const lees = (pad: string) => readFileSync(join(map, 'doel', pad), 'utf8').trim();
const versies = () => ({
	site: lees('site/index.html'),
	server: lees('server/nginx.conf'),
	sbom: lees('sbom.cdx.json'),
});

it('zet site, instellingen en lijst samen neer, en houdt de vorige', () => {
	expect(bouw('een', 'echo lijst-een')).toBe(0);
	expect(existsSync(join(map, 'doel/server/start.sh'))).toBe(true);
	expect(readdirSync(join(map, 'doel')).sort()).toEqual(['sbom.cdx.json', 'server', 'site']);
	expect(bouw('twee', 'echo lijst-twee')).toBe(0);
	expect(versies()).toEqual({ site: 'twee', server: '# twee', sbom: 'lijst-twee' });
	expect([lees('site.vorige/index.html'), lees('server.vorige/nginx.conf')]).toEqual(['een', '# een']);
	expect(bouw('drie', 'echo lijst-drie')).toBe(0);
	expect([lees('site.vorige/index.html'), lees('server.vorige/nginx.conf')]).toEqual(['twee', '# twee']);
});

it('laat alles zoals het was als de lijst niet lukt, en de keer erna lukt het weer', () => {
	expect(bouw('een', 'echo lijst-een')).toBe(0);
	expect(bouw('twee', 'echo half; exit 1')).not.toBe(0);
	expect(versies()).toEqual({ site: 'een', server: '# een', sbom: 'lijst-een' });
	expect(bouw('drie', 'echo lijst-drie')).toBe(0);
	expect(versies()).toEqual({ site: 'drie', server: '# drie', sbom: 'lijst-drie' });
});
