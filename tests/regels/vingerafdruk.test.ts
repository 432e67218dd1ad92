/** No rule changes silently: the fingerprint of the rules is written down with the newest change. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regelversie } from '#rules';
import { verschillen, vingerafdrukken } from '../../scripts/vingerafdruk.ts';

const vastgelegd = JSON.parse(readFileSync('rules/vingerafdruk.json', 'utf8')) as {
	regelversie: string;
	regels: Record<string, string>;
};

it('verandert geen regel zonder dat het bij de wijzigingen staat', async () => {
	const anders = verschillen(vastgelegd.regels, await vingerafdrukken());
	const melding = [
		`Deze regels zijn veranderd: ${anders.join(', ')}.`,
		'1. Verhoog "regelversie" in rules/index.ts (de dag van vandaag).',
		'2. Zet bovenaan rules/wijzigingen.ts wat er voor inwoners verandert.',
		'3. Draai "npm run wijziging".',
	].join('\n');
	expect(anders, melding).toEqual([]);
	expect(vastgelegd.regelversie, 'Draai "npm run wijziging".').toBe(regelversie);
});
