/** The answers of a household in words. */
import { type Antwoorden, type Bereik, type Eenheid } from '#rules';
import { inWoordenVan, metEenheid, woorden } from '#rules/in-woorden';

const eenheidVan = (feit: string): Eenheid => {
	if (/^leeftijd/.test(feit)) return 'jaar';
	if (/uurprijs$/.test(feit)) return 'euro/uur';
	return /medebewoners27|urenPerMaand$/.test(feit) ? 'aantal' : 'euro';
};

const optie = (feit: string, waarde: string) => woorden.opties[`${feit}.${waarde}`] ?? inWoordenVan(waarde);
const naam = (feit: string) => woorden.namen[feit] ?? inWoordenVan(feit);

const getal = (feit: string, waarde: Partial<Bereik>) => {
	const [van, tot] = [waarde.van ?? 0, waarde.tot ?? Infinity];
	const eenheid = eenheidVan(feit);
	if (Number.isFinite(tot)) return metEenheid({ van, tot }, eenheid);
	return `${metEenheid({ van, tot: van }, eenheid)} of meer`;
};

/** What has facts of its own, such as childcare, in a sentence for each of them. */
const metOnderdelen = (feit: string, waarde: unknown): readonly string[] =>
	typeof waarde === 'object' && waarde !== null && !('van' in waarde)
		? Object.entries(waarde).map(([deel, inhoud]) => zinVan(`${feit}.${deel}`, inhoud))
		: [zinVan(feit, waarde)];

function kindInWoorden({ leeftijd, school, ...rest }: Record<string, unknown>): string {
	const jaren =
		leeftijd === null || leeftijd === undefined ? 'leeftijd onbekend' : waardeInWoorden('leeftijd', leeftijd);
	const meer = Object.entries(rest).flatMap(([feit, waarde]) => metOnderdelen(`kinderen.${feit}`, waarde));
	const opSchool = school ? [optie('kinderen.school', school as string)] : [];
	return [jaren, ...opSchool, ...meer].join(', ');
}

function waardeInWoorden(feit: string, waarde: unknown): string {
	if (waarde === null || waarde === undefined) return 'weet ik niet';
	if (typeof waarde === 'number') return getal(feit, { van: waarde, tot: waarde });
	if (typeof waarde === 'string') return optie(feit, waarde);
	if (Array.isArray(waarde)) {
		if (waarde.length === 0) return 'geen';
		return waarde
			.map((een) => (typeof een === 'string' ? optie(feit, een) : kindInWoorden(een as Record<string, unknown>)))
			.join(typeof waarde[0] === 'string' ? ', ' : '; ');
	}
	return getal(feit, waarde as Bereik);
}

function zinVan(feit: string, waarde: unknown): string {
	if (typeof waarde === 'boolean' && woorden.zinnen[feit]) return woorden.zinnen[feit][waarde ? 0 : 1];
	if (typeof waarde === 'boolean') return `${naam(feit)}: ${waarde ? 'ja' : 'nee'}`;
	return `${naam(feit)}${naam(feit).endsWith(':') ? '' : ':'} ${waardeInWoorden(feit, waarde)}`;
}

/** One line for each answer. */
export const inZinnen = (antwoorden: Antwoorden): readonly string[] =>
	Object.entries(antwoorden).map(([feit, waarde]) => zinVan(feit, waarde));

/** What most of these households share, and what is different in each. */
export function gedeeld(lijst: readonly Antwoorden[]): { basis: Antwoorden; anders: readonly Antwoorden[] } {
	const feiten = [...new Set(lijst.flatMap((een) => Object.keys(een)))];
	const basis: Record<string, unknown> = {};
	for (const feit of feiten) {
		const tel = new Map<string, number>();
		for (const een of lijst)
			if (feit in een) tel.set(JSON.stringify(een[feit]), (tel.get(JSON.stringify(een[feit])) ?? 0) + 1);
		const [waarde, aantal] = [...tel].sort((a, b) => b[1] - a[1])[0]!;
		if (aantal > lijst.length / 2) basis[feit] = JSON.parse(waarde) as unknown;
	}
	const verschil = (een: Antwoorden): Antwoorden =>
		Object.fromEntries(
			Object.entries(een).filter(([feit, waarde]) => JSON.stringify(waarde) !== JSON.stringify(basis[feit])),
		);
	return { basis, anders: lijst.map(verschil) };
}
