import type { Contact, Datum } from '#rules';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import Agenda from '../../src/lib/agenda/Agenda.svelte';
import type { Afspraak } from '../../src/lib/agenda/afspraken';
import { addNamespace, createI18n } from '../../src/lib/i18n/i18n';
import BundelKaart from '../../src/lib/uitkomst/Bundel.svelte';
import type { Bundel, Bundelkaart } from '../../src/lib/uitkomst/bundel';
import Metinhoud from './Metinhoud.svelte';

async function toon(wat: unknown, eigen: Record<string, unknown>) {
	const i18n = await createI18n('nl');
	await addNamespace(i18n, 'agenda');
	render(Metinhoud, { i18n, wat: wat as never, eigen });
	for (const vouw of document.querySelectorAll('details')) vouw.open = true;
}
afterEach(() => vi.restoreAllMocks());

const peildatum = '2026-11-25';
const afspraak = (voor: Datum | null, meer: Partial<Afspraak> = {}): Afspraak => ({
	wat: [
		{ id: 'zorgtoeslag', naam: 'Geld voor uw zorgverzekering', officieel: 'Zorgtoeslag' },
		{ id: 'huurtoeslag', naam: 'Geld voor uw huur', officieel: 'Huurtoeslag' },
	],
	...{ voor, schuiftMee: false, jaar: '2025', zin: 'Dan bent u nog op tijd.', bronjaar: '2026', ...meer },
});

test('each term says its day, its names, its year and the age of its source', async () => {
	await toon(Agenda, { afspraken: [afspraak('2027-01-01')], peildatum });
	expect(screen.getByRole('heading', { name: 'Vraag op tijd aan' })).toBeVisible();
	expect(screen.getByText('Eerst: vóór 1 januari 2027.')).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent(
		'Vraag vóór 1 januari 2027 aan: Geld voor uw zorgverzekering (Zorgtoeslag) en Geld voor uw huur (Huurtoeslag) over 2025. Dan bent u nog op tijd. Bron van 2026',
	);
});

test.each([
	['2026-11-26', 'Doe dit vandaag nog.'],
	['2026-11-27', 'Dat is al snel.'],
	['2026-12-10', 'Dat is al snel.'],
] as const)('who has until %s hears that it is soon', async (voor, zin) => {
	await toon(Agenda, { afspraken: [afspraak(voor)], peildatum });
	expect(screen.getByText(zin)).toBeVisible();
});

test('a term that is far away is no hurry', async () => {
	await toon(Agenda, { afspraken: [afspraak('2026-12-11')], peildatum });
	expect(screen.queryByText('Dat is al snel.')).toBeNull();
});

test('without a day there is a sentence and no file', async () => {
	await toon(Agenda, { afspraken: [afspraak(null, { jaar: null, bronjaar: null })], peildatum });
	expect(screen.getByRole('listitem')).toHaveTextContent(
		'Geld voor uw zorgverzekering (Zorgtoeslag) en Geld voor uw huur (Huurtoeslag): Dan bent u nog op tijd. Bron: jaar onbekend',
	);
	expect(screen.queryByRole('button')).toBeNull();
});

test('without terms there is nothing', async () => {
	await toon(Agenda, { afspraken: [], peildatum });
	expect(screen.queryByRole('heading')).toBeNull();
});

test('the file is made here, has a neutral name, and the button says what it holds', async () => {
	const gemaakt: Blob[] = [];
	URL.createObjectURL = vi.fn((blob: Blob) => (gemaakt.push(blob), 'blob:hier'));
	URL.revokeObjectURL = vi.fn();
	const gedownload: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		gedownload.push(`${this.download} ${this.href}`);
	});
	await toon(Agenda, { afspraken: [afspraak('2027-01-01')], peildatum });
	const knop = screen.getByRole('button', { name: 'Zet in mijn agenda' });
	expect(knop).toHaveAccessibleDescription(/geen bedragen.*Laatste dag om iets aan te vragen/);
	await userEvent.click(knop);
	await vi.waitFor(() => expect(gedownload).toEqual(['termijnen.ics blob:hier']));
	expect(gemaakt[0]!.type).toBe('text/calendar;charset=utf-8');
});

const kaart = (id: string, klasse: Bundelkaart['klasse']): Bundelkaart => ({
	...{ id, naam: `Geld voor ${id}`, officieel: id, klasse },
});
const telefoon: Contact = {
	...{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Haarlem', waarde: '14 023' },
	bron: { titel: 'Pagina', url: 'https://example.org', datum: '2024' },
};
const bundel = (aantal: number): Bundel => ({
	...{ id: 'f', naam: 'het formulier op de website', metDigid: true, isEersteStap: aantal > 1, bronjaar: '2024' },
	waarschijnlijk: ['school', 'bijles', 'de pas'].slice(0, aantal).map((id) => kaart(id, 'waarschijnlijk')),
	misschien: [kaart('kosten', 'misschien')],
	contacten: [telefoon],
});

test.each([
	[2, 'Met 1 formulier vraagt u 2 regelingen aan'],
	[1, 'Met 1 formulier vraagt u dit aan'],
	[0, 'Dit kan samen met 1 formulier'],
])('a bundle counts only what is probable: %i', async (aantal, kop) => {
	await toon(BundelKaart, { bundel: bundel(aantal) });
	expect(screen.getByRole('heading', { level: 3, name: kop })).toBeVisible();
	const lijsten = screen.getAllByRole('list').map((lijst) => lijst.textContent);
	expect(lijsten.at(-1)).toContain('Geld voor kosten');
	expect(screen.getByText('Twijfelt u? Vraag deze dan ook aan:')).toBeVisible();
	expect(screen.getByRole('link', { name: /14 023/ })).toHaveAttribute('href', 'tel:14023');
	expect(document.body).not.toHaveTextContent(/alles/);
});
