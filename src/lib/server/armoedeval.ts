/** What stops when somebody earns more: the help of a gemeente over a row of incomes (requirement P03). */
import {
	beoordeelAlles,
	isHopeful,
	laadGemeente,
	legeRegelset,
	maandenPer,
	type Antwoorden,
	type Beoordeling,
	type Bereik,
	type Datum,
	type GemeenteId,
	type Regelset,
} from '#rules';
import { inkomensgrens, nietAfTeBouwen, pasAan, type RedenNietAf } from '#rules/varianten';

const volwassene = {
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['loon'],
	inkomenIsInclusiefVakantiegeld: false,
	vermogen: 1000,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
	rekeningenLukken: 'ja',
	kosten: [],
	hulp: [],
} as const;

/** The reference households; of a couple one of the two has the income. */
export const referenties = {
	alleen: { ...volwassene, leeftijd: 40 },
	ouder: { ...volwassene, leeftijd: 40, kinderen: [{ leeftijd: 6 }, { leeftijd: 9 }] },
	gezin: {
		...volwassene,
		leeftijd: 40,
		heeftPartner: true,
		leeftijdPartner: 40,
		inkomenPartner: 0,
		kinderen: [{ leeftijd: 8 }, { leeftijd: 14 }],
	},
	aow: { ...volwassene, leeftijd: 70, inkomstenbronnen: ['aow', 'pensioen'] },
} as const satisfies Readonly<Record<string, Antwoorden>>;
export type Referentie = keyof typeof referenties;
export const referentieIds = Object.keys(referenties) as readonly Referentie[];

/** Only what the gemeente itself offers. */
export const regelsetVan = async (gemeente: GemeenteId): Promise<Regelset> => ({
	...legeRegelset,
	regelingen: (await laadGemeente(gemeente)).regelingen,
});

const opCenten = (bedrag: number) => Math.round(bedrag * 100) / 100;
const cent = 0.01;

/** Euro per month: the limit on income that most regelingen of a gemeente have for a household; null where none has one. */
export function grensVan(set: Regelset, wie: Antwoorden, dag: Datum): number | null {
	const grenzen = set.regelingen.flatMap((r) => inkomensgrens(r, { ...wie, inkomen: 0 }, dag)?.van ?? []);
	const keren = (grens: number) => grenzen.filter((een) => een === grens).length;
	return grenzen.toSorted((a, b) => keren(b) - keren(a) || a - b)[0] ?? null;
}

/** From 200 below the limit to 400 above it. */
export const inkomens = (grens: number): readonly number[] =>
	Array.from({ length: 13 }, (_, i) => opCenten(grens - 200 + 50 * i));

const niets: Bereik = { van: 0, tot: 0 };
const samen = (delen: readonly Bereik[]): Bereik =>
	delen.reduce((som, { van, tot }) => ({ van: som.van + van, tot: som.tot + tot }), niets);

/** Euro per month; nothing where it is not for this household or nobody knows the amount. */
function perMaand({ bedrag }: Beoordeling): Bereik {
	if (!bedrag) return niets;
	const maanden = maandenPer(bedrag.per);
	return { van: bedrag.van / maanden, tot: bedrag.tot / maanden };
}

/** What help comes to, euro per month. */
export interface Steun {
	readonly zeker: Bereik;
	/** At most this besides. */
	readonly misschien: number;
	/** The number of regelingen of which nobody knows how much it is. */
	readonly onbekend: number;
}

function steunVan(uitkomsten: readonly Beoordeling[]): Steun {
	const van = (oordeel: Beoordeling['oordeel']) => uitkomsten.filter((een) => een.oordeel === oordeel);
	return {
		zeker: samen(van('waarschijnlijk').map(perMaand)),
		misschien: samen(van('misschien').map(perMaand)).tot,
		onbekend: uitkomsten.filter((een) => isHopeful(een.oordeel) && !een.bedrag).length,
	};
}

export interface Rij {
	readonly inkomen: number;
	readonly nu: Steun;
	readonly afbouw: Steun;
}

/** What one regeling does at its own limit. */
export interface Val {
	readonly id: string;
	/** At its own limit it surely is there; otherwise it is possible at most, whatever the income is. */
	readonly isZeker: boolean;
	/** The last income that surely is low enough. */
	readonly grens: number;
	/** The first one at which it surely is not: a cent above the margin. */
	readonly erboven: number;
	/** What is lost between the two, euro per month; where it is not sure, that is possible at most. */
	readonly verlies: Bereik;
	/** The day from which the amount holds; null: a figure that stays. */
	readonly vanaf: Datum | null;
	/** Where it tapers off: what is left of it at the second one, euro per month. */
	readonly over: Bereik;
	/** Where it tapers off: the first income at which nothing is left. */
	readonly op: number;
}

