/** What one piece of the file comes to. */
import { hoogsteGrootte, lees, teGroot, type Gelezen } from '../lezen.ts';
import { leesRegels } from '../regels.ts';
import { isLegeRij, leesRij, type Kop } from './csv.ts';
import { maakTeller, type Plan } from './tel.ts';
import { Telling, type Getallen } from './telling.ts';

export interface Regelfout {
	/** The first line of the piece is 1. */
	readonly regel: number;
	readonly melding: string;
	/** A JSON pointer, or the column. */
	readonly plek: string | null;
}

export interface Deel {
	/** Empty ones too. */
	readonly regels: number;
	readonly getallen: Getallen;
	readonly fouten: readonly Regelfout[];
}

/** @param kop of a table; null: every line is a household as JSON */
export function maakRekenaar(plan: Plan, kop: Kop | null): (bytes: Buffer) => Promise<Deel> {
	const isLeeg = (tekst: string) => (kop ? isLegeRij(tekst, kop) : tekst.trim() === '');
	const leesRegel = (tekst: string): Gelezen => (kop ? leesRij(tekst, kop) : lees(tekst));
	const telling = new Telling();
	const tel = maakTeller(plan, telling);
	return async (bytes) => {
		const fouten: Regelfout[] = [];
		let regels = 0;
		telling.wis();
		for await (const regel of leesRegels(een(bytes), hoogsteGrootte)) {
			regels += 1;
			if ('tekst' in regel && isLeeg(regel.tekst)) continue;
			const gelezen = 'teGroot' in regel ? { fout: teGroot } : leesRegel(regel.tekst);
			if ('fout' in gelezen)
				fouten.push({ regel: regels, melding: gelezen.fout.melding, plek: gelezen.fout.pad ?? null });
			else await tel(gelezen.huishouden);
		}
		return { regels, getallen: telling.inhoud(), fouten };
	};
}

async function* een(bytes: Buffer) {
	yield bytes;
}
