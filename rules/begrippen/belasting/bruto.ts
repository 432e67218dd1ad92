/** From net to gross: the inverse of the linear form of the table. */
import { nettoPerMaand, volledig, type Heffing } from './loonheffing.ts';

/** Halving this often leaves less than a millionth of a cent of any income. */
const halveringen = 64;
/** The form is made of straight pieces: once on the right one, the next guess is right. */
const gissingen = 12;
/** Euro; nearer than this a guess is on the right piece. */
const raak = 1e-9;
/** A few steps of the computer's own numbers at this income, as a part of it. */
const speling = 2 ** -49;

/** Two amounts before tax, euro: of the lower one too little is left, of the higher one enough. */
interface Klem {
	readonly onder: number;
	readonly boven: number;
}

/**
 * Gross of which this is left, euro per month. Net rises with gross, so there is one.
 * @param netto euro per month
 */
export function brutoPerMaand(netto: number, cijfers: Heffing): number {
	if (netto <= 0) return 0;
	if (netto === Infinity) return Infinity;
	const heffing = volledig(cijfers);
	let hoogste = netto;
	while (nettoPerMaand(hoogste, heffing) < netto) hoogste *= 2;
	const wijd = { onder: netto, boven: hoogste };
	const klem = stijgtAltijd(heffing) ? geraden(wijd, netto, heffing) : wijd;
	return halveer(klem, (bruto) => nettoPerMaand(bruto, heffing) < netto);
}

/**
 * The lowest amount of which enough is left, euro, as near as the computer's own numbers get.
 * @param isTeWeinig true up to that amount, and never above it
 */
export function halveer({ onder, boven }: Klem, isTeWeinig: (bedrag: number) => boolean): number {
	for (let i = 0; i < halveringen; i += 1) {
		const midden = (onder + boven) / 2;
		if (midden <= onder || midden >= boven) break;
		if (isTeWeinig(midden)) onder = midden;
		else boven = midden;
	}
	return boven;
}

/** Of one more euro something is left, whatever the income. No table of the Belastingdienst is otherwise. */
function stijgtAltijd(p: Required<Heffing>): boolean {
	const afbouw = p.heffingskortingAfbouw + p.ouderenkortingAfbouw + p.arbeidAfbouw;
	return Math.max(p.tarief1, p.tarief2, p.tarief3) + afbouw + p.zvw < 1;
}

/** Guesses along a straight line from end to end, and gives an end that stays behind less weight (Illinois). */
function geraden({ onder, boven }: Klem, netto: number, heffing: Heffing): Klem {
	let tekort = netto - nettoPerMaand(onder, heffing);
	let over = nettoPerMaand(boven, heffing) - netto;
	let laatste = '';
	for (let i = 0; i < gissingen && tekort > 0; i += 1) {
		const gok = onder + ((boven - onder) * tekort) / (tekort + over);
		const rest = nettoPerMaand(gok, heffing) - netto;
		if (Math.abs(rest) < raak) return krap({ onder, boven }, gok, netto, heffing);
		if (rest < 0) {
			[onder, tekort] = [gok, -rest];
			if (laatste === 'onder') over /= 2;
			laatste = 'onder';
		} else {
			[boven, over] = [gok, rest];
			if (laatste === 'boven') tekort /= 2;
			laatste = 'boven';
		}
	}
	return { onder, boven };
}

/** Close around a guess that is right but for the last decimals. */
function krap({ onder, boven }: Klem, gok: number, netto: number, heffing: Heffing): Klem {
	const [lager, hoger] = [gok * (1 - speling), gok * (1 + speling)];
	const isKrapOnder = lager > onder && nettoPerMaand(lager, heffing) < netto;
	const isKrapBoven = hoger < boven && nettoPerMaand(hoger, heffing) >= netto;
	return { onder: isKrapOnder ? lager : onder, boven: isKrapBoven ? hoger : boven };
}
