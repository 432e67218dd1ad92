/** One letter for all that is asked of the gemeente, as plain text: only what was ticked stands in it, and no name. */
import type { T } from '$lib/i18n/i18n';
import type { Contact } from '#rules';
import type { Nummer } from '../check/nummers';
import type { Pad } from '../check/pad';
import type { Ruw } from '../check/ruw';
import { contactenVan } from '../contacten';
import { verteltGezondheid } from '../gezondheid';
import { antwoordtekst } from '../scherm/antwoordtekst';
import type { Kaart } from '../uitkomst/kaart';
import type { Overzicht } from '../uitkomst/overzicht';
import { papierenVan } from '../uitkomst/papieren';

/** What can be asked for with the letter, and what goes another way. */
export interface Aanvragen {
	readonly waarschijnlijk: readonly Kaart[];
	readonly misschien: readonly Kaart[];
	readonly elders: readonly Kaart[];
}

/** A letter to the gemeente reaches what the gemeente decides, unless one asks for it with somebody else. */
const kanPerBrief = ({ uitvoerder, via }: Kaart) => uitvoerder === 'gemeente' && via === null;

export function aanvragenVan({ waarschijnlijk, misschien, rijk }: Overzicht): Aanvragen {
	const alle = [...waarschijnlijk, ...misschien, ...rijk];
	const perBrief = alle.filter(kanPerBrief);
	return {
		waarschijnlijk: perBrief.filter(({ klasse }) => klasse === 'waarschijnlijk'),
		misschien: perBrief.filter(({ klasse }) => klasse === 'misschien'),
		elders: alle.filter((kaart) => !kanPerBrief(kaart)),
	};
}

/** With whom one asks for what the letter leaves out. */
export const bijWie = (t: T, { via, uitvoerder }: Kaart): string =>
	via ?? t(`uitvoerder.${uitvoerder}`, { ns: 'uitkomst' });

/** An answer as a sentence of the letter. */
export interface Briefzin {
	readonly nummer: Nummer;
	readonly zin: string;
	/** Only in the letter when it is ticked by itself. */
	readonly zegtGezondheid: boolean;
}

/** In the order of the letter. Age is left out: the day of birth stands above. Worries are nobody's business here. */
const inDeBrief = [4, 6, 15, 3, 7, 8, 20, 9, 10, 12, 11, 21, 17, 16] as const satisfies readonly Nummer[];
type Briefvraag = (typeof inDeBrief)[number];

const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1);

function zinBij(t: T, nummer: Briefvraag, ruw: Ruw, pad: Pad): string | null {
	const { heeftPartner, kinderen } = pad.antwoorden;
	const samen = heeftPartner === true ? 'partner' : 'alleen';
	const antwoord = antwoordtekst(t, nummer, ruw, pad.standen[nummer]!).join('; ');
	const gekozen: unknown = ruw[nummer];
	const zin = (sleutel: 'woont' | 'partnerKrijgt' | 'krijgt' | 'kosten') =>
		t(`brief.zinnen.${sleutel}`, { ns: 'dossier', antwoord });
	const ookSamen = (sleutel: 'bronnen' | 'ongeveer' | 'spaargeld', wat: string) =>
		t(`brief.zinnen.${sleutel}.${samen}`, { ns: 'dossier', antwoord: wat });
	switch (nummer) {
		case 3:
			return `${antwoord}.`;
		case 4:
			return t('brief.zinnen.woont', { ns: 'dossier', antwoord: kleineLetter(antwoord) });
		case 6: {
			const leeftijden = ruw[6]!.map(({ leeftijd }) => leeftijd);
			const lijst = new Intl.ListFormat('nl').format(leeftijden);
			return leeftijden.length
				? t('brief.zinnen.kinderen', { ns: 'dossier', count: leeftijden.length, leeftijden: lijst })
				: null;
		}
		case 7:
			return (gekozen as string[]).includes('geen') ? `${antwoord}.` : ookSamen('bronnen', antwoord);
		case 8:
			return ruw[8]!.anders === null ? zin('krijgt') : null;
		case 9:
			if (ruw[9]!.anders === 'geen') return `${antwoord}.`;
			return ruw[9]!.anders === null ? zin('partnerKrijgt') : null;
		case 10:
		case 20:
			if (ruw[nummer]!.keuze === 'onbekend') return null;
			return ookSamen(nummer === 10 ? 'spaargeld' : 'ongeveer', kleineLetter(antwoord));
		case 17:
			return (gekozen as string[]).includes('nee') ? null : zin('kosten');
		case 16: {
			const gezin = samen === 'partner' || ((kinderen ?? []) as readonly unknown[]).length > 0;
			return gekozen === 'ja' ? t(`brief.zinnen.ziek.${gezin ? 'gezin' : 'alleen'}`, { ns: 'dossier' }) : null;
		}
		case 11:
			return gekozen === 'onbekend' ? null : t(`brief.zinnen.drieJaar.${gekozen as 'ja'}`, { ns: 'dossier' });
		case 21:
			return gekozen === 'nee' ? t('brief.zinnen.nietGehad', { ns: 'dossier' }) : null;
		case 12:
			return gekozen === 'geen' ? null : t(`brief.zinnen.opleiding.${gekozen as 'mbo'}`, { ns: 'dossier' });
		case 15:
			return gekozen === '1' || gekozen === '2' ? t(`brief.zinnen.anderen.${gekozen}`, { ns: 'dossier' }) : null;
	}
}

