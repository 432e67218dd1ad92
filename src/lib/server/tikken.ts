/** The three taps in words, made at build time. */
import type { T } from '$lib/i18n/i18n';
import { gemeenteIds, laadGemeente, laadRegelset, type Contact, type GemeenteId } from '#rules';
import { gezinnenVan, tikuitkomst, type Geld, type Gezin } from '$lib/check/tikken';
import { gemeentetelefoon } from '$lib/contacten';
import type { Lang } from '$lib/i18n/talen';
import { euro } from '$lib/taal/getal';
import { bouwdag } from './ingangen';
import type { Snelstap, Snelvraag } from './snel';
import { tekstenMetVragen } from './teksten';

export interface Tikslot {
	readonly zin: string;
	/** Whom to call; null: not the step to take now. */
	readonly telefoon: Contact | null;
	/** The place is one of ours, so the whole check knows its rules. */
	readonly isBekend: boolean;
}
type Tikvraag = Snelvraag<Tikslot>;

const ns = 'verwijzen';
const keuzes: readonly Geld[] = ['onder', 'boven', 'onbekend'];
const zinnen = { onder: 'tikken.test', boven: 'tikken.bel', onbekend: 'tikken.testOok' } as const;

const vraag = (kop: string, takken: Tikvraag['takken']): Tikvraag => ({ kop, hint: '', uitleg: '', takken });

const slotBij = (t: T, geld: Geld, telefoon: Contact | null): Tikslot => ({
	zin: t(zinnen[geld], { ns }),
	telefoon: tikuitkomst(geld) === 'bel' ? telefoon : null,
	isBekend: true,
});

function geldVan(t: T, { grens }: Gezin, telefoon: Contact | null): Snelstap<Tikslot> {
	if (grens === null) return slotBij(t, 'onbekend', telefoon);
	return vraag(
		t('tikken.geld', { ns }),
		keuzes.map((geld) => ({
			opties: [t(`tikken.${geld}`, { ns, grens: euro(grens) })],
			dan: slotBij(t, geld, telefoon),
		})),
	);
}

async function gezinVan(t: T, id: GemeenteId): Promise<Tikvraag['takken'][number]> {
	const [{ naam, contacten }, set] = await Promise.all([laadGemeente(id), laadRegelset([id])]);
	const telefoon = gemeentetelefoon(contacten);
	const takken = gezinnenVan(set, id, bouwdag).map((gezin) => ({
		opties: [t(`4.opties.${gezin.met as 'alleen'}`, { ns: 'vragen' })],
		dan: geldVan(t, gezin, telefoon),
	}));
	return { opties: [naam], dan: vraag(t('4.vraag', { ns: 'vragen' }), takken) };
}

/** Where, with whom, how much: as it holds on the day of the build. */
export async function tikkenVan(lang: Lang): Promise<Tikvraag> {
	const { t } = await tekstenMetVragen(lang, ns);
	const elders: Tikslot = { zin: t('tikken.belAnders', { ns }), telefoon: null, isBekend: false };
	const gemeenten = await Promise.all(gemeenteIds.map((id) => gezinVan(t, id)));
	return vraag(t('tikken.waar', { ns }), [...gemeenten, { opties: [t('tikken.anders', { ns })], dan: elders }]);
}
