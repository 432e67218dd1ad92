/** The list of lines that could not be counted. It holds line numbers and no answers. */
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { Regelfout } from './deel.ts';

const zin = ({ regel, melding, plek }: Regelfout) => `Regel ${regel}${plek ? `, ${plek}` : ''}: ${melding}\n`;

/** Nothing is written until there is an error; what a broken run wrote too much is cut off. */
export class Foutenlijst {
	private bestand: FileHandle | null = null;
	private wachtend = '';

	/** @param lengte bytes that are there already and stay */
	constructor(
		private readonly pad: string,
		private lengte: number,
	) {}

	/** @param voor lines before the piece in which the errors are counted */
	voegToe(fouten: readonly Regelfout[], voor: number): void {
		this.wachtend += fouten.map((fout) => zin({ ...fout, regel: fout.regel + voor })).join('');
	}

	/** @returns the bytes that stand in the file now */
	async schrijf(): Promise<number> {
		if (this.wachtend === '') return this.lengte;
		const bestand = await this.open();
		const { bytesWritten } = await bestand.write(this.wachtend, this.lengte);
		// The progress that is kept after this counts on it.
		await bestand.datasync();
		this.wachtend = '';
		this.lengte += bytesWritten;
		return this.lengte;
	}

	/** A list of an earlier run does not stay where this one has no errors. */
	async sluit(): Promise<void> {
		await this.schrijf();
		if (this.lengte === 0) return rm(this.pad, { force: true });
		await (await this.open()).close();
	}

	private async open(): Promise<FileHandle> {
		if (this.bestand) return this.bestand;
		this.bestand = await open(this.pad, this.lengte > 0 ? 'r+' : 'w');
		await this.bestand.truncate(this.lengte);
		return this.bestand;
	}
}
