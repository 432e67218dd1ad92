/** The households of voorbeelden/, with what the rules say of them (requirement P06). */
import { beoordeelAlles, inOrder, laadTeksten, gemeenteIds, naamVanGemeente, vraagvolgorde, type Datum } from '#rules';
import { leesHuishouden } from '$lib/contract/huishouden';
import { feitenVan, regelsetVoor } from '$lib/contract/uitkomst';
import { datumInWoorden, inWoorden } from '$lib/taal/getal';
import { inZinnen } from './huishouden';
import { naamVan } from '$lib/regels/eis';
import { bouwdag } from './ingangen';

const bestanden = import.meta.glob<unknown>('/voorbeelden/*.json', { import: 'default', eager: true });

/** Who is not here was made up for this check. */
const verhalen: Readonly<Record<string, { naam: string; herkomst: string }>> = {
	'marjan-van-velzen': {
		naam: 'Marjan van Velzen',
		herkomst:
			'Uit een stuk voor de gemeenteraad van Haarlem. Wij vulden alleen in wat in het verhaal staat. De rest is onbekend.',
	},
	'meneer-de-jong': {
		naam: 'Meneer De Jong',
		herkomst:
			'Uit een stuk voor de gemeenteraad van Haarlem. Wij vulden alleen in wat in het verhaal staat. De rest is onbekend.',
	},
};

const vraagnaam = (vraag: string) => naamVan(vraag).replace(/:$/, '').toLowerCase();

const plaatsen = /haarlemmermeer|haarlem|zandvoort|hoofddorp|nieuw vennep|aow/g;
const hoofdletters = (naam: string) =>
	naam === 'aow' ? 'AOW' : naam.replace(/\b\w/g, (letter) => letter.toUpperCase());

function verhaalVan(id: string) {
	const naam = id.replaceAll('-', ' ').replace(plaatsen, hoofdletters);
	return verhalen[id] ?? { naam: naam.charAt(0).toUpperCase() + naam.slice(1), herkomst: null };
}

function lees(pad: string, inhoud: unknown) {
	const gelezen = leesHuishouden(inhoud);
	if ('fout' in gelezen) throw new Error(`${pad}: ${gelezen.fout.melding}`);
	const { huishouden } = gelezen;
	const id = huishouden.id ?? pad;
	return { id, ...verhaalVan(id), huishouden, dag: (huishouden.peildatum ?? bouwdag) as Datum };
}

/** The households themselves, each with its name and its day. */
export const voorbeeldhuishoudens = Object.entries(bestanden).map(([pad, inhoud]) => lees(pad, inhoud));

async function persona({ id, naam, herkomst, huishouden, dag }: ReturnType<typeof lees>) {
	const uitslag = beoordeelAlles(await regelsetVoor(huishouden.gemeente), feitenVan(huishouden), dag);
	const teksten = await laadTeksten(gemeenteIds, 'nl');
	return {
		id,
		naam,
		herkomst,
		plaats: huishouden.gemeente ? naamVanGemeente(huishouden.gemeente) : null,
		peildatum: datumInWoorden(dag),
		antwoorden: inZinnen(huishouden.antwoorden),
		regelingen: uitslag.regelingen
			.filter(({ oordeel }) => oordeel !== 'niet-van-toepassing')
			.map((een) => ({
				id: een.id,
				naam: teksten.regelingen[een.id]!.naam,
				oordeel: een.oordeel,
				heeftAl: een.heeftAl === true,
				bedrag: een.bedrag ? { tekst: inWoorden(een.bedrag, 'euro'), per: een.bedrag.per } : null,
				open: inOrder(een.open, vraagvolgorde).map((vraag) => vraagnaam(vraag)),
			})),
		routes: uitslag.routes
			.filter(({ past }) => past)
			.map(({ route, spoed }) => ({ id: route.id, naam: teksten.routes[route.id]!.naam, spoed })),
	};
}

export const personas = async () => Promise.all(voorbeeldhuishoudens.map(persona));
