/** What a person filled in on each screen: the only truth. Answers for the rules are derived from it. */
import { gemeenteIds } from '#rules';
import * as z from 'zod/mini';
import { opvangkeuzes } from '../navraag/opvang';
import { tekstvelden } from '../navraag/velden';
import { verdienvelden } from '../verdienen/velden';
import type { Nummer } from './nummers';

const keuze = <const O extends readonly string[]>(...opties: O) => z.enum(opties);
const meer = z.array(z.string()).check(z.maxLength(20));
const tekst = z.string().check(z.maxLength(40));
const jaNee = keuze('ja', 'nee', 'onbekend');
const band = z.object({
	keuze: keuze('onder', 'tussen', 'boven', 'onbekend'),
	/** The limits that stood on the screen when the person chose. */
	grenzen: z.array(z.number()).check(z.maxLength(2)),
});
const bedrag = z.object({
	bedrag: tekst,
	per: keuze('maand', '4weken', 'week'),
	vakantiegeld: z.boolean(),
	/** In place of an amount. */
	anders: z.nullable(keuze('onbekend', 'geen')),
});

export const schemas = {
	1: z.union([z.enum(gemeenteIds), keuze('anders', 'onbekend')]),
	2: keuze('kind', '18', '21', '27', 'aow'),
	3: keuze('huurhuis', 'kamer', 'koophuis', 'inwonend', 'instelling', 'geen-vast-adres'),
	4: keuze('alleen', 'partner', 'kinderen', 'partner-kinderen', 'anderen'),
	5: keuze('kind', '18', '21', 'aow'),
	6: z
		.array(
			z.object({
				leeftijd: tekst,
				school: z.nullable(keuze('geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo')),
			}),
		)
		.check(z.maxLength(12)),
	7: meer,
	8: bedrag,
	20: band,
	9: bedrag,
	23: keuze('zelf', 'partner', 'allebei', 'onbekend'),
	10: band,
	12: keuze('geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus'),
	11: jaNee,
	21: jaNee,
	15: keuze('0', '1', '2', 'onbekend'),
	13: keuze('ja', 'soms-niet', 'nee', 'krijgt-hulp', 'onbekend'),
	14: meer,
	22: z.literal('gezien'),
	16: jaNee,
	17: meer,
	18: meer,
} as const satisfies Record<Nummer, z.ZodMiniType>;

export type RuwVan<N extends Nummer> = z.infer<(typeof schemas)[N]>;
/** What was filled in after the outcome, as typed. */
const na = z.partialRecord(z.enum(tekstvelden), tekst);
/** The same of childcare, for each child in the order of the children. */
const opvang = z
	.array(
		z.object({
			leeftijd: z.nullable(z.number()),
			keuze: z.nullable(keuze(...opvangkeuzes)),
			uren: tekst,
			uurprijs: tekst,
		}),
	)
	.check(z.maxLength(12));
export type NaDeUitkomst = { readonly na?: z.infer<typeof na>; readonly opvang?: z.infer<typeof opvang> };
/** The ids of what the person says to have already, ticked on the outcome. */
const heeftAl = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(500));
const antwoorden = z.partial(z.object(schemas));
/** The same household on another day, or with other answers. */
const scenarios = z
	.array(
		z.object({
			/** Tells it from the others. */
			id: z.number(),
			naam: z.string().check(z.maxLength(60)),
			/** Null: today. */
			peildatum: z.nullable(z.iso.date()),
			anders: antwoorden,
		}),
	)
	.check(z.maxLength(3));
/** What was filled in to see what another income leaves, as typed. */
const verdienen = z.partialRecord(z.enum(verdienvelden), tekst);
export type Scenario = z.infer<typeof scenarios>[number];
export type Ruw = { readonly [N in Nummer]?: RuwVan<N> } & NaDeUitkomst & {
		readonly heeftAl?: Readonly<z.infer<typeof heeftAl>>;
		readonly scenarios?: readonly Scenario[];
		readonly verdienen?: z.infer<typeof verdienen>;
	};
export type Bedragkeuze = RuwVan<8>;
export type Bandkeuze = RuwVan<10>;
export type Kindinvoer = RuwVan<6>[number];

type Inhoud = Readonly<Record<string, unknown>>;
const isInhoud = (value: unknown): value is Inhoud => typeof value === 'object' && value !== null;

/** Of fields that stand apart: what another version added, or what broke, takes nothing else along. */
function goedeVelden(velden: readonly string[], value: unknown): Inhoud | undefined {
	const goed = isInhoud(value) ? velden.filter((veld) => z.safeParse(tekst, value[veld]).success) : [];
	return goed.length > 0 ? Object.fromEntries(goed.map((veld) => [veld, (value as Inhoud)[veld]])) : undefined;
}

/** Keeps what still has the right shape; anything else was never filled in. */
export function leesRuw(value: unknown): Ruw {
	if (!isInhoud(value)) return {};
	const inhoud: Inhoud = {
		...value,
		na: goedeVelden(tekstvelden, value.na),
		verdienen: goedeVelden(verdienvelden, value.verdienen),
	};
	const entries = Object.entries({ ...schemas, na, opvang, heeftAl, scenarios, verdienen }).flatMap(
		([nummer, schema]) => {
			const result = z.safeParse(schema as z.ZodMiniType, inhoud[nummer]);
			return result.success ? [[nummer, result.data] as const] : [];
		},
	);
	return Object.fromEntries(entries);
}
