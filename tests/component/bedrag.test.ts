import { beoordeelAlles, laadRegelset } from '#rules';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { addNamespace, addVervolgvragen, createI18n } from '../../src/lib/i18n/i18n';
import Metteksten from './Metteksten.svelte';

const set = await laadRegelset([]);
const antwoorden = { inkomstenbronnen: ['loon'] };
const dag = '2026-11-22';
const stand = { antwoorden, set, uitslag: beoordeelAlles(set, antwoorden, dag), ruw: {}, peildatum: dag } as const;
const vraag = {
	kop: 'Hoeveel geld krijgt u per maand?',
	hint: 'Vul het bedrag in',
	waarom: '',
	uitleg: '',
	opties: [],
	isMeer: false,
};

async function toon(meer: object = {}) {
	const i18n = await createI18n('nl');
	await addNamespace(i18n, 'vragen');
	await addVervolgvragen(i18n);
	const onanders = vi.fn();
	const waarde = { bedrag: '', per: 'maand', vakantiegeld: false, anders: null } as const;
	render(Metteksten, { i18n, veld: { vraag, nummer: 8, stand, waarde, onanders, ...meer } });
	return { onanders, veld: screen.getByRole('textbox', { name: vraag.kop }) };
}

test('the question is the heading and the name of the field', async () => {
	const { veld } = await toon();
	expect(screen.getByRole('heading', { level: 1, name: vraag.kop })).toBeVisible();
	expect(veld).toHaveAttribute('autocomplete', 'off');
	expect(veld).toHaveAccessibleDescription(/Vul het bedrag in.*per maand/);
});

test('an amount per week is shown back per month', async () => {
	const { veld } = await toon();
	await userEvent.type(veld, '300');
	await userEvent.click(screen.getByRole('button', { name: /per week of per 4 weken/ }));
	await userEvent.click(screen.getByRole('radio', { name: 'per week' }));
	expect(screen.getByText(/ongeveer € 1\.300 per maand/)).toBeVisible();
	expect(veld).toHaveValue('300');
});

test('who does not know says so with one button', async () => {
	const { onanders } = await toon();
	await userEvent.click(screen.getByRole('button', { name: 'Ik weet het niet precies' }));
	expect(onanders).toHaveBeenCalledWith('onbekend');
});

test('a mistake stands with the field', async () => {
	const { veld } = await toon({ meldingen: [{ veld: 'veld-0', tekst: 'Vul een bedrag in, bijvoorbeeld 1350' }] });
	expect(veld).toBeInvalid();
	expect(veld).toHaveAccessibleDescription(/Vul een bedrag in, bijvoorbeeld 1350/);
});

test('vakantiegeld is only asked with a wage', async () => {
	await toon({ stand: { ...stand, antwoorden: { inkomstenbronnen: ['aow'] } } });
	expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});
