/** What the made-up population is drawn to: each figure with where it stands, or that it is an assumption. */
import type { GemeenteId } from '#rules';

export interface Bron {
	/** The file in the seeds or the research, and the place in it. */
	readonly vindplaats: string;
	/** As it stands there. */
	readonly citaat: string;
}

export interface Marge {
	readonly id: string;
	readonly wat: string;
	readonly waarde: number;
	/** null: nobody gave it, so it is ours. */
	readonly bron: Bron | null;
	/** What we did with the source, or why we chose this. */
	readonly uitleg?: string;
}

const seed000 = (plek: string, citaat: string): Bron => ({ vindplaats: `seed 000_672f2118c7658a39, ${plek}`, citaat });
const seed003 = (plek: string, citaat: string): Bron => ({ vindplaats: `seed 003_dab3468b57c0d33b, ${plek}`, citaat });
const dienstverlening = (plek: string, citaat: string): Bron => ({
	vindplaats: `onderzoek/dienstverlening.md, ${plek}`,
	citaat,
});

const marge = (id: string, wat: string, waarde: number, bron: Bron | null, uitleg?: string): Marge => ({
	id,
	wat,
	waarde,
	bron,
	...(uitleg === undefined ? {} : { uitleg }),
});

export interface Plaats {
	/** Part of the households with an income up to and including 120% of the social minimum, with bijstand. */
	readonly minima: Marge;
	/** Part of the households with bijstand. */
	readonly bijstand: Marge;
	/** Part of the families with children that get bijstand. */
	readonly bijstandMetKinderen: Marge;
	/** What the parts were reckoned from, or what says how far to trust them. */
	readonly daarbij: readonly Marge[];
}

const perHuishouden = marge('inwonersPerHuishouden', 'Inwoners per huishouden', 2.2, null);

const plaatsen: Readonly<Record<string, Plaats>> = {
	haarlemmermeer: {
		minima: marge(
			'minima',
			'Deel van de huishoudens met een inkomen tot en met 120%',
			0.07,
			dienstverlening('paragraaf 6.3', '4.770 huishoudens'),
			'4.770 gedeeld door 150.000 inwoners, met 2,2 inwoners per huishouden. Het onderzoek zegt niet welke huishoudens het zijn. Dat het om deze groep gaat, nemen wij aan.',
		),
		bijstand: marge(
			'bijstand',
			'Deel van de huishoudens met bijstand',
			0.03,
			null,
			'Figuur 18 van seed 001 heeft het, maar als plaatje: niet gevonden.',
		),
		bijstandMetKinderen: marge('bijstandMetKinderen', 'Deel van de gezinnen met kinderen met bijstand', 0.03, null),
		daarbij: [
			marge('inwoners', 'Inwoners', 150_000, seed003('regel 326', 'Meer dan 150.000 inwoners')),
			marge(
				'doetMee',
				'Deel van de doelgroep dat Haarlemmermeer doet mee gebruikte in 2018',
				0.06,
				seed003('regel 3495', 'In 2018 heeft 6% van de doelgroep gebruik gemaakt van de regeling'),
				'Voor de generator niet gebruikt: het gaat over gebruik en niet over recht.',
			),
		],
	},
	haarlem: {
		minima: marge(
			'minima',
			'Deel van de huishoudens met een inkomen tot en met 120%',
			0.08,
			seed000('regel 2369, Aantal minimahuishoudens met Haarlempas', '5.896 (2016)'),
			'Alleen wie de pas heeft, dus een ondergrens. Hoeveel huishoudens Haarlem heeft, vonden wij niet: wij nemen 75.000 aan.',
		),
		bijstand: marge(
			'bijstand',
			'Deel van de huishoudens met bijstand',
			3725 / 75_000,
			seed000('regel 2245, Aantal uitkeringsgerechtigden Participatiewet', '3.725 (2016)'),
			'3.725 gedeeld door 75.000 huishoudens. Dat laatste nemen wij aan. Wie AOW heeft of studeert, krijgt hier geen bijstand: de anderen krijgen het vaker, tot het samen klopt.',
		),
		bijstandMetKinderen: marge(
			'bijstandMetKinderen',
			'Deel van de gezinnen met kinderen met bijstand',
			0.058,
			seed000('regel 2264, Percentage kinderen tot 18 jaar in een gezin met bijstand', '5,8% (2016)'),
			'De bron telt kinderen. Wij nemen voor gezinnen hetzelfde deel aan.',
		),
		daarbij: [
			marge(
				'bijstandPer10000',
				'Personen met bijstand per 10.000 inwoners',
				358.4,
				seed000('regel 2273, Aantal personen met een bijstandsuitkering', '358,4 (2015)'),
				'Niet gebruikt: wij trekken huishoudens en geen personen.',
			),
		],
	},
};

