/** What a person filled in, in the words of the screen. */
import type { T } from '$lib/i18n/i18n';
import type { Nummer } from '$lib/check/nummers';
import type { Bandkeuze, Bedragkeuze, Kindinvoer, Ruw } from '$lib/check/ruw';
import { maandbedrag, openNaKinderen, optiesVan, schermen, type Stand } from '$lib/check/schermen';
import { optietekst } from './teksten';

function bedragtekst(t: T, bedrag: Bedragkeuze): string {
	if (bedrag.anders === 'geen') return t('bedrag.geen', { ns: 'vragen' });
	const maand = maandbedrag(bedrag);
	if (maand === null) return t('controle.nietPrecies', { ns: 'controle' });
	const sleutel = bedrag.vakantiegeld ? 'controle.metVakantiegeld' : 'controle.perMaand';
	return t(sleutel, { ns: 'controle', bedrag: t.euro(maand) });
}

function kindtekst(t: T, { leeftijd, school }: Kindinvoer, metSchool: boolean): string {
	if (!metSchool || school === null) return t('controle.kind', { ns: 'controle', leeftijd });
	return t('controle.kindMetSchool', {
		ns: 'controle',
		leeftijd,
		school: t(`kind.scholen.${school}`, { ns: 'vragen' }),
	});
}

/** One line per answer. */
export function antwoordtekst(t: T, nummer: Nummer, ruw: Ruw, stand: Stand): readonly string[] {
	const waarde: unknown = ruw[nummer];
	const optie = (id: string, grenzen: readonly number[] = []) => optietekst(t, nummer, id, grenzen, stand);
	switch (schermen[nummer].soort) {
		case 'keuze':
			return [optie(waarde as string)];
		case 'meer':
			return optiesVan(nummer, stand)
				.filter((id) => (waarde as string[]).includes(id))
				.map((id) => optie(id));
		case 'band':
			return [optie((waarde as Bandkeuze).keuze, (waarde as Bandkeuze).grenzen)];
		case 'bedrag':
			return [bedragtekst(t, waarde as Bedragkeuze)];
		case 'kinderen': {
			const kinderen = waarde as Kindinvoer[];
			const metSchool = openNaKinderen(stand, kinderen);
			return kinderen.map(
				(kind, i) =>
					`${t('kind.label', { ns: 'vragen', nummer: i + 1 })}: ${kindtekst(t, kind, metSchool.includes(i))}`,
			);
		}
		case 'bericht':
			return [];
	}
}
