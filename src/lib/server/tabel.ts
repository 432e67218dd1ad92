/** The table of rules (requirement P01): what each regeling asks today, for three households. */
import {
	alleEisen,
	allNodes,
	evaluate,
	isUitgezet,
	onderdelen,
	regelversie,
	rowOn,
	uplVan,
	type Bereik,
	type Eenheid,
	type Node,
	type Regeling,
} from '#rules';
import { beschrijf, metEenheid, woorden } from '#rules/in-woorden';
import { alleIngangen, bouwdag, plaatsnaam, type Ingang } from './ingangen';
import { volgendeTermijn } from '../stand/termijn';
import { normenVan } from './normen';

type Vergelijking = Extract<Node, { kind: 'vergelijking' }>;

const volwassene = {
	leeftijd: 40,
	leeftijdPartner: 40,
	inkomen: 0,
	inkomenPartner: 0,
	medebewoners27: 0,
	inkomstenbronnen: ['loon'],
	inkomenIsInclusiefVakantiegeld: false,
};
/** The households for which a limit is shown. */
const huishoudens = {
	alleenstaande: { ...volwassene, heeftPartner: false, kinderen: [] },
	'alleenstaande ouder': { ...volwassene, heeftPartner: false, kinderen: [{ leeftijd: 6 }] },
	paar: { ...volwassene, heeftPartner: true, kinderen: [] },
};

/** A regeling that only people with the AOW age can get shows the limits of people with that age. */
const isVoorOuderen = (regeling: Regeling) =>
	Object.values(regeling.doelgroep).some(
		({ als }) =>
			evaluate(als.node, { ...volwassene, heeftPartner: false }, bouwdag).value === false &&
			/aow/i.test(JSON.stringify(als.node)),
	);

/** Every comparison in a tree, with whether it is turned around. */
function vergelijkingen(node: Node, niet = false): readonly (readonly [Vergelijking, boolean])[] {
	if (node.kind === 'vergelijking') return [[node, niet]];
	return onderdelen(node).flatMap((deel) => vergelijkingen(deel, node.kind === 'niet' ? !niet : niet));
}

const naamVanGetal = (node: Node) => ('id' in node ? node.id : '');
const eisvergelijkingen = (regeling: Regeling) =>
	[...Object.values(regeling.doelgroep), ...Object.values(regeling.eisen)].flatMap(({ als }) =>
		vergelijkingen(als.node),
	);

/** The limit itself, not the margin above it. */
const grensVan = ({ rechts }: Vergelijking) => (rechts.kind === 'tussen' ? rechts.van : rechts);

/** Up to there perhaps a part: not the limit itself. */
const isVoorEenDeel = (node: Node) => naamVanGetal(node) === 'inkomensgrensEenDeel';

/** The highest limit of this kind for each household; empty where there is none. */
function grenzen({ regeling, plaats }: Ingang, over: readonly string[], eenheid: Eenheid): readonly string[] {
	const gevonden = eisvergelijkingen(regeling).filter(
		([vergelijking]) =>
			over.includes(naamVanGetal(vergelijking.links)) &&
			vergelijking.teken.startsWith('<') &&
			!isVoorEenDeel(grensVan(vergelijking)),
	);
	return Object.values(huishoudens).map((gezin) => {
		const huishouden = isVoorOuderen(regeling) ? { ...gezin, leeftijd: 70, leeftijdPartner: 70 } : gezin;
		const waarden = gevonden.flatMap(([vergelijking]) => {
			const { value } = evaluate(grensVan(vergelijking), { ...huishouden, gemeente: plaats }, bouwdag);
			return value ? [value as Bereik] : [];
		});
		const hoogste = waarden.sort((a, b) => b.tot - a.tot)[0];
		return hoogste ? metEenheid(hoogste, eenheid) : '';
	});
}