/** What was answered and can stand in the letter; what nobody knows is left out. */
export const briefzinnen = (t: T, ruw: Ruw, pad: Pad): readonly Briefzin[] =>
	inDeBrief
		.filter((nummer) => pad.stappen.includes(nummer) && ruw[nummer] !== undefined)
		.flatMap((nummer) => {
			const zin = zinBij(t, nummer, ruw, pad);
			return zin ? [{ nummer, zin, zegtGezondheid: verteltGezondheid(nummer, ruw) }] : [];
		});

/** Where a letter can be sent; null: no source says so. */
export const postadres = (contacten: readonly Contact[]): Contact | null =>
	contactenVan(['post'], contacten).find(({ soort }) => soort === 'adres') ?? null;

export interface Briefinhoud {
	/** The name of the gemeente. */
	readonly plaats: string;
	readonly adres: Contact | null;
	readonly heeftPartner: boolean;
	/** What was ticked. */
	readonly waarschijnlijk: readonly Kaart[];
	readonly misschien: readonly Kaart[];
	readonly zinnen: readonly Briefzin[];
}

const lijn = '_'.repeat(40);

/** The letter as it is proposed; who helps may change every word of it. */
export function briefVan(t: T, inhoud: Briefinhoud): string {
	const { plaats, adres, heeftPartner, waarschijnlijk, misschien, zinnen } = inhoud;
	const veld = (naam: 'naam' | 'adres' | 'plaats' | 'geboren' | 'telefoon' | 'partner' | 'geborenPartner' | 'datum') =>
		`${t(`brief.velden.${naam}`, { ns: 'dossier' })} ${lijn}`;
	const tekst = (
		sleutel:
			'onderwerp' | 'aanhef' | 'vraag' | 'alsDatKan' | 'vraagMisschien' | 'situatie' | 'papieren' | 'meerPapieren',
	) => t(`brief.${sleutel}`, { ns: 'dossier' });
	/** The everyday names speak to the resident; the gemeente knows them by those of the law. */
	const namen = (kaarten: readonly Kaart[]) => kaarten.map(({ officieel }) => `- ${officieel}`);
	const lijst = (kop: string, regels: readonly string[]) => (regels.length ? [[kop, ...regels].join('\n')] : []);
	const papieren = papierenVan([...waarschijnlijk, ...misschien]);
	return [
		[
			...(['naam', 'adres', 'plaats', 'geboren', 'telefoon'] as const).map(veld),
			...(heeftPartner ? (['partner', 'geborenPartner'] as const).map(veld) : []),
		].join('\n'),
		[t('brief.aan', { ns: 'dossier', plaats }), adres?.waarde ?? lijn].join('\n'),
		[veld('datum'), tekst('onderwerp')].join('\n'),
		tekst('aanhef'),
		...lijst(tekst('vraag'), namen(waarschijnlijk)),
		...lijst(tekst(waarschijnlijk.length ? 'alsDatKan' : 'vraagMisschien'), namen(misschien)),
		...lijst(tekst('situatie'), zinnen.length ? [zinnen.map(({ zin }) => zin).join(' ')] : []),
		...lijst(tekst('papieren'), [
			...papieren.lijst.map((papier) => `[  ] ${papier.tekst}`),
			...(papieren.lijst.length ? [`[  ] ${lijn}`] : []),
		]),
		[
			...(papieren.onbekend ? [tekst('meerPapieren')] : []),
			t('brief.besluit', { ns: 'dossier' }),
			t('brief.mist', { ns: 'dossier' }),
		].join('\n'),
		t('brief.groet', { ns: 'dossier' }),
		[
			t('brief.velden.handtekening', { ns: 'dossier' }),
			...(heeftPartner ? ['', t('brief.velden.handtekeningPartner', { ns: 'dossier' })] : []),
		]
			.map((kop) => (kop ? `${kop} ${lijn}` : ''))
			.join('\n'),
	].join('\n\n');
}
