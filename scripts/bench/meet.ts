/** How long something takes, and how often it can be done in a second. */

export interface Tempo {
	/** Per second on the clock. */
	readonly perSeconde: number;
	/** Per second that the processor worked for us: what others do on this machine is not in it. */
	readonly perRekenseconde: number;
}

/** @param getallen at least one */
export const middelste = (getallen: readonly number[]): number =>
	[...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)]!;

const rekentijd = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
};

/**
 * Warms up, then measures.
 * @param doe does it for one household after another
 * @param aantal how many there are
 */
export function tempo(doe: (nummer: number) => unknown, aantal: number, seconden: number): Tempo {
	const draai = (duur: number) => {
		const begin = performance.now();
		let gedaan = 0;
		while (performance.now() - begin < duur * 1000)
			for (let i = 0; i < 50; i += 1) {
				doe(gedaan % aantal);
				gedaan += 1;
			}
		return gedaan;
	};
	draai(seconden / 3);
	const [klok, gerekend] = [performance.now(), rekentijd()];
	const gedaan = draai(seconden);
	return {
		perSeconde: gedaan / ((performance.now() - klok) / 1000),
		perRekenseconde: gedaan / (rekentijd() - gerekend),
	};
}

/** The same for what has to be waited for. */
export async function tempoVan(doe: (nummer: number) => Promise<unknown>, aantal: number, seconden: number) {
	let gedaan = 0;
	const tot = async (einde: number) => {
		while (performance.now() < einde) {
			await doe(gedaan % aantal);
			gedaan += 1;
		}
	};
	await tot(performance.now() + (seconden * 1000) / 3);
	gedaan = 0;
	const [klok, gerekend] = [performance.now(), rekentijd()];
	await tot(klok + seconden * 1000);
	return {
		perSeconde: gedaan / ((performance.now() - klok) / 1000),
		perRekenseconde: gedaan / (rekentijd() - gerekend),
	};
}
