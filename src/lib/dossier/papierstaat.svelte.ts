/** What was chosen and typed for paper. It is kept nowhere, and goes with the client. */
import type { Nummer } from '../check/nummers';
import type { Briefzin } from './brief';

export type Papiersoort = 'dossier' | 'brief';

export class Papierstaat {
	soort = $state<Papiersoort>('dossier');
	antwoorden = $state(false);
	ziekte = $state(false);
	/** Ids of what is not asked for in the letter. */
	nietVragen = $state.raw<readonly string[]>([]);
	/** Of which answers the letter says nothing. */
	#nietZeggen = $state.raw<readonly Nummer[]>([]);
	/** Of which answers that tell of health it says something. */
	#tochZeggen = $state.raw<readonly Nummer[]>([]);
	/** The letter as it was changed by hand; null: as it is proposed. */
	eigen = $state.raw<string | null>(null);
	/** The proposal that was changed. */
	gebaseerdOp = $state.raw<string | null>(null);
	/** What was typed before it was put back. */
	vorige = $state.raw<string | null>(null);

	/** Health goes along only where the answers do. */
	kiesAntwoorden(aan: boolean): void {
		this.antwoorden = aan;
		this.ziekte &&= aan;
	}

	/** What tells of health stands in the letter only when it is ticked by itself. */
	zegt({ nummer, zegtGezondheid }: Briefzin): boolean {
		return zegtGezondheid ? this.#tochZeggen.includes(nummer) : !this.#nietZeggen.includes(nummer);
	}

	kiesZin({ nummer, zegtGezondheid }: Briefzin, aan: boolean): void {
		const met = (lijst: readonly Nummer[], erbij: boolean) => [
			...lijst.filter((een) => een !== nummer),
			...(erbij ? [nummer] : []),
		];
		if (zegtGezondheid) this.#tochZeggen = met(this.#tochZeggen, aan);
		else this.#nietZeggen = met(this.#nietZeggen, !aan);
	}

	typ(tekst: string, voorstel: string): void {
		if (this.eigen === null) this.gebaseerdOp = voorstel;
		this.eigen = tekst;
	}

	/** What was typed can still be had back. */
	zetTerug(): void {
		this.vorige = this.eigen;
		this.eigen = null;
	}

	haalTerug(voorstel: string): void {
		this.eigen = this.vorige;
		this.gebaseerdOp = voorstel;
		this.vorige = null;
	}
}
