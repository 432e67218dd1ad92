import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beoordeelAlles, laadRegelset } from '#rules';
import { expect, test, vi } from 'vitest';
import { addNamespace, addVervolgvragen, createI18n } from '../../src/lib/i18n/i18n';
import { alsGetypt, samenPerMaand } from '../../src/lib/invoer/optellen';
import Metteksten from './Metteksten.svelte';

const set = await laadRegelset([]);
const antwoorden = { inkomstenbronnen: ['loon', 'alimentatie-of-anders'] };
const dag = '2026-11-22';
const stand = { antwoorden, set, uitslag: beoordeelAlles(set, antwoorden, dag), ruw: {}, peildatum: dag } as const;
const vraag = {
	kop: 'Hoeveel geld krijgt u per maand?',
	hint: '',
	waarom: '',
	uitleg: 'Dit telt u niet mee:\n- zorgtoeslag',
	opties: [],
	isMeer: false,
};

async function open() {
	const i18n = await createI18n('nl');
	await addNamespace(i18n, 'vragen');
	await addVervolgvragen(i18n);
	const waarde = { bedrag: '', per: 'week', vakantiegeld: false, anders: null } as const;
	render(Metteksten, { i18n, veld: { vraag, nummer: 8, stand, waarde, onanders: vi.fn() } });
	await userEvent.click(screen.getByRole('button', { name: 'Help mij met optellen' }));
	const hulp = await screen.findByRole('group', { name: 'Tel het geld bij elkaar op' });
	const rij = (naam: string) => within(hulp).getByRole('textbox', { name: naam });
	return { hulp, rij, knop: (naam: string) => within(hulp).getByRole('button', { name: naam }) };
}
const veld = () => screen.getByRole('textbox', { name: vraag.kop });

test('opens with a row for each source of money, says what does not count, and stands ready to type', async () => {
	const { hulp, rij } = await open();
	expect(screen.getByRole('button', { name: 'Help mij met optellen' })).toHaveAttribute('aria-expanded', 'true');
	await vi.waitFor(() => expect(rij('Loon van werk')).toHaveFocus());
	expect(rij('Alimentatie of iets anders')).toBeVisible();
	expect(within(hulp).getByText('zorgtoeslag')).toBeVisible();
});

test('adds up rows of a month and of a week while one types, and fills the field per month', async () => {
	const { hulp, rij, knop } = await open();
	await userEvent.type(rij('Loon van werk'), '€ 1.000,50');
	await userEvent.click(knop('Nog een bedrag'));
	expect(rij('Bedrag 3')).toHaveFocus();
	await userEvent.type(rij('Bedrag 3'), '300');
	await userEvent.click(knop('Dit komt niet per maand: Bedrag 3'));
	await userEvent.click(within(hulp).getByRole('radio', { name: 'per week' }));
	// 300 x 52 / 12 = 1.300.
	expect(within(hulp).getByText('Dat is samen € 2.300,50 per maand.')).toHaveAttribute('aria-live', 'polite');
	await userEvent.click(knop('Gebruik dit bedrag'));
	expect(veld()).toHaveValue('2300,50');
	expect(veld()).toHaveFocus();
	expect(veld()).toHaveAccessibleDescription(/per maand/);
	expect(hulp).not.toBeVisible();
});

test('a row that is no amount says so, keeps what was typed and gets the focus', async () => {
	const { hulp, rij, knop } = await open();
	await userEvent.type(rij('Loon van werk'), '900');
	await userEvent.type(rij('Alimentatie of iets anders'), 'weinig');
	expect(within(hulp).queryByText(/Dat is samen/)).not.toBeInTheDocument();
	await userEvent.click(knop('Gebruik dit bedrag'));
	await vi.waitFor(() => expect(rij('Alimentatie of iets anders')).toHaveFocus());
	expect(rij('Alimentatie of iets anders')).toHaveAccessibleDescription(/Vul hier een bedrag in/);
	expect(rij('Alimentatie of iets anders')).toHaveValue('weinig');
	expect(rij('Loon van werk')).toHaveValue('900');
	expect(rij('Loon van werk')).toBeValid();
	expect(veld()).toHaveValue('');
});

test('nothing filled in is said at the first row', async () => {
	const { rij, knop } = await open();
	await userEvent.click(knop('Gebruik dit bedrag'));
	expect(rij('Loon van werk')).toHaveAccessibleDescription(/Vul minstens één bedrag in/);
});

test('the keyboard is enough: Enter takes the sum, and what was filled in is still there to mend', async () => {
	const { rij } = await open();
	await userEvent.type(rij('Loon van werk'), '900{Enter}');
	expect(veld()).toHaveValue('900');
	await userEvent.click(screen.getByRole('button', { name: 'Help mij met optellen' }));
	await vi.waitFor(() => expect(rij('Loon van werk')).toHaveFocus());
	expect(rij('Loon van werk')).toHaveValue('900');
});

test('the sum is to the cent, and stands as a person would type it', () => {
	const per = 'maand';
	const centen = ['0,10', '0,20'].map((bedrag) => ({ bedrag, per }) as const);
	expect(samenPerMaand(centen)).toBe(0.3);
	expect(samenPerMaand([{ bedrag: ' ', per }])).toBeNull();
	expect(samenPerMaand([{ bedrag: '1.200', per: '4weken' }])).toBe(1300);
	expect([1350, 1350.5].map(alsGetypt)).toEqual(['1350', '1350,50']);
});
