/** One household as it comes from outside: checked, with a Dutch message that says what to do. */
import * as z from 'zod/mini';
import { eerstePeildatum, gemeenteIds, type Datum } from '#rules';

const melding = (error: string) => ({ error });
const hoogsteBedrag = 10_000_000;

const isCent = (getal: number) => Math.abs(getal * 100 - Math.round(getal * 100)) < 1e-4;
const isDag = (dag: string) => {
	const [, jaar, maand, dagVanMaand] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dag) ?? [];
	const datum = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dagVanMaand)));
	return dag === (Number.isNaN(datum.getTime()) ? '' : datum.toISOString().slice(0, 10));
};

/** A number, "weet ik niet" or a range. Ranges are checked first, so that a message can point inside them. */
function getal(alleen: z.ZodMiniType<number, number>, uitleg: string, hoogste: number) {
	const grens = z.number(melding(uitleg)).check(z.gte(0, uitleg), z.lte(hoogste, uitleg));
	const bereik = z
		.strictObject({ van: grens, tot: z.optional(grens) })
		.check(
			z.refine(
				({ van, tot }) => tot === undefined || van <= tot,
				melding('Het getal bij "van" is hoger dan bij "tot". Draai ze om.'),
			),
		);
	return z.union([alleen, z.null(), bereik], melding(uitleg));
}

const uitlegBedrag = `Vul een bedrag in van 0 tot ${hoogsteBedrag} euro, bijvoorbeeld 1350.50. Of {"van": 1200, "tot": 1400}. Of null als het bedrag niet bekend is.`;
const uitlegLeeftijd = 'Vul een leeftijd in hele jaren in van 0 tot en met 120. Of {"van": 27, "tot": 66}. Of null.';
const uitlegMedebewoners = 'Vul een heel getal in van 0 tot en met 20. Of {"van": 2}. Of null.';
const uitlegJaNee = 'Vul true, false of null in.';

const heelGetal = (hoogste: number, uitleg: string) =>
	z.int(melding(uitleg)).check(z.gte(0, uitleg), z.lte(hoogste, uitleg));
const bedrag = getal(
	z
		.number(melding(uitlegBedrag))
		.check(z.gte(0, uitlegBedrag), z.lte(hoogsteBedrag, uitlegBedrag), z.refine(isCent, melding(uitlegBedrag))),
	uitlegBedrag,
	hoogsteBedrag,
);
const leeftijd = getal(heelGetal(120, uitlegLeeftijd), uitlegLeeftijd, 120);
const medebewoners = getal(heelGetal(20, uitlegMedebewoners), uitlegMedebewoners, 20);
const jaNee = z.nullable(z.boolean(melding(uitlegJaNee)));

const keuze = <const O extends readonly string[]>(opties: O) =>
	z.nullable(z.enum(opties, melding(`Kies een van: ${opties.join(', ')}. Of null.`)));
const keuzes = <const O extends readonly string[]>(opties: O) => {
	const uitleg = `Geef een lijst met hoogstens één keer: ${opties.join(', ')}. Of null.`;
	return z.nullable(
		z
			.array(z.enum(opties, melding(uitleg)), melding(uitleg))
			.check(z.refine((lijst) => new Set(lijst).size === lijst.length, melding(uitleg))),
	);
};

const opvang = z.nullable(
	z.strictObject({
		soort: z.enum(['dagopvang', 'bso', 'gastouder'], melding('Kies dagopvang, bso of gastouder.')),
		urenPerMaand: z
			.number(melding('Vul de uren per maand in, van 0 tot en met 744.'))
			.check(
				z.gte(0, 'Vul de uren per maand in, van 0 tot en met 744.'),
				z.lte(744, 'Vul de uren per maand in, van 0 tot en met 744.'),
			),
		uurprijs: z
			.number(melding('Vul de prijs per uur in, van 0 tot en met 100 euro.'))
			.check(
				z.gte(0, 'Vul de prijs per uur in, van 0 tot en met 100 euro.'),
				z.lte(100, 'Vul de prijs per uur in, van 0 tot en met 100 euro.'),
			),
	}),
);
const uitlegKind = 'Vul bij elk kind een leeftijd in van 0 tot en met 17. Of null.';
const kind = z.strictObject(
	{
		leeftijd: z.nullable(heelGetal(17, uitlegKind)),
		school: z.optional(keuze(['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo'])),
		opvang: z.optional(opvang),
	},
	melding(uitlegKind),
);
const uitlegKinderen =
	'Geef een lijst van hoogstens 20 kinderen. [] betekent: geen kinderen. null betekent: weet ik niet.';
const kinderen = z.nullable(z.array(kind, melding(uitlegKinderen)).check(z.maxLength(20, uitlegKinderen)));

