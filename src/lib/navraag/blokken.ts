/** Which questions stand together after the outcome, and on which page: only those that can change something. */
import { inOrder, type Beoordeling, type Regelset, type Uitslag } from '#rules';
import type { Check } from '../check/check.svelte';
import type { Ruw } from '../check/ruw';
import { kantVan, leest, type Kant } from './kant';
import { heeftIets } from './opvang';
import { feitVan, ingevuldIn, veldvolgorde, type Veld } from './velden';

export interface Blok {
	readonly id: 'huur' | 'jaarinkomen' | 'kinderopvang' | 'vermogen';
	readonly velden: readonly Veld[];
	/** For who does not know the answer itself: what makes our estimate of it more precise. */
	readonly schatting: readonly Veld[];
}

const rijkblokken: readonly Blok[] = [
	{ id: 'huur', velden: ['kaleHuur', 'andereVolwassenen'], schatting: [] },
	{
		id: 'jaarinkomen',
		velden: ['inkomenHeelJaarGelijk', 'toetsingsinkomen', 'toetsingsinkomenPartner'],
		schatting: [
			'soortZiekteuitkering',
			'vakantiegeldApart',
			'inkomenVanLoonstrook',
			'loonheffingskorting',
			'loonheffingskortingPartner',
			'extraMaand',
			'inkomstenvrijlating',
		],
	},
	{ id: 'kinderopvang', velden: ['kinderen.opvang'], schatting: [] },
	{ id: 'vermogen', velden: ['vermogenOp1Januari'], schatting: [] },
];
const opRijk = rijkblokken.flatMap(({ velden, schatting }) => [...velden, ...schatting]);

/** The fields that the page of this side can have. */
const veldenOp: Readonly<Record<Kant, readonly Veld[]>> = {
	rijk: veldvolgorde.filter((veld) => opRijk.includes(veld)),
	gemeente: veldvolgorde.filter((veld) => veld !== 'vakantiegeldApart' && veld !== 'kinderen.opvang'),
};

/** The fields with which somebody can make this regeling more precise. */
export function veldenBij({ open }: Pick<Beoordeling, 'open'>, kant: Kant): readonly Veld[] {
	const feiten = inOrder(open, veldvolgorde.map(feitVan));
	return veldenOp[kant].filter((veld) => feiten.includes(feitVan(veld)));
}

/** The fields of one side: what is open for a regeling of it, and what was filled in before and is read by one. */
export function veldenVan(
	kant: Kant,
	{ regelingen }: Regelset,
	uitslag: Uitslag,
	ingevuld: readonly Veld[],
): readonly Veld[] {
	const eigen = regelingen.filter((r) => kantVan(r) === kant);
	const open = uitslag.regelingen
		.filter(({ id, heeftAl }) => heeftAl !== true && eigen.some((r) => r.id === id))
		.flatMap((b) => veldenBij(b, kant));
	return veldenOp[kant].filter(
		(veld) => open.includes(veld) || (ingevuld.includes(veld) && eigen.some((r) => leest(r, feitVan(veld)))),
	);
}

/** What was filled in after the outcome, and still counts. */
export function ingevuldeVelden({ na = {}, opvang = [], 8: inkomen }: Ruw): readonly Veld[] {
	// Who ticked that the vakantiegeld is in the amount has said it there.
	const velden = ingevuldIn(na).filter((veld) => veld !== 'vakantiegeldApart' || !inkomen?.vakantiegeld);
	return [...velden, ...(opvang.some(heeftIets) ? (['kinderen.opvang'] as const) : [])];
}

/** What can make the outcome of one side more precise for this person. */
export const navragenVan = (kant: Kant, { set, pad, ruw }: Check) =>
	veldenVan(kant, set, pad.stand.uitslag, ingevuldeVelden(ruw));

/** The blocks of the page of the Rijk, with the fields that are worth asking. */
export function blokkenMet(velden: readonly Veld[]): readonly Blok[] {
	const nodig = (alle: readonly Veld[]) => alle.filter((veld) => velden.includes(veld));
	return rijkblokken
		.map((blok) => ({ ...blok, velden: nodig(blok.velden), schatting: nodig(blok.schatting) }))
		.filter(({ velden, schatting }) => velden.length + schatting.length > 0);
}

/** The children, by place, whose childcare can change something. */
export function kinderenMetVraag({ regelingen }: Uitslag): readonly number[] {
	const open = regelingen.filter(({ heeftAl }) => heeftAl !== true).flatMap((b) => b.open);
	return open.flatMap((pad) => {
		const [, plek] = /^kinderen\.(\d+)\.opvang\.soort$/.exec(pad) ?? [];
		return plek === undefined ? [] : [Number(plek)];
	});
}
