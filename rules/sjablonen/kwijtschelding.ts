/** Remission of local taxes: one national calculation, with the choices of the gemeente or the waterschap. */
import { isVolwassen } from '../begrippen/huishouden.ts';
import { betalingscapaciteit } from '../begrippen/kwijtschelding/betalingscapaciteit.ts';
import type { Instantie } from '../begrippen/kwijtschelding/instantie.ts';
import { autoGrens, termijnNaBetalen } from '../begrippen/kwijtschelding/normen.ts';
import { vermogenDatMeetelt } from '../begrippen/kwijtschelding/vermogen.ts';
import { heeftKoophuis } from '../begrippen/vermogen.ts';
import { leidraadInvordering2026 } from '../bronnen/vindplaatsen.ts';
import { wetten } from '../bronnen/wetten.ts';
import { aanslag, aanslagVoorBedrijf, aanslagWaterschap, inkomstenbronnen, woonsituatie } from '../feiten/index.ts';
import { eis, regeling } from '../kern/regeling.ts';
import {
	alle,
	begrip,
	bereken,
	geen,
	indien,
	isBeantwoord,
	minstensEen,
	niet,
	onbepaald,
	type Getal,
} from '../kern/uitdrukking.ts';
import { grondslag } from './bronnen.ts';

export type { Instantie };

const { artikel } = wetten.uitvoeringInvordering;
const leidraad = { ...grondslag(leidraadInvordering2026), wet: 'Leidraad Invordering 2008', artikel: '26.1.1' };
type Aanslag = Getal<'euro/keer'>;

const aanslagVan = { gemeente: aanslag, waterschap: aanslagWaterschap };
const eigenBedrijf = inkomstenbronnen.bevat('eigen-bedrijf');
const krijgtDuo = inkomstenbronnen.bevat('duo');

/** Art. 11, euro of one assessment: what is left after the vermogen and a share of the capacity. Not rounded: no article says so. */
const kwijtTeSchelden = (aanslag: Aanslag, instantie: Instantie) =>
	begrip(
		'kwijtTeSchelden',
		artikel('11'),
		bereken(
			'euro/keer',
			{
				aanslag,
				vermogen: vermogenDatMeetelt(instantie),
				capaciteit: betalingscapaciteit(instantie),
				aandeel: instantie.aandeel,
			},
			{ aanslag: 'stijgt', vermogen: 'daalt', capaciteit: 'daalt', aandeel: 'daalt' },
			({ aanslag, vermogen, capaciteit, aandeel }) => Math.max(0, aanslag - vermogen - aandeel * capaciteit),
			artikel('11'),
		),
	);

/** Nothing can be said of the sum before there is an assessment: not even "up to" the highest that there is. */
const nogGeenAanslag = (aanslag: Aanslag) =>
	bereken('euro/keer', { aanslag }, {}, ({ aanslag }) => aanslag, artikel('11'));

interface Kwijtschelding {
	readonly id: string;
	/** Whose taxes they are: which assessment is read. */
	readonly soort: 'gemeente' | 'waterschap';
	readonly instantie: Instantie;
}

/** @param id also the name of its folder, such as 'kwijtschelding-gemeente' */
export function kwijtschelding({ id, soort, instantie }: Kwijtschelding) {
	const aanslag = aanslagVan[soort];
	const bedrag = kwijtTeSchelden(aanslag, instantie);
	const ondernemerTeltNiet = alle(eigenBedrijf, niet(instantie.ondernemers));
	return regeling({
		id,
		uitvoerder: soort,
		doelgroep: { volwassen: eis(isVolwassen, artikel('16 lid 1')) },
		eisen: {
			aanslagPrive: eis(niet(alle(eigenBedrijf, aanslagVoorBedrijf)), artikel('28 lid 1')),
			blijftOver: eis(
				minstensEen(
					bedrag.isMeerDan(geen('euro/keer')),
					alle(ondernemerTeltNiet, onbepaald('eigenBedrijf')),
					// Art. 12 lid 2 onder e: what is left of a student loan is no vermogen; we do not ask how much that is.
					alle(krijgtDuo, onbepaald('studielening')),
				),
				artikel('11'),
			),
		},
		voorbehouden: {
			koophuis: eis(heeftKoophuis, artikel('12 lid 1')),
			instelling: eis(woonsituatie.is('instelling'), artikel('16 lid 3'), { zonderBedrag: true }),
			studielening: eis(krijgtDuo, artikel('12 lid 2 onder e'), { zonderBedrag: true }),
			eigenBedrijf: eis(ondernemerTeltNiet, artikel('28 lid 1 onder b'), { zonderBedrag: true }),
		},
		bedrag: indien(isBeantwoord(aanslag), bedrag, nogGeenAanslag(aanslag)),
		nietGetoetst: ['soortBelasting', 'anderBezit', 'andereUitgaven', 'verwijt', 'termijn'],
		termen: { autoGrens, termijnNaBetalen },
		termijn: { soort: 'na-betalen', maanden: termijnNaBetalen, bron: leidraad },
	});
}
