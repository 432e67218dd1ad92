/** From a tree to words, for the page on which a policy officer checks a rule. Data: lines with lines below them. */
import type { Bereik } from './bereik.ts';
import type { Datum } from './datum.ts';
import { rowOn } from './evalueer.ts';
import type { Eenheid, Node, Richting, Teken } from './node.ts';
import { printed } from './vergelijking.ts';

export interface Beschrijving {
	readonly tekst: string;
	readonly delen: readonly Beschrijving[];
}

/** How facts, norms and concepts are called; what has no word here gets its id with spaces. */
export interface Woorden {
	readonly namen: Readonly<Record<string, string>>;
	/** A yes-or-no fact as a sentence, and the sentence when it is not so. */
	readonly zinnen: Readonly<Record<string, readonly [ja: string, nee: string]>>;
	/** By fact and option: 'woonsituatie.kamer'. */
	readonly opties: Readonly<Record<string, string>>;
	/** Why only the gemeente can say. */
	readonly redenen: Readonly<Record<string, string>>;
}

const geenWoorden: Woorden = { namen: {}, zinnen: {}, opties: {}, redenen: {} };

/** 'gezamenlijkInkomen' to 'gezamenlijk inkomen', 'kinderen.leeftijd' to 'leeftijd', 'ioaw-ioaz' to 'ioaw ioaz'. */
export const inWoordenVan = (id: string) =>
	id
		.split('.')
		.at(-1)!
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.replace(/([a-z])([0-9])/g, '$1 $2')
		.replace(/([0-9])([a-z])/g, '$1 $2')
		.replaceAll('-', ' ')
		.toLowerCase();

const tekens: Record<Teken, string> = {
	'>=': 'is minstens',
	'<=': 'is hoogstens',
	'>': 'is meer dan',
	'<': 'is minder dan',
};
const omgekeerd: Record<Teken, Teken> = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' };

const per: Partial<Record<Eenheid, string>> = {
	'euro/uur': ' per uur',
	'euro/maand': ' per maand',
	'euro/kwartaal': ' per kwartaal',
	'euro/jaar': ' per jaar',
	'euro/keer': ' per keer',
	jaar: ' jaar',
};

/** What stands behind a number of that unit: ' per maand', ' jaar', or nothing. */
export const achterGetal = (eenheid: Eenheid): string => per[eenheid] ?? '';

/** 0.05 to '5', 0.01912 to '1,912'. */
const procent = (deel: number) => String(Math.round(deel * 100_000) / 1000).replace('.', ',');

/** 1540 euro per month to '€ 1.540,00 per maand', 1.2 to '120%'. */
export function metEenheid(bereik: Bereik, eenheid: Eenheid): string {
	if (eenheid === 'fractie') {
		return `${[...new Set([bereik.van, bereik.tot])].map(procent).join(' tot ')}%`;
	}
	const geld = eenheid.startsWith('euro');
	return `${geld ? '€ ' : ''}${printed(bereik, geld)}${achterGetal(eenheid)}`;
}

const regel = (tekst: string, ...delen: readonly Beschrijving[]): Beschrijving => ({ tekst, delen });

const hangtAf = 'dit hangt ervan af';
/** Branches need no line of their own below a line that leads to them. */
const zonderKop = (onder: Beschrijving) => (onder.tekst === hangtAf ? onder.delen : [onder]);

/** What is known of `onder` on the same line where that is one line. */
const kop = (tekst: string, onder: Beschrijving): Beschrijving =>
	onder.delen.length === 0 ? regel(`${tekst} ${onder.tekst}`) : regel(tekst, ...zonderKop(onder));

const isKort = ({ kind }: Node) => ['feit', 'begrip', 'norm', 'tabel', 'vast'].includes(kind);

/**
 * @param peildatum the day whose norms are shown
 * @param woorden how things are called
 */
