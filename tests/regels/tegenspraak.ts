/** What an early outcome said and a later one, with more answers, takes back. */
import type { Beoordeling, Bereik } from '#rules';

type Gezegd = Pick<Beoordeling, 'oordeel'> & { readonly bedrag: Bereik | null };

const geenNee = ['waarschijnlijk', 'misschien'];

/** The word that was taken back; null: nothing was. */
export function tegenspraak(vroeg: Gezegd, laat: Gezegd): string | null {
	if (vroeg.oordeel === 'waarschijnlijk' && laat.oordeel !== 'waarschijnlijk') return 'waarschijnlijk';
	if (vroeg.oordeel === 'waarschijnlijk-niet' && geenNee.includes(laat.oordeel)) return 'waarschijnlijk-niet';
	if (vroeg.oordeel === 'niet-van-toepassing' && laat.oordeel !== 'niet-van-toepassing') return 'niet-van-toepassing';
	if (!vroeg.bedrag) return null;
	if (!laat.bedrag) return vroeg.oordeel === 'waarschijnlijk' && vroeg.bedrag.van > 0 ? 'bedrag' : null;
	const past = vroeg.bedrag.van <= laat.bedrag.van + 1e-9 && laat.bedrag.tot <= vroeg.bedrag.tot + 1e-9;
	return past ? null : 'bedrag';
}

/** All that was taken back, by two readings of the same set in the same order. */
export const teruggenomen = <B extends Gezegd & { readonly id: string }>(vroeg: readonly B[], laat: readonly B[]) =>
	vroeg.flatMap((een, i) => {
		const wat = tegenspraak(een, laat[i]!);
		return wat ? [`${een.id}: ${wat}`] : [];
	});
