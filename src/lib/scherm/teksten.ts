/** The texts of one screen, for this person. */
import { gemeenteIds, naamVanGemeente } from '#rules';
import type { Invoerfout } from '$lib/check/concept';
import type { Nummer } from '$lib/check/nummers';
import { aowVan, optiesVan, schermen, type Stand } from '$lib/check/schermen';
import { useI18n, type T } from '$lib/i18n/i18n';

export interface Optietekst {
	readonly id: string;
	readonly tekst: string;
}
export interface Vraagtekst {
	readonly kop: string;
	readonly hint: string;
	readonly waarom: string;
	readonly uitleg: string;
	readonly opties: readonly Optietekst[];
	/** Several answers may be given. */
	readonly isMeer: boolean;
}

/** The text of one option of a screen. */
export function optietekst(t: T, nummer: Nummer, optie: string, grenzen: readonly number[], stand: Stand): string {
	if (nummer === 1 && gemeenteIds.includes(optie as never)) return t.inHetNederlands(naamVanGemeente(optie as never));
	if (schermen[nummer].soort === 'band' && optie !== 'onbekend') {
		const [laag, hoog] = [grenzen[0], grenzen.at(-1)].map((grens) => t.euro(grens ?? 0));
		return t(`band.${optie as 'onder'}`, { ns: 'vragen', laag: laag!, hoog: hoog! });
	}
	const aow = aowVan(stand.peildatum);
	return t(`${nummer}.opties.${optie}` as '2.opties.aow', { ns: 'vragen', aow, voorAow: aow - 1 });
}

/** Every option that stands on the screen, with its text. */
function optieteksten(t: T, nummer: Nummer, stand: Stand): readonly Optietekst[] {
	const ids = nummer === 1 ? [...gemeenteIds, 'anders', 'onbekend'] : optiesVan(nummer, stand);
	const grenzen = schermen[nummer].grenzen?.(stand) ?? [];
	return ids.map((id) => ({ id, tekst: optietekst(t, nummer, id, grenzen, stand) }));
}

const woontMetGezin = ({ antwoorden }: Stand) =>
	antwoorden.heeftPartner === true || ((antwoorden.kinderen ?? []) as readonly unknown[]).length > 0;

/** The question itself; of a household it may be about all of them. */
export const vraagkop = (t: T, nummer: Nummer, stand: Stand): string =>
	t(`${nummer}.vraag` as '16.vraag', { ns: 'vragen', ...(woontMetGezin(stand) ? { context: 'gezin' } : {}) });

/** Everything that stands on the screen. */
export function vraagtekst(t: T, nummer: Nummer, stand: Stand): Vraagtekst {
	const metPartner = stand.antwoorden.heeftPartner === true;
	const context = metPartner ? 'partner' : woontMetGezin(stand) ? 'gezin' : undefined;
	return {
		kop: vraagkop(t, nummer, stand),
		hint: t(`${nummer}.hint` as '7.hint', { ns: 'vragen', ...(context ? { context } : {}) }),
		waarom: t(`${nummer}.waarom`, { ns: 'vragen' }),
		uitleg: t(`${nummer}.uitleg`, { ns: 'vragen' }),
		opties: optieteksten(t, nummer, stand),
		isMeer: schermen[nummer].soort === 'meer',
	};
}

export const useVraag = (nummer: Nummer, stand: Stand): Vraagtekst => vraagtekst(useI18n(), nummer, stand);

export function foutmelding(t: T, nummer: Nummer, { soort, kind = 0 }: Invoerfout): string {
	if (soort === 'leeftijd') return t('kind.foutLeeftijd', { ns: 'vragen', nummer: kind });
	if (soort === 'school') return t('kind.foutSchool', { ns: 'vragen', nummer: kind });
	return t(`${nummer}.fout`, { ns: 'vragen' });
}
export interface Melding {
	readonly veld: string;
	readonly tekst: string;
}
