/** Trees that one function of the rules made several times: one place in the source, so one place for a mistake. */
import { isNorm, onderdelen, type Node } from '../../rules/kern/node.ts';

const nummers = new Map<string, number>();
const nummer = (tekst: string) => {
	const een = nummers.get(tekst) ?? nummers.size;
	nummers.set(tekst, een);
	return een;
};

/** What somebody says of themselves is told of a partner by the same function. */
const zonderPartner = (naam: string) => naam.replace(/Partner$/, '');

/** Figures, options and names of the node itself; what lies below it is left to its parts. */
function eigen(node: Node, metCijfers: boolean): string {
	if (node.kind === 'berekening')
		return `${node.formule.toString()} ${Object.keys(node.invoer).join()} ${JSON.stringify(node.richting)}`;
	if (isNorm(node)) return metCijfers ? `${node.id} ${JSON.stringify(node.rijen)}` : node.eenheid;
	return Object.entries(node)
		.filter(([, waarde]) => typeof waarde !== 'object' || Array.isArray(waarde))
		.filter(([, waarde]) => !Array.isArray(waarde) || waarde.every((een) => typeof een === 'string'))
		.map(([veld, waarde]) => `${veld}=${zonderPartner(String(waarde))}`)
		.join();
}

function naarBouw(metCijfers: boolean) {
	const bekend = new WeakMap<Node, string>();
	return function bouwVan(node: Node): string {
		const eerder = bekend.get(node);
		if (eerder) return eerder;
		const optie = node.kind === 'kies' ? node.gevallen.map(([, een]) => een).join() : '';
		const delen = onderdelen(node).map(bouwVan).join();
		const bouw = `#${nummer(`${node.kind} ${eigen(node, metCijfers)} ${optie} [${delen}]`)}`;
		bekend.set(node, bouw);
		return bouw;
	};
}

/** The same for trees that are built the same. */
export const bouwVan = naarBouw(true);
/** The same for trees that are built the same, whatever figures they have. */
export const vormVan = naarBouw(false);
