/** Opens a card and goes to its steps; a fragment in the address would neither open it nor move the focus. */
export function naarKaart(id: string): void {
	const stappen = document.getElementById(`aanvragen-${id}`);
	if (!stappen) return;
	for (let vouw = stappen.closest('details'); vouw; vouw = vouw.parentElement?.closest('details') ?? null)
		vouw.open = true;
	stappen.focus({ preventScroll: true });
	stappen.scrollIntoView({ block: 'start' });
}
