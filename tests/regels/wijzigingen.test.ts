/** The newest entry of "Wat is er veranderd?" belongs to the rules as they are. */
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

it('noemt alleen regelingen en routes die er zijn', async () => {
	const { regelingen, routes } = await laadRegelset(gemeenteIds);
	const ids = [...regelingen, ...routes].map(({ id }) => id);
	expect(wijzigingen.flatMap(({ raakt }) => raakt).filter((id) => !ids.includes(id))).toEqual([]);
});
