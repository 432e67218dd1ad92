import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Opties from '../../src/lib/invoer/Opties.svelte';

const vraag = {
	kop: 'Waar woont u?',
	hint: 'Kies uw gemeente',
	waarom: '',
	uitleg: '',
	isMeer: false,
	opties: [
		{ id: 'haarlem', tekst: 'Haarlem' },
		{ id: 'zandvoort', tekst: 'Zandvoort' },
	],
};
const veel = {
	...vraag,
	kop: 'Is een van deze dingen aan de hand?',
	isMeer: true,
	opties: [
		{ id: 'deurwaarder', tekst: 'Een deurwaarder' },
		{ id: 'huis-uit', tekst: 'Mijn huis uit' },
		{ id: 'nee', tekst: 'Nee, niets hiervan' },
	],
};

test('the question is the heading and the name of the group; nothing is chosen yet', () => {
	render(Opties, { vraag });
	const groep = screen.getByRole('group', { name: 'Waar woont u?' });
	expect(groep).toHaveAccessibleDescription('Kies uw gemeente');
	expect(screen.getByRole('heading', { level: 1, name: 'Waar woont u?' })).toBeVisible();
	for (const optie of screen.getAllByRole('radio')) expect(optie).not.toBeChecked();
});

test('a mistake stands with the group', () => {
	render(Opties, { vraag, meldingen: [{ veld: 'veld-0', tekst: 'Kies waar u woont' }] });
	expect(screen.getByRole('group')).toHaveAccessibleDescription('Kies uw gemeente Kies waar u woont');
});

test('one answer takes the place of another', async () => {
	render(Opties, { vraag });
	await userEvent.click(screen.getByText('Haarlem'));
	await userEvent.click(screen.getByText('Zandvoort'));
	expect(screen.getByRole('radio', { name: 'Haarlem' })).not.toBeChecked();
	expect(screen.getByRole('radio', { name: 'Zandvoort' })).toBeChecked();
});

test('"nee" goes with nothing else', async () => {
	render(Opties, { vraag: veel, alleenstaand: 'nee' });
	const [deurwaarder, huis, nee] = screen.getAllByRole('checkbox');
	await userEvent.click(deurwaarder!);
	await userEvent.click(huis!);
	expect(deurwaarder).toBeChecked();
	await userEvent.click(nee!);
	expect(deurwaarder).not.toBeChecked();
	expect(huis).not.toBeChecked();
	await userEvent.click(huis!);
	expect(nee).not.toBeChecked();
});
