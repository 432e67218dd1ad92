/** What a good cliëntondersteuner would say, written from the sources before anybody looked at the rules (tests/personas/toelichting.md). */
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, laadRegelset, type Antwoorden, type Datum, type GemeenteId } from '#rules';
import { beoordeelEen } from './een.ts';
import personas from '../personas/verwachtingen.json';

interface Verwacht {
	readonly regelingen: Readonly<Record<string, string>>;
	readonly waarom: Readonly<Record<string, string>>;
	readonly eerst: string | null;
	readonly routes: readonly string[];
	readonly nietRoutes: readonly string[];
}
interface Persona {
	readonly persona: string;
	readonly huishouden: { readonly peildatum: string; readonly antwoorden: Antwoorden };
	readonly verwacht: Readonly<Record<string, Verwacht>>;
}

/** Where the rules say something else on purpose: what they say, and why. A line that is no longer true fails. */
const anders: Readonly<Record<string, { readonly regels: string; readonly waarom: string }>> = Object.fromEntries(
	['haarlemmermeer', 'haarlem', 'zandvoort'].flatMap((gemeente) => [
		[
			`4 Paar met drie kinderen, bijstand ${gemeente}-individuele-inkomenstoeslag`,
			{
				regels: 'waarschijnlijk',
				waarom: 'Of iemand uitzicht heeft op meer inkomen, vragen wij niet; het staat er als niet getoetst bij.',
			},
		],
		...['gemeente', 'waterschap'].map((soort) => [
			`6 Werkend paar 58/61, net boven de grens ${gemeente}-kwijtschelding-${soort}`,
			{
				regels: 'misschien',
				waarom:
					'Het spaargeld van de bijstand is niet hetzelfde als het geld op de rekening; dat vragen wij pas daarna.',
			},
		]),
	]),
);

const gevallen = (personas as unknown as readonly Persona[]).flatMap(({ persona, huishouden, verwacht }) =>
	Object.entries(verwacht).map(([gemeente, uitkomst]) => ({ persona, gemeente, huishouden, uitkomst })),
);

describe.each(gevallen)('$persona in $gemeente', async ({ persona, gemeente, huishouden, uitkomst }) => {
	const set = await laadRegelset([gemeente as GemeenteId]);
	const antwoorden = { ...huishouden.antwoorden, gemeente };
	const peildatum = huishouden.peildatum as Datum;
	/** What a professional calls in is not said to a resident. */
	const passend = () =>
		beoordeelAlles({ ...set, regelingen: [] }, antwoorden, peildatum)
			.routes.filter(({ past, route }) => past && !route.viaHulpverlener)
			.map(({ id }) => id);

	it.each(Object.entries(uitkomst.regelingen))('%s: %s', (id, verwacht) => {
		const gezien = beoordeelEen(set, id, antwoorden, peildatum).oordeel;
		const afwijking = anders[`${persona} ${id}`];
		expect(gezien, uitkomst.waarom[id]).toBe(afwijking?.regels ?? verwacht);
		expect(afwijking?.regels).not.toBe(verwacht);
	});

	it('wijst de weg die bij dit verhaal hoort', () => {
		const gewezen = passend();
		expect(uitkomst.routes.filter((id) => !gewezen.includes(id))).toEqual([]);
		expect(uitkomst.nietRoutes.filter((id) => gewezen.includes(id))).toEqual([]);
	});

	it.runIf(uitkomst.eerst)(`zet ${uitkomst.eerst} vooraan`, () => expect(passend()[0]).toBe(uitkomst.eerst));
});
