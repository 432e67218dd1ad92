/** The newest entry of "Wat is er veranderd?" belongs to the rules as they are. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, regelversie, wijzigingen } from '#rules';

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

it('noemt bij de nieuwste wijziging alles wat zij raakt', () => {
	const { geraakt } = JSON.parse(readFileSync('rules/vingerafdruk.json', 'utf8')) as { geraakt: readonly string[] };
	const genoemd = wijzigingen[0]!.raakt;
	expect(
		genoemd.length ? geraakt.filter((id) => !genoemd.includes(id)) : [],
		'Zet deze ids bij "raakt", bovenaan in rules/wijzigingen.ts.',
	).toEqual([]);
});

it('noemt alleen regelingen en routes die er zijn', async () => {
	const { regelingen, routes } = await laadRegelset(gemeenteIds);
	const ids = [...regelingen, ...routes].map(({ id }) => id);
	expect(
		wijzigingen.flatMap(({ raakt }) => raakt).filter((id) => !ids.includes(id)),
		'Deze ids in rules/wijzigingen.ts bestaan niet. Een route staat er zonder "route:" en zonder gemeente.',
	).toEqual([]);
});