export interface Valtabel {
	/** null: no regeling has a limit on income. */
	readonly grens: number | null;
	/** Empty, as are the rows: no regeling of which we know the amount is for this household. */
	readonly vallen: readonly Val[];
	/** What is lost of all of them, euro per month: surely, and at most this besides. */
	readonly samen: { readonly zeker: Bereik; readonly misschien: number };
	readonly rijen: readonly Rij[];
}

type Lezer = (inkomen: number) => readonly Beoordeling[];

/** The first income, to the cent, at which nothing is left of an amount that falls. */
function eersteZonder(heeftNog: (inkomen: number) => boolean, vanaf: number): number {
	let [met, zonder] = [Math.round(vanaf * 100), Math.round(vanaf * 100) + 100_000_000];
	while (zonder - met > 1) {
		const midden = Math.floor((met + zonder) / 2);
		if (heeftNog(midden / 100)) met = midden;
		else zonder = midden;
	}
	return zonder / 100;
}

/** @param dag the day on which the rules are read */
export function valtabel(gemeente: GemeenteId, set: Regelset, wie: Antwoorden, dag: Datum): Valtabel {
	const telt = teltMee(set);
	const geteld = { ...set, regelingen: set.regelingen.filter(({ id }) => telt.includes(id)) };
	const lezerVan =
		(regels: Regelset): Lezer =>
		(inkomen) =>
			beoordeelAlles(regels, { ...wie, gemeente, inkomen }, dag).regelingen;
	const lees = { nu: lezerVan(geteld), afbouw: lezerVan(pasAan(geteld, { soort: 'afbouw' })) };
	const een = (uitkomsten: readonly Beoordeling[], id: string) => uitkomsten.find((uitkomst) => uitkomst.id === id)!;

	const vallen = geteld.regelingen.flatMap((r): readonly Val[] => {
		const bereik = inkomensgrens(r, { ...wie, gemeente, inkomen: 0 }, dag);
		if (!bereik) return [];
		const [grens, erboven] = [bereik.van, opCenten(bereik.tot + cent)];
		const { oordeel, bedrag } = een(lees.nu(grens), r.id);
		if (!isHopeful(oordeel)) return [];
		const bedragBij = (lezer: Lezer, inkomen: number) => perMaand(een(lezer(inkomen), r.id));
		const [voor, na] = [bedragBij(lees.nu, grens), bedragBij(lees.nu, erboven)];
		return [
			{
				id: r.id,
				isZeker: oordeel === 'waarschijnlijk',
				grens,
				erboven,
				verlies: { van: voor.van - na.van, tot: voor.tot - na.tot },
				vanaf: bedrag?.normVanaf ?? null,
				over: bedragBij(lees.afbouw, erboven),
				op: eersteZonder((inkomen) => bedragBij(lees.afbouw, inkomen).tot > 0, grens),
			},
		];
	});

	const grens = grensVan(set, { ...wie, gemeente }, dag);
	const verliesVan = (isZeker: boolean) =>
		samen(vallen.flatMap((val) => (val.isZeker === isZeker ? [val.verlies] : [])));
	return {
		grens,
		vallen,
		samen: { zeker: verliesVan(true), misschien: verliesVan(false).tot },
		rijen: (grens === null || vallen.length === 0 ? [] : inkomens(grens)).map((inkomen) => ({
			inkomen,
			nu: steunVan(lees.nu(inkomen)),
			afbouw: steunVan(lees.afbouw(inkomen)),
		})),
	};
}

export type RedenNietMee = RedenNietAf | 'vergoeding';

/** What is not in the sum, and why. */
export const teltNietMee = (set: Regelset): readonly { readonly id: string; readonly reden: RedenNietMee }[] => [
	...nietAfTeBouwen(set),
	...set.regelingen.flatMap(({ id, vergoeding }) => (vergoeding ? [{ id, reden: 'vergoeding' as const }] : [])),
];

const teltMee = (set: Regelset) => {
	const niet = teltNietMee(set).map(({ id }) => id);
	return set.regelingen.flatMap(({ id }) => (niet.includes(id) ? [] : [id]));
};
