/** One condition as people check it: its name and the choices we made in it. */
import { allNodes, type Node } from '#rules';
import { inWoordenVan, woorden } from '#rules/in-woorden';

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
export const zonderLidwoord = (tekst: string) => tekst.replace(/^(de|het) /, '');

/** What the rules name, as a heading: 'inkomensgrens' to 'Inkomensgrens'. */
export const naamVan = (id: string) => hoofdletter(zonderLidwoord(woorden.namen[id] ?? inWoordenVan(id)));

const eisnamen: Readonly<Record<string, string>> = {
	inwoner: 'Inwoner van de gemeente',
	totAow: 'Tot de AOW-leeftijd',
	aow: 'AOW-leeftijd',
	laagInkomen3Jaar: 'Al 3 jaar een laag inkomen',
	nietAfgelopenJaar: 'Niet al betaald in het afgelopen jaar',
	uitgezet: 'Deze regeling staat uit',
};

/** What a condition is called. */
export const eisnaam = (id: string) => eisnamen[id] ?? naamVan(id);

/** Every choice we made in reading a condition, that of the condition itself first. */
export const keuzesIn = (node: Node, eigen: string | null): readonly string[] => [
	...new Set([
		...(eigen ? [eigen] : []),
		...allNodes(node).flatMap((een) => (een.kind === 'begrip' && een.interpretatie ? [een.interpretatie] : [])),
	]),
];
