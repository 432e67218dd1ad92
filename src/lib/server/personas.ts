/** The households of voorbeelden/, with what the rules say of them (requirement P06). */
import { beoordeelAlles, inOrder, laadTeksten, gemeenteIds, naamVanGemeente, vraagvolgorde, type Datum } from '#rules';
import { feitenVan, regelsetVoor } from '$lib/contract/uitkomst';
import { datumInWoorden, inWoorden } from '$lib/taal/getal';
import { inZinnen } from './huishouden';
import { naamVan } from '$lib/regels/eis';
import { bouwdag } from './ingangen';
import { voorbeeldhuishoudens, type Voorbeeldhuishouden } from './voorbeeldhuishoudens';

const vraagnaam = (vraag: string) => naamVan(vraag).replace(/:$/, '').toLowerCase();

async function persona({ id, naam, herkomst, huishouden }: Voorbeeldhuishouden) {
	const dag = (huishouden.peildatum ?? bouwdag) as Datum;
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