export const antwoorden = z.strictObject(
	{
		leeftijd: z.optional(leeftijd),
		heeftPartner: z.optional(jaNee),
		leeftijdPartner: z.optional(leeftijd),
		kinderen: z.optional(kinderen),
		medebewoners27: z.optional(medebewoners),
		woonsituatie: z.optional(keuze(['huurhuis', 'kamer', 'koophuis', 'inwonend', 'instelling', 'geen-vast-adres'])),
		inkomstenbronnen: z.optional(
			keuzes([
				'loon',
				'bijstand',
				'ioaw-ioaz',
				'ww',
				'ziekte-of-arbeidsongeschiktheid',
				'aow',
				'pensioen',
				'aio',
				'duo',
				'eigen-bedrijf',
				'alimentatie-of-anders',
				'geen',
			]),
		),
		inkomen: z.optional(bedrag),
		inkomenPartner: z.optional(bedrag),
		inkomenIsInclusiefVakantiegeld: z.optional(jaNee),
		vermogen: z.optional(bedrag),
		vermogenOp1Januari: z.optional(bedrag),
		laagInkomen3Jaar: z.optional(jaNee),
		inkomenstoeslagAfgelopenJaar: z.optional(jaNee),
		opleiding: z.optional(keuze(['geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus'])),
		toetsingsinkomen: z.optional(bedrag),
		toetsingsinkomenPartner: z.optional(bedrag),
		werkt: z.optional(jaNee),
		partnerWerkt: z.optional(jaNee),
		kaleHuur: z.optional(bedrag),
		rekeningenLukken: z.optional(keuze(['ja', 'soms-niet', 'nee', 'krijgt-hulp'])),
		spoed: z.optional(keuzes(['huis-uit', 'energie-dicht', 'zorgverzekering-stopt', 'deurwaarder', 'geen-eten'])),
		langdurigZiek: z.optional(jaNee),
		kosten: z.optional(
			keuzes([
				'zorg',
				'huisraad',
				'verhuizen-of-inrichten',
				'reizen-naar-zorg',
				'school',
				'advocaat-of-bewindvoerder',
				'anders',
			]),
		),
		hulp: z.optional(
			keuzes([
				'post-en-formulieren',
				'hulp-in-huis',
				'boodschappen-of-vervoer',
				'iemand-om-mee-te-praten',
				'lezen-schrijven-of-nederlands',
				'werk',
				'wassen-en-aankleden',
			]),
		),
	},
	melding('Bij "antwoorden" hoort een object met antwoorden, bijvoorbeeld {"leeftijd": 40}.'),
);

const uitlegPeildatum = `Vul een bestaande dag in vanaf ${eerstePeildatum}, bijvoorbeeld "2026-11-22".`;

const schema = z.strictObject(
	{
		id: z.optional(
			z
				.string(melding('Vul bij "id" tekst in van hoogstens 200 tekens.'))
				.check(z.maxLength(200, 'Vul bij "id" tekst in van hoogstens 200 tekens.')),
		),
		gemeente: z.optional(z.nullable(z.enum(gemeenteIds, melding(`Kies een van: ${gemeenteIds.join(', ')}. Of null.`)))),
		peildatum: z.optional(
			z
				.string(melding(uitlegPeildatum))
				.check(z.refine((dag) => isDag(dag) && dag >= eerstePeildatum, melding(uitlegPeildatum))),
		),
		antwoorden,
	},
	melding('Een huishouden is een object met "antwoorden", bijvoorbeeld {"antwoorden": {"leeftijd": 40}}.'),
);

export type Huishouden = z.infer<typeof schema> & { readonly peildatum?: Datum };
export type AntwoordenVanHuishouden = z.infer<typeof antwoorden>;

export interface Fout {
	readonly code: 'geen-json' | 'ongeldig' | 'te-groot';
	readonly melding: string;
	/** JSON pointer to the offending value. */
	readonly pad?: string;
}

const pointer = (path: readonly PropertyKey[]) =>
	path.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;

/** The issue that a reader can act on: inside a union, the one that got furthest. */
function deepest(issue: Issue): Issue {
	if (issue.code !== 'invalid_union') return issue;
	const inside = issue.errors.flat().filter(({ path }) => path.length > 0 || false);
	const found = inside.map(deepest).find(({ path, code }) => path.length > 0 || code === 'custom');
	return found ? { ...found, path: [...issue.path, ...found.path] } : issue;
}

function toFout(first: Issue): Fout {
	const issue = deepest(first);
	if (issue.code !== 'unrecognized_keys') return { code: 'ongeldig', melding: issue.message, pad: pointer(issue.path) };
	const [veld = ''] = issue.keys;
	return {
		code: 'ongeldig',
		melding: `Het veld "${veld.slice(0, 60)}" bestaat niet. Haal het weg of verbeter de naam.`,
		pad: pointer([...issue.path, veld]),
	};
}

/** Checks a value that was read from outside. */
export function leesHuishouden(value: unknown): { readonly huishouden: Huishouden } | { readonly fout: Fout } {
	const result = z.safeParse(schema, value);
	if (result.success) return { huishouden: result.data as Huishouden };
	return { fout: toFout(result.error.issues[0]!) };
}
