/** When saved clients lock by themselves. By the clock on the wall: a laptop that slept did not count seconds. */

export const slotminuten = 10;
export const waarschuwminuten = 1;
const minuut = 60_000;

/**
 * @param laatst when somebody last did something, in milliseconds since 1970
 * @param nu the same; a clock that was put back as far locks as well, for then nobody knows how long it was
 */
export function slotstand(laatst: number, nu: number): 'rustig' | 'waarschuw' | 'op-slot' {
	const stil = Math.abs(nu - laatst);
	if (stil >= slotminuten * minuut) return 'op-slot';
	return stil >= (slotminuten - waarschuwminuten) * minuut ? 'waarschuw' : 'rustig';
}
