/** One household as it comes from outside: checked, with a Dutch message that says what to do. */
import * as z from 'zod/mini';
import { eerstePeildatum, gemeenteIds, hoogste, opties, type Datum } from '#rules';
import { bedrag, bedragTot, jaNee, keuze, keuzes, kinderen, leeftijd, medebewoners, melding } from './velden.ts';

export const isDag = (dag: string) => {
	const [, jaar, maand, dagVanMaand] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dag) ?? [];
	const datum = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dagVanMaand)));
	return dag === (Number.isNaN(datum.getTime()) ? '' : datum.toISOString().slice(0, 10));
};

export const antwoorden = z.strictObject(
	{
		leeftijd: z.optional(leeftijd),
		heeftPartner: z.optional(jaNee),
		leeftijdPartner: z.optional(leeftijd),
		kinderen: z.optional(kinderen),
		medebewoners27: z.optional(medebewoners),
		andereVolwassenen: z.optional(jaNee),
		woonsituatie: z.optional(keuze(opties.woonsituatie)),
		inkomstenbronnen: z.optional(keuzes(opties.inkomstenbronnen)),
		inkomen: z.optional(bedrag),
		inkomenPartner: z.optional(bedrag),
		inkomenIsInclusiefVakantiegeld: z.optional(jaNee),
		vermogen: z.optional(bedrag),
		vermogenOp1Januari: z.optional(bedrag),
		laagInkomen3Jaar: z.optional(jaNee),
		inkomenstoeslagAfgelopenJaar: z.optional(jaNee),
		opleiding: z.optional(keuze(opties.opleiding)),
		toetsingsinkomen: z.optional(bedrag),
		toetsingsinkomenPartner: z.optional(bedrag),
		werkt: z.optional(jaNee),
		partnerWerkt: z.optional(jaNee),
		kaleHuur: z.optional(bedrag),
		rekeningenLukken: z.optional(keuze(opties.rekeningenLukken)),
		spoed: z.optional(keuzes(opties.spoed)),
		langdurigZiek: z.optional(jaNee),
		kosten: z.optional(keuzes(opties.kosten)),
		kostenBedrag: z.optional(bedrag),
		aanslag: z.optional(bedragTot(hoogste.aanslag, '450.25', '{"van": 400, "tot": 500}')),
		aanslagWaterschap: z.optional(bedragTot(hoogste.aanslag, '450.25', '{"van": 400, "tot": 500}')),
		aanslagVoorBedrijf: z.optional(jaNee),
		liquideMiddelen: z.optional(bedrag),
		autoWaarde: z.optional(bedrag),
		autoOnmisbaar: z.optional(jaNee),
		huurtoeslag: z.optional(bedrag),
		zorgpremie: z.optional(bedragTot(hoogste.zorgpremie, '159.50', '{"van": 150, "tot": 170}')),
		zorgtoeslag: z.optional(bedrag),
		kindgebondenBudget: z.optional(bedrag),
		kinderopvangNetto: z.optional(bedragTot(hoogste.kinderopvangNetto, '120.75', '{"van": 100, "tot": 150}')),
		alimentatieBetaald: z.optional(bedragTot(hoogste.alimentatieBetaald, '250', '{"van": 200, "tot": 300}')),
		hulp: z.optional(keuzes(opties.hulp)),
		inkomenHeelJaarGelijk: z.optional(jaNee),
		inkomenVanLoonstrook: z.optional(jaNee),
		extraMaand: z.optional(jaNee),
		loonheffingskorting: z.optional(jaNee),
		loonheffingskortingPartner: z.optional(jaNee),
		soortZiekteuitkering: z.optional(keuze(opties.soortZiekteuitkering)),
		inkomstenvrijlating: z.optional(jaNee),
	},
	melding('Bij "antwoorden" hoort een object met antwoorden, bijvoorbeeld {"leeftijd": 40}.'),
);

const uitlegId = 'Vul bij "id" tekst in van hoogstens 200 tekens.';
const uitlegPeildatum = `Vul een bestaande dag in vanaf ${eerstePeildatum}, bijvoorbeeld "2026-11-22".`;

const schema = z.strictObject(
	{
		id: z.optional(z.string(melding(uitlegId)).check(z.maxLength(200, uitlegId))),
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
	const inside = issue.errors.flat().filter(({ path }) => path.length > 0);
	const found = inside.map(deepest).find(({ path, code }) => path.length > 0 || code === 'custom');
	return found ? { ...found, path: [...issue.path, ...found.path] } : issue;
}

function foutUit(first: Issue): Fout {
	const issue = deepest(first);
	if (issue.code !== 'unrecognized_keys') return { code: 'ongeldig', melding: issue.message, pad: pointer(issue.path) };
	const [naam = ''] = issue.keys;
	const veld = naam.length > 60 ? `${naam.slice(0, 60)}\u2026` : naam;
	return {
		code: 'ongeldig',
		melding: `Het veld "${veld}" bestaat niet. Haal het weg of verbeter de naam.`,
		pad: pointer([...issue.path, veld]),
	};
}

/** Checks a value that was read from outside. */
export function leesHuishouden(value: unknown): { readonly huishouden: Huishouden } | { readonly fout: Fout } {
	const result = z.safeParse(schema, value);
	if (result.success) return { huishouden: result.data as Huishouden };
	return { fout: foutUit(result.error.issues[0]!) };
}
