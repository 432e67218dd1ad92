/** The kinds of answer that the contract knows, each with the message that helps to mend a wrong one. */
import * as z from 'zod/mini';
import { hoogste, opties } from '#rules';

/** Euros per month, per year or in all. */
const hoogsteBedrag = 10_000_000;

export const melding = (error: string) => ({ error });

const tussen = (top: number, uitleg: string) => z.number(melding(uitleg)).check(z.gte(0, uitleg), z.lte(top, uitleg));
const heelGetal = (top: number, uitleg: string) => z.int(melding(uitleg)).check(z.gte(0, uitleg), z.lte(top, uitleg));
const isCent = (getal: number) => Math.abs(getal * 100 - Math.round(getal * 100)) < 1e-4;

const omgekeerd = melding('Het getal bij "van" is hoger dan bij "tot". Draai ze om.');

/** A number, "weet ik niet" (null) or a range of which the upper end may be missing. */
function getal(alleen: z.ZodMiniType<number, number>, uitleg: string, top = hoogsteBedrag) {
	const grens = tussen(top, uitleg);
	const bereik = z
		.strictObject({ van: grens, tot: z.optional(grens) })
		.check(z.refine(({ van, tot }) => tot === undefined || van <= tot, omgekeerd));
	return z.union([alleen, z.null(), bereik], melding(uitleg));
}

const uitlegLeeftijd = 'Vul een leeftijd in hele jaren in van 0 tot en met 120. Of {"van": 27, "tot": 66}. Of null.';
const uitlegMedebewoners = 'Vul een heel getal in van 0 tot en met 20. Of {"van": 2}. Of null.';

/** An amount with a lower top of its own, in euro. */
export function bedragTot(top: number, voorbeeld: string, ruw: string) {
	const uitleg = `Vul een bedrag in van 0 tot ${top} euro, bijvoorbeeld ${voorbeeld}. Of ${ruw}. Of null als het bedrag niet bekend is.`;
	return getal(tussen(top, uitleg).check(z.refine(isCent, melding(uitleg))), uitleg, top);
}

export const bedrag = bedragTot(hoogsteBedrag, '1350.50', '{"van": 1200, "tot": 1400}');
export const leeftijd = getal(heelGetal(120, uitlegLeeftijd), uitlegLeeftijd);
export const medebewoners = getal(heelGetal(20, uitlegMedebewoners), uitlegMedebewoners);
export const jaNee = z.nullable(z.boolean(melding('Vul true, false of null in.')));

export const keuze = <const O extends readonly string[]>(opties: O) =>
	z.nullable(z.enum(opties, melding(`Kies een van: ${opties.join(', ')}. Of null.`)));

/** A list of which the length is looked at first: one message for each of very many elements is more than zod can hold. */
function lijst<E extends z.ZodMiniType>(element: E, top: number, uitleg: string) {
	const kortGenoeg = z.array(z.custom<z.input<E>>(), melding(uitleg)).check(z.maxLength(top, uitleg));
	return z.pipe(kortGenoeg, z.array(element));
}

export function keuzes<const O extends readonly string[]>(opties: O) {
	const uitleg = `Geef een lijst met hoogstens één keer: ${opties.join(', ')}. Of null.`;
	const isUniek = (alles: readonly unknown[]) => new Set(alles).size === alles.length;
	const gekozen = z.enum(opties, melding(uitleg));
	return z.nullable(lijst(gekozen, opties.length, uitleg).check(z.refine(isUniek, melding(uitleg))));
}

const opvang = z.strictObject(
	{
		soort: z.enum(['dagopvang', 'bso', 'gastouder'], melding('Kies dagopvang, bso of gastouder.')),
		urenPerMaand: tussen(hoogste.opvangUren, `Vul de uren per maand in, van 0 tot en met ${hoogste.opvangUren}.`),
		uurprijs: tussen(
			hoogste.opvangUurprijs,
			`Vul de prijs per uur in, van 0 tot en met ${hoogste.opvangUurprijs} euro.`,
		),
	},
	melding('Geef bij "opvang" een soort, urenPerMaand en uurprijs. Of null.'),
);

const uitlegKind = 'Vul bij elk kind een leeftijd in van 0 tot en met 17. Of null.';
const kind = z.strictObject(
	{
		leeftijd: z.nullable(heelGetal(17, uitlegKind)),
		school: z.optional(keuze(opties.school)),
		opvang: z.optional(z.nullable(opvang)),
	},
	melding(uitlegKind),
);

const uitlegKinderen =
	'Geef een lijst van hoogstens 20 kinderen. [] betekent: geen kinderen. null betekent: weet ik niet.';
export const kinderen = z.nullable(lijst(kind, 20, uitlegKinderen));
