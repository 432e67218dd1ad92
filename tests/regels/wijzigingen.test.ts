/** No rule changes silently: the newest entry of "Wat is er veranderd?" belongs to the rules as they are. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, regelversie, wijzigingen } from '#rules';
import { verschillen, vingerafdrukken } from '../../scripts/vingerafdruk.ts';

const vastgelegd = JSON.parse(readFileSync('rules/vingerafdruk.json', 'utf8')) as {
	regelversie: string;
	regels: Record<string, string>;
};

it('heeft bovenaan de wijziging van deze regelversie', () => {
	expect(
		wijzigingen[0]?.regelversie,
		'Zet bovenaan rules/wijzigingen.ts een wijziging met dezelfde regelversie als in rules/index.ts.',
	).toBe(regelversie);
});

it('heeft de wijzigingen op volgorde, elk met woorden en een versie van zichzelf', () => {
	const versies = wijzigingen.map((een) => een.regelversie);
	expect(versies).toEqual([...new Set(versies)].sort().reverse());
	for (const { wat } of wijzigingen) expect(wat.length).toBeGreaterThan(0);
});

it('noemt alleen regelingen en routes die er zijn', async () => {
	const { regelingen, routes } = await laadRegelset(gemeenteIds);
	const ids = [...regelingen, ...routes].map(({ id }) => id);
	expect(wijzigingen.flatMap(({ raakt }) => raakt).filter((id) => !ids.includes(id))).toEqual([]);
});

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
