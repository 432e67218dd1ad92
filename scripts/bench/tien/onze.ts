/** Ours, read by the evaluator and compiled: the whole trees of the catalogue. */
import { beoordeelAlles, laadRegelset } from '#rules';
import { compileer } from '#rules/snel';
import { peildatum } from '../catalogus.ts';
import { tien, type Id, type Motor } from './feiten.ts';

const { regelingen, ...rest } = await laadRegelset(['haarlemmermeer']);
const set = {
	...rest,
	routes: [],
	regelingen: tien.map((id) => regelingen.find((een) => een.id === id)!),
};
const plaatsVan = new Map<string, number>(tien.map((id: Id, i) => [id, i]));
const snel = compileer(set, peildatum);

export const onze: readonly Motor[] = [
	{
		naam: 'onze regels, evaluator',
		beoordeel: ({ antwoorden }) =>
			[...beoordeelAlles(set, antwoorden, peildatum).regelingen]
				.sort((a, b) => plaatsVan.get(a.id)! - plaatsVan.get(b.id)!)
				.map(({ oordeel }) => oordeel),
	},
	{
		naam: 'onze regels, klaargezet',
		beoordeel: ({ antwoorden }) => snel.beoordeel(antwoorden).map(({ oordeel }) => oordeel),
	},
];
