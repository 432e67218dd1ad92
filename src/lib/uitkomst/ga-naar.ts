/** Goes to a place on the page and opens what is folded around it; a fragment in the address would do neither. */
export function gaNaar(id: string): void {
	const plek = document.getElementById(id);
	if (!plek) return;
	for (let vouw = plek.closest('details'); vouw; vouw = vouw.parentElement?.closest('details') ?? null)
		vouw.open = true;
	(plek.closest('summary') ?? plek).focus({ preventScroll: true });
	plek.scrollIntoView({ block: 'start' });
}