export function beschrijf(node: Node, peildatum: Datum, woorden: Woorden = geenWoorden): Beschrijving {
	return inWoorden(node);

	/** @param niet describe that it is not so */
	function inWoorden(node: Node, niet = false): Beschrijving {
		switch (node.kind) {
			case 'feit':
				return regel(node.soort === 'jaNee' ? zin(node.id, niet) : naam(node.id));
			case 'norm':
			case 'tabel':
				return regel(kort(node));
			case 'tussen':
				return regel('een bedrag van het ene tot het andere', inWoorden(node.van), inWoorden(node.tot));
			case 'vast':
				return regel(typeof node.waarde === 'boolean' ? (node.waarde === niet ? 'nooit' : 'altijd') : kort(node));
			case 'bevat':
				return regel(`${naam(node.id)}: ${niet ? 'niet ' : ''}${opties(node.id, node.opties)}`);
			case 'isGeschat':
				return regel(`${naam(node.id)} is ${niet ? 'precies' : 'niet precies'} bekend`);
			case 'isBeantwoord':
				return regel(`${naam(node.id)} is ${niet ? 'niet ' : ''}ingevuld`);
			case 'isWeetNiet':
				return regel(`het antwoord op ${naam(node.id)} is ${niet ? 'niet ' : ''}"weet ik niet"`);
			case 'isBegin':
				return regel(`het is ${niet ? 'niet ' : ''}de eerste dag van een ${node.van}`);
			case 'isGevonden':
				return regel(`${kort(node.norm)} is ${niet ? 'niet ' : ''}gevonden`);
			case 'antwoordOf':
				// An estimate of thousands of lines is nothing to check: its norms and the ADR beside it are.
				return isKort(node.anders)
					? kop(`${kort(node.feit)}; zonder antwoord:`, inWoorden(node.anders, niet))
					: regel(`${kort(node.feit)}; zonder antwoord: onze schatting`);
			case 'staffel':
				return kop(`${kort(node)}, naar`, inWoorden(node.getal));
			case 'onbepaald':
				return regel(
					`dit weet alleen wie over de aanvraag beslist: ${woorden.redenen[node.reden] ?? inWoordenVan(node.reden)}`,
				);
			case 'isEen':
				return regel(
					`${naamVanKeuze(node.keuze)} is ${niet ? 'niet ' : ''}${opties(keuzeId(node.keuze), node.opties)}`,
				);
			case 'vergelijking':
				return vergelijking(node, niet);
			case 'alle':
			case 'minstensEen':
				return samen(node.kind, node.delen, niet);
			case 'niet':
				return inWoorden(node.deel, !niet);
			case 'indien':
				return regel(hangtAf, ...takken(node, niet));
			case 'kies':
				return regel(
					'de eerste groep die past',
					...node.gevallen.map(([als, optie]) => regel(naamVanOptie('groep', optie), inWoorden(als))),
					regel(`anders: ${naamVanOptie('groep', node.anders)}`),
				);
			case 'leden':
				return leden(node, niet);
			case 'berekening':
				return regel(
					'uitgerekend met',
					...Object.entries(node.invoer).map(([id, deel]) => invoer(id, deel, node.richting[id])),
				);
			case 'begrip':
				if (node.id === 'vanzelf')
					return kop(niet ? 'dat moet als' : 'dat hoeft niet als', inWoorden(node.inhoud, niet));
				return regel(node.eenheid === null ? zin(node.id, niet) : naam(node.id));
		}
	}

	function samen(kind: 'alle' | 'minstensEen', delen: readonly Node[], niet: boolean): Beschrijving {
		const tekst = (kind === 'alle') !== niet ? 'al deze dingen' : 'minstens één van deze dingen';
		const lijst = delen.map((deel) => inWoorden(deel, niet));
		if (lijst.length === 1) return lijst[0]!;
		// Children of the same kind stand in the same list.
		return regel(tekst, ...lijst.flatMap((deel) => (deel.tekst === tekst ? deel.delen : [deel])));
	}

	/** 'als … dan …' for each branch, the last one 'anders …'; each part is a line of the same list. */
	function takken({ als, dan, anders }: Extract<Node, { kind: 'indien' }>, niet: boolean): readonly Beschrijving[] {
		const [voorwaarde, gevolg] = [inWoorden(als), inWoorden(dan, niet)];
		const rest = anders.kind === 'indien' ? takken(anders, niet) : [kop('anders', inWoorden(anders, niet))];
		if (voorwaarde.delen.length > 0)
			return [regel(`als ${voorwaarde.tekst}`, ...voorwaarde.delen), kop('dan', gevolg), ...rest];
		return [kop(`als ${voorwaarde.tekst}, dan`, gevolg), ...rest];
	}

	function vergelijking({ links, teken, rechts }: Extract<Node, { kind: 'vergelijking' }>, niet: boolean) {
		const [grens, marge] = rechts.kind === 'tussen' ? [rechts.van, rechts.tot] : [rechts, null];
		const tussenin = marge ? ` (daarboven, tot ${zijde(marge, 'een hoger bedrag')}, zeggen wij misschien)` : '';
		const tekst = `${zijde(links, 'dit bedrag')} ${tekens[niet ? omgekeerd[teken] : teken]} ${zijde(grens, 'de grens hieronder')}${tussenin}`;
		const uitleg = [links, grens].filter((node) => !isKort(node)).flatMap((node) => zonderKop(inWoorden(node)));
		return regel(tekst, ...uitleg);
	}

	function zijde(node: Node, anders: string): string {
		return isKort(node) ? kort(node) : anders;
	}

	function leden({ hoe, waarvoor, rang }: Extract<Node, { kind: 'leden' }>, niet: boolean): Beschrijving {
		if (hoe === 'hoogste')
			return regel(
				'van één kind:',
				kop('het kind met het meeste van:', regel(rang.map(kort).join(', daarna '))),
				inWoorden(waarvoor),
			);
		if (hoe === 'bestaat' && waarvoor.kind === 'vast')
			return regel(niet ? 'er zijn geen kinderen' : 'er is minstens één kind');
		const tekst = {
			bestaat: niet ? 'er is geen kind waarvoor geldt:' : 'er is minstens één kind waarvoor geldt:',
			aantal: 'het aantal kinderen waarvoor geldt:',
			som: 'voor alle kinderen samen:',
		}[hoe];
		return kop(tekst, inWoorden(waarvoor));
	}

	function invoer(id: string, deel: Node, richting: Richting | undefined): Beschrijving {
		const gevolg = richting ? { stijgt: ' – hoe hoger, hoe meer', daalt: ' – hoe hoger, hoe minder' }[richting] : '';
		const onder = inWoorden(deel);
		if ('id' in deel && onder.delen.length === 0) return regel(`${onder.tekst}${gevolg}`);
		if (onder.delen.length === 0) return regel(`${naam(id)}: ${onder.tekst}${gevolg}`);
		return regel(`${naam(id)}${gevolg}`, ...zonderKop(onder));
	}

	function naam(id: string): string {
		return woorden.namen[id] ?? inWoordenVan(id);
	}

	function zin(id: string, niet: boolean): string {
		const [ja, nee] = woorden.zinnen[id] ?? [`${naam(id)}: ja`, `${naam(id)}: nee`];
		return niet ? nee : ja;
	}

	function naamVanOptie(id: string, waarde: string): string {
		return woorden.opties[`${id}.${waarde}`] ?? inWoordenVan(waarde);
	}

	function opties(id: string, waarden: readonly string[]): string {
		const namen = waarden.map((waarde) => naamVanOptie(id, waarde));
		const eerdere = namen.slice(0, -1).join(', ');
		return eerdere ? `${eerdere} of ${namen.at(-1)}` : namen.at(-1)!;
	}

	function keuzeId(node: Node): string {
		return node.kind === 'feit' ? node.id : 'groep';
	}

	function naamVanKeuze(node: Node): string {
		return node.kind === 'feit' ? naam(node.id) : 'de groep';
	}

	/** A number inside a sentence. */
	function kort(node: Node): string {
		switch (node.kind) {
			case 'feit':
				return naam(node.id);
			case 'staffel':
			case 'tabel':
				return `het bedrag uit de tabel “${naam(node.id)}”`;
			case 'norm': {
				const waarde = rowOn<number | Bereik>(node.rijen, peildatum)?.[1] ?? null;
				const bereik = typeof waarde === 'number' ? { van: waarde, tot: waarde } : waarde;
				return `${bereik ? metEenheid(bereik, node.eenheid) : 'niet gevonden'} (${naam(node.id)})`;
			}
			case 'vast':
				return node.waarde === Infinity ? 'onbegrensd' : String(node.waarde);
			default:
				return inWoorden(node).tekst;
		}
	}
}