/** Of a gemeente about which no source says anything. */
const overal: Plaats = {
	minima: marge('minima', 'Deel van de huishoudens met een inkomen tot en met 120%', 0.08, null),
	bijstand: marge('bijstand', 'Deel van de huishoudens met bijstand', 0.04, null),
	bijstandMetKinderen: marge('bijstandMetKinderen', 'Deel van de gezinnen met kinderen met bijstand', 0.04, null),
	daarbij: [],
};

export const plaatsVan = (gemeente: GemeenteId): Plaats => plaatsen[gemeente] ?? overal;

/** Parts of all households, by kind. No seed gives them. */
export const soorten = {
	alleenstaande: 0.27,
	alleenstaandeOuder: 0.06,
	paar: 0.21,
	paarMetKinderen: 0.22,
	alleenAow: 0.11,
	paarAow: 0.12,
	student: 0.01,
} as const;
export type Soort = keyof typeof soorten;

const soortnamen: Readonly<Record<Soort, string>> = {
	alleenstaande: 'Alleenstaande tot de AOW-leeftijd',
	alleenstaandeOuder: 'Alleenstaande ouder',
	paar: 'Paar zonder kinderen, tot de AOW-leeftijd',
	paarMetKinderen: 'Paar met kinderen',
	alleenAow: 'Alleenstaande met AOW',
	paarAow: 'Paar met AOW',
	student: 'Student die alleen woont',
};

/** The rest is ours. */
export const aannamen = {
	koophuisMinima: marge('koophuisMinima', 'Deel met een koophuis, tot en met 120%', 0.15, null),
	koophuisAnders: marge('koophuisAnders', 'Deel met een koophuis, daarboven', 0.65, null),
	vermogenOnderGrens: marge('vermogenOnderGrens', 'Deel met weinig spaargeld, tot en met 120%', 0.8, null),
	langLaag: marge('langLaag', 'Deel met drie jaar een laag inkomen, tot en met 120%', 0.6, null),
	toeslagGehad: marge('toeslagGehad', 'Deel daarvan met inkomenstoeslag in het afgelopen jaar', 0.3, null),
	bijzondereKosten: marge('bijzondereKosten', 'Deel met bijzondere kosten', 0.15, null),
	langdurigZiek: marge('langdurigZiek', 'Deel met iemand die lang ziek is', 0.15, null),
	eigenBedrijf: marge('eigenBedrijf', 'Deel met een eigen bedrijf', 0.08, null),
	weetNiet: marge('weetNiet', 'Deel dat één antwoord niet weet', 0.1, null),
	dagopvang: marge('dagopvang', 'Deel van de kinderen tot 4 jaar met dagopvang', 0.5, null),
	bso: marge('bso', 'Deel van de kinderen van 4 tot 12 jaar met bso', 0.25, null),
	medebewoner: marge('medebewoner', 'Deel van wie alleen is, met een huisgenoot van 27 jaar of ouder', 0.08, null),
} as const;

/** Every figure behind a file, for who wants to judge it. */
export const margesVoor = (gemeente: GemeenteId): readonly Marge[] => {
	const { minima, bijstand, bijstandMetKinderen, daarbij } = plaatsVan(gemeente);
	return [
		minima,
		bijstand,
		bijstandMetKinderen,
		...daarbij,
		perHuishouden,
		...Object.entries(soorten).map(([id, deel]) =>
			marge(id, `Deel van de huishoudens: ${soortnamen[id as Soort]}`, deel, null),
		),
		...Object.values(aannamen),
	];
};
