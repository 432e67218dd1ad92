/** What each regeling rests on, and how old the sources of routes and contacts are. */
import {
	alleEisen,
	allNodes,
	gemeenteIds,
	isLangGeleden,
	laadGemeente,
	naamVanGemeente,
	rowOn,
	staleSince,
	type Contact,
	type Node,
	type NormNode,
	type NormRij,
} from '#rules';
import { dekkingVan } from '../stand/dekking';
import { alleIngangen, alleRoutes, bouwdag, plaatsnaam, type Ingang } from './ingangen';

type Rij = NormRij<unknown>;
const nu = (norm: NormNode) => rowOn<unknown>(norm.rijen as readonly Rij[], bouwdag);

/** Rests on something that a source says, or on a choice of ours, or on nothing that was found. */
function isBevestigd(norm: NormNode) {
	const zekerheid = nu(norm)?.[3];
	return zekerheid === 'gezien' || zekerheid === 'berekend';
}

/** Nothing in it is old, undated, out of date or not found. A choice of ours is explained elsewhere. */
function isRecent(node: Node): boolean {
	if (node.kind === 'onbepaald') return !/nietGevonden$/i.test(node.reden);
	if (node.kind !== 'norm' && node.kind !== 'tabel') return true;
	if (nu(node)?.[3] === 'eigen-keuze') return true;
	if (!isBevestigd(node)) return false;
	return node.elk ? !staleSince(nu(node), node.elk, bouwdag) : !isLangGeleden(nu(node)![2].datum, bouwdag);
}

function rijVan({ regeling, teksten, plaats, voorbeelden }: Ingang) {
	const { voorwaarden, oudsteBron, beleidOud, nietGetoetst, ...dekking } = dekkingVan(
		regeling,
		voorbeelden.length,
		bouwdag,
	);
	const bevestigd = alleEisen(regeling).filter(([, { als }]) => allNodes(als.node).every(isRecent));
	return {
		...dekking,
		naam: teksten.naam,
		plaats: plaatsnaam(plaats),
		eisen: voorwaarden,
		bevestigd: bevestigd.length,
		/** null: a source without a date; empty: no figure in it. */
		oudste: oudsteBron === undefined ? '' : oudsteBron,
		isOud: beleidOud,
		nietGetoetst: nietGetoetst.length,
	};
}

const jaarVan = ({ bron: { datum } }: Contact) => datum?.slice(0, 4) ?? null;

async function contactenPerGemeente() {
	return Promise.all(
		gemeenteIds.map(async (id) => ({
			id,
			plaats: naamVanGemeente(id),
			contacten: (await laadGemeente(id)).contacten.map((contact) => ({
				sleutel: `${contact.id} ${contact.waarde}`,
				naam: contact.naam,
				waarde: contact.waarde,
				bron: contact.bron.titel,
				jaar: jaarVan(contact),
				isOud: isLangGeleden(contact.bron.datum, bouwdag),
			})),
		})),
	);
}

async function routesPerGemeente() {
	const routes = await alleRoutes();
	return gemeenteIds.map((id) => ({
		id,
		plaats: naamVanGemeente(id),
		routes: routes
			.filter(({ plaats }) => plaats === id)
			.map(({ route, naam, contacten }) => ({
				id: route.id,
				naam,
				bron: { naam: route.bron.wet, url: route.bron.url },
				jaren: [...new Set(contacten.map((contact) => jaarVan(contact) ?? '?'))].sort(),
			})),
	}));
}

export async function verantwoording() {
	const rijen = (await alleIngangen()).map(rijVan);
	const som = (getal: (rij: (typeof rijen)[number]) => number) => rijen.reduce((tot, rij) => tot + getal(rij), 0);
	return {
		rijen,
		totaal: {
			regelingen: rijen.length,
			eisen: som(({ eisen }) => eisen),
			bevestigd: som(({ bevestigd }) => bevestigd),
			voorbeelden: som(({ voorbeelden }) => voorbeelden),
			nietGetoetst: som(({ nietGetoetst }) => nietGetoetst),
			uitgezet: som(({ uitgezet }) => Number(uitgezet)),
			actueel: som(({ bedrag }) => Number(bedrag === 'actueel')),
			verouderd: som(({ bedrag }) => Number(bedrag === 'verouderd')),
			geen: som(({ bedrag }) => Number(bedrag === 'geen')),
		},
		routes: await routesPerGemeente(),
		contacten: await contactenPerGemeente(),
	};
}
