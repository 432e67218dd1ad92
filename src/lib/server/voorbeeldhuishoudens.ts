/** The households of voorbeelden/, as they were filled in. */
import { leesHuishouden } from '$lib/contract/huishouden';

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
	return { id, ...verhaalVan(id), huishouden };
}

/** Each with its name and, where it was not made up here, where it comes from. */
export const voorbeeldhuishoudens = Object.entries(bestanden).map(([pad, inhoud]) => lees(pad, inhoud));
export type Voorbeeldhuishouden = (typeof voorbeeldhuishoudens)[number];
