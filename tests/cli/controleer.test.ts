import { describe, expect, it } from 'vitest';
import { leesAudit } from '../../scripts/controle/audit.ts';
import { opdracht, telMee } from '../../scripts/controle/stap.ts';
import { telPlaywright, telVitest } from '../../scripts/controle/testlopers.ts';

const bestand = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });

describe('de telling van de controle', () => {
	it('telt een testbestand dat niet laadt als één fout', () => {
		const testResults = [bestand('passed', 3), bestand('failed', 2), bestand('failed', 0)];
		expect(telVitest({ numPassedTests: 4, numFailedTests: 1, testResults })).toEqual({ geslaagd: 4, mislukt: 2 });
	});

	it('telt een test die pas bij herhaling slaagt als fout', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 2 };
		expect(telPlaywright({ stats, errors: [{}] })).toEqual({ geslaagd: 5, mislukt: 4 });
	});

	it('laat een loper die omvalt of niets draait nooit slagen', () => {
		expect(telMee(1, { geslaagd: 7, mislukt: 0 })).toEqual({ geslaagd: 7, mislukt: 1 });
		expect(telMee(null, { geslaagd: 0, mislukt: 0 })).toEqual({ geslaagd: 0, mislukt: 1 });
		expect(telMee(0, { geslaagd: 0, mislukt: 0 })).toEqual({ geslaagd: 0, mislukt: 1 });
		expect(telMee(1, { geslaagd: 7, mislukt: 2 })).toEqual({ geslaagd: 7, mislukt: 2 });
		expect(telMee(0, { geslaagd: 7, mislukt: 0 })).toEqual({ geslaagd: 7, mislukt: 0 });
	});

	it('zegt dat er niet naar lekken gevraagd kon worden, in plaats van dat er geen zijn', () => {
		const gevonden = (high: number) => JSON.stringify({ metadata: { vulnerabilities: { low: 9, high, critical: 0 } } });
		expect(leesAudit('{ "message": "405 Method Not Allowed" }')).toMatchObject({ geslaagd: 0, mislukt: 0 });
		expect(leesAudit('')).toMatchObject({ geslaagd: 0, overgeslagen: expect.stringContaining('register') });
		expect(leesAudit(gevonden(0))).toEqual({ geslaagd: 1, mislukt: 0, uitvoer: gevonden(0) });
		expect(leesAudit(gevonden(1))).toMatchObject({ geslaagd: 0, mislukt: 1 });
	});

	it('bewaart de uitvoer van een stap en kijkt naar de afsluitcode', async () => {
		expect(await opdracht('goed', 'echo', 'dag').doe()).toEqual({ geslaagd: 1, mislukt: 0, uitvoer: 'dag\n' });
		expect(await opdracht('fout', 'false').doe()).toMatchObject({ geslaagd: 0, mislukt: 1 });
		expect(await opdracht('weg', 'bestaat-niet-als-programma').doe()).toMatchObject({ geslaagd: 0, mislukt: 1 });
	});
});
