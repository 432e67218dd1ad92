/** A short calendar of what to ask for and by when. Only what somebody may get and does not have yet. */
import { aanvraagmoment, isHopeful, type Datum, type Regelset, type Tekstbundel, type Uitslag } from '#rules';
import type { Taalvorm } from '../taal/vorm.ts';
import { tijdregelsVan, type Tijdregel } from './tijdregels.ts';

export interface Afspraak extends Tijdregel {
	/** What to ask for: the everyday name and that of the law. */
	readonly wat: readonly { readonly id: string; readonly naam: string; readonly officieel: string }[];
	/** The year of the source that states the term; null: undated. */
	readonly bronjaar: string | null;
}

export interface Agendagegevens {
	readonly set: Pick<Regelset, 'regelingen'>;
	readonly uitslag: Pick<Uitslag, 'regelingen'>;
	readonly teksten: Pick<Tekstbundel, 'regelingen'>;
	readonly peildatum: Datum;
	/** Left out: Dutch. */
	readonly taal?: Taalvorm | undefined;
}

const isTeVragen = ({ oordeel, heeftAl }: Uitslag['regelingen'][number]) => heeftAl !== true && isHopeful(oordeel);

/** Sorted by day; what has no day comes last. What has the same day and the same sentence stands together. */
export function afsprakenVan({ set, uitslag, teksten, peildatum, taal }: Agendagegevens): readonly Afspraak[] {
	const los = uitslag.regelingen.filter(isTeVragen).flatMap(({ id }): readonly Afspraak[] => {
		const { termijn } = set.regelingen.find((regeling) => regeling.id === id)!;
		const moment = termijn && aanvraagmoment(termijn, peildatum);
		const { naam, officieel, aanvragen } = teksten.regelingen[id]!;
		if (!moment || !aanvragen.opTijd) return [];
		const bronjaar = moment.bevestigd?.slice(0, 4) ?? null;
		return tijdregelsVan(moment, aanvragen.opTijd, taal).map((regel) => ({
			...regel,
			bronjaar,
			wat: [{ id, naam, officieel }],
		}));
	});
	return samengevoegd(los).sort((a, b) => sleutel(a).localeCompare(sleutel(b)));
}

const zonderDag = '9999';
const sleutel = ({ voor }: Afspraak) => voor ?? zonderDag;

function samengevoegd(los: readonly Afspraak[]): Afspraak[] {
	const perRegel = new Map<string, Afspraak>();
	for (const een of los) {
		const naam = JSON.stringify([een.voor, een.zin, een.bronjaar]);
		const eerder = perRegel.get(naam);
		perRegel.set(naam, eerder ? { ...eerder, wat: [...eerder.wat, ...een.wat] } : een);
	}
	return [...perRegel.values()];
}