/** The percentage of the social minimum in the limit on income. */
function percentage(regeling: Regeling): string {
	const grenzen = eisvergelijkingen(regeling)
		.map(([vergelijking]) => grensVan(vergelijking))
		.filter((node) => node.kind === 'begrip' && node.id === 'inkomensgrens');
	const delen = grenzen.flatMap((node) =>
		allNodes(node).flatMap((een) => {
			if (een.kind !== 'norm' || een.eenheid !== 'fractie' || een.id === 'deelVakantietoeslag') return [];
			const waarde = rowOn<number | Bereik>(een.rijen, bouwdag)?.[1];
			if (!waarde) return [];
			const bereik = typeof waarde === 'number' ? { van: waarde, tot: waarde } : waarde;
			return bereik.van >= 0.5 ? [metEenheid(bereik, 'fractie')] : [];
		}),
	);
	return [...new Set(delen)].join(' / ');
}

const leeftijden = (regeling: Regeling) =>
	[
		...new Set(
			Object.values(regeling.doelgroep)
				.flatMap(({ als }) => vergelijkingen(als.node))
				.filter(([{ links }]) => /leeftijd/i.test(naamVanGetal(links)))
				.map(([node, niet]) => beschrijf(niet ? { kind: 'niet', deel: node } : node, bouwdag, woorden).tekst),
		),
	].join('; ');

const bronnen = (regeling: Regeling) =>
	[
		...new Set(
			alleEisen(regeling).map(([, { bron }]) => (bron.artikel ? `${bron.wet} art. ${bron.artikel}` : bron.wet)),
		),
	].join('; ');

/** From which day the youngest norm in force holds, and until which day something later is known. */
function geldig(regeling: Regeling): readonly [vanaf: string, tot: string] {
	const rijen = normenVan(regeling).map(({ rijen }) => rijen as readonly (readonly [string, ...unknown[]])[]);
	const nu = rijen.flatMap((lijst) => lijst.filter(([dag]) => dag <= bouwdag).slice(0, 1)).map(([dag]) => dag);
	const later = [
		...rijen.flat().map(([dag]) => dag),
		...normenVan(regeling).flatMap(({ elk }) => (elk ? [volgendeTermijn(bouwdag, elk)] : [])),
	].filter((dag) => dag > bouwdag);
	return [nu.sort().at(-1) ?? '', later.sort()[0] ?? ''];
}

const perHuishouden = (wat: string) => Object.keys(huishoudens).map((wie) => `${wat} ${wie}`);

const koppen = [
	'id',
	'gemeente',
	'naam',
	'officiële naam',
	'grens in procent van het sociaal minimum',
	...perHuishouden('inkomensgrens'),
	...perHuishouden('vermogensgrens'),
	'leeftijden',
	'grondslag',
	'geldt vanaf',
	'verandert op',
	'UPL-naam',
	'UPL-adres',
	'teller',
	'uitgezet',
	'peildatum',
	'regelversie',
];

function regel(ingang: Ingang): readonly string[] {
	const { regeling, teksten, plaats, kaalId } = ingang;
	const upl = uplVan(kaalId);
	return [
		regeling.id,
		plaatsnaam(plaats) ?? 'landelijk',
		teksten.naam,
		teksten.officieel,
		percentage(regeling),
		...grenzen(ingang, ['gezamenlijkInkomen', 'inkomenMetVakantiegeld'], 'euro/maand'),
		...grenzen(ingang, ['vermogen'], 'euro'),
		leeftijden(regeling),
		bronnen(regeling),
		...geldig(regeling),
		upl?.naam ?? '',
		upl?.url ?? '',
		regeling.teller ?? '',
		isUitgezet(regeling) ? 'ja' : 'nee',
		bouwdag,
		regelversie,
	];
}

const cel = (tekst: string) => (/[";\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** Semicolons and a byte order mark: so a Dutch spreadsheet opens it as a table. */
export async function csv(): Promise<string> {
	const rijen = [koppen, ...(await alleIngangen()).map(regel)];
	return `\uFEFF${rijen.map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`;
}
