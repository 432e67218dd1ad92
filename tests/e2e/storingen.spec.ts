/** What may go wrong outside our rules: nothing is lost that was filled in, and the way on is clear. See docs/storingen.md. */
import { expect, test, type Page } from '@playwright/test';
import { loop, uitkomstkop } from './bediening.ts';
import {
	antwoord,
	begin,
	bewaak,
	bewaard,
	klaarVoorGebruik,
	past,
	toegankelijk,
	totBedrag,
	volgende,
	vraag,
	weetNietTot,
} from './hulp.ts';
import { personas } from './personas.ts';

const onderdelen = '**/_app/immutable/**';
/** As after a deploy: what is not here yet is on the server no more. */
const haalWeg = (page: Page) => page.route(onderdelen, (route) => route.fulfill({ status: 404 }));
const zetTerug = (page: Page) => page.unroute(onderdelen);

const storing = (page: Page) => page.getByRole('region', { name: 'Deze pagina werkt nu niet goed' });
const laadOpnieuw = (page: Page) => storing(page).getByRole('button', { name: 'Laad de pagina opnieuw' });

/** Something broke; the answers are safe, the phone number stands below, and one button leads on. */
async function zegtStoring(page: Page) {
	await expect(storing(page)).toContainText('Uw antwoorden zijn er nog.');
	await expect(storing(page).getByRole('heading')).toBeFocused();
	await expect(page.getByRole('region', { name: 'Hulp nodig?' }).getByRole('link', { name: /^Bel / })).toBeVisible();
	expect(await past(page)).toBe(true);
}

/** Full answers in the tab, as if they were just given. */
const ruw = {
	1: 'haarlemmermeer',
	2: '27',
	3: 'huurhuis',
	4: 'kinderen',
	6: [
		{ leeftijd: '3', school: null },
		{ leeftijd: '8', school: 'basisonderwijs' },
	],
	7: ['loon'],
	8: { bedrag: '1387', per: 'maand', vakantiegeld: false, anders: null },
	10: { keuze: 'onbekend', grenzen: [] },
	12: 'geen',
	11: 'onbekend',
	21: 'nee',
	15: '0',
	13: 'ja',
	16: 'nee',
	17: ['nee'],
	18: ['nee'],
};

async function metAntwoorden(page: Page, pad: string) {
	await page.goto('/nl/over/');
	await page.evaluate(
		(inhoud) => sessionStorage.setItem('bur.v1', JSON.stringify({ ...inhoud, savedAt: Date.now() })),
		{ schemaVersion: 2, ruw, terugNaar: null },
	);
	await page.goto(pad);
	await klaarVoorGebruik(page);
}

test.describe('storage', () => {
	const weigeringen: Readonly<Record<string, () => void>> = {
		blocked: () =>
			Object.defineProperty(window, 'sessionStorage', {
				get() {
					throw new DOMException('', 'SecurityError');
				},
			}),
		absent: () => Object.defineProperty(window, 'sessionStorage', { value: null }),
		full: () => {
			Storage.prototype.setItem = () => {
				throw new DOMException('', 'QuotaExceededError');
			};
		},
	};

	for (const [hoe, weiger] of Object.entries(weigeringen))
		test(`${hoe}: the answers live on in memory, the person hears it, and a reload asks first`, async ({ page }) => {
			await page.addInitScript(weiger);
			const { problemen } = bewaak(page);
			await begin(page);
			await antwoord(page, 'Waar woont u?', 'Haarlem');
			const waarschuwing = page.getByRole('region', { name: 'Uw browser bewaart uw antwoorden niet' });
			await expect(waarschuwing).toContainText('U kunt gewoon verder.');
			await toegankelijk(page);
			await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
			await antwoord(page, 'Hoe woont u?', 'Ik huur een kamer');
			await expect(waarschuwing).toBeVisible();
			await page.goBack();
			await expect(page.getByLabel('Ik huur een kamer')).toBeChecked();
			const vraagtEerst = page.waitForEvent('dialog');
			await page.evaluate(() => void setTimeout(() => location.reload()));
			const venster = await vraagtEerst;
			expect(venster.type()).toBe('beforeunload');
			await venster.dismiss();
			await expect(page.getByLabel('Ik huur een kamer')).toBeChecked();
			await waarschuwing.getByRole('button', { name: 'Ik begrijp het' }).click();
			await expect(waarschuwing).toBeHidden();
			await expect(vraag(page)).toBeFocused();
			await page.getByRole('button', { name: 'Wis alles en stop' }).click();
			await expect(vraag(page)).toHaveText('Alles is gewist');
			expect(problemen).toEqual([]);
		});

	test('broken: the test begins anew, without a fault', async ({ page }) => {
		const { problemen } = bewaak(page);
		await page.goto('/nl/over/');
		for (const inhoud of ['{"ruw":', 'null', '[]', '7', '{"schemaVersion":2,"savedAt":"x","ruw":{}}']) {
			await page.evaluate((tekst) => sessionStorage.setItem('bur.v1', tekst), inhoud);
			await page.goto('/nl/vragen/1/');
			await klaarVoorGebruik(page);
			await expect(vraag(page)).toHaveText('Waar woont u?');
		}
		await antwoord(page, 'Waar woont u?', 'Haarlem');
		await expect(vraag(page)).toHaveText('Hoe oud bent u?');
		expect(problemen).toEqual([]);
	});
});

test.describe('the clock of the device', () => {
	const klok = (page: Page) => page.getByRole('region', { name: 'Klopt de datum op dit apparaat?' });

	test('years behind: said at the first question, and reckoned with the day of the site', async ({ page }) => {
		await metAntwoorden(page, '/nl/uitkomst/');
		await expect(vraag(page)).toHaveText(uitkomstkop);
		const opTijd = await vraag(page).innerText();
		await page.getByRole('button', { name: 'Wis alles en stop' }).click();
		await expect(vraag(page)).toHaveText('Alles is gewist');
		await page.clock.setFixedTime('2019-03-01T12:00:00');
		await page.goto('/nl/vragen/1/');
		await expect(klok(page)).toContainText('Uw apparaat zegt dat het 1 maart 2019 is. Dat kan niet.');
		await toegankelijk(page);
		await metAntwoorden(page, '/nl/uitkomst/');
		await expect(klok(page)).toBeVisible();
		const voet = page.locator('.voetnoot').first();
		await expect(voet).toContainText(/Deze uitkomst is van \d+ \p{L}+ 20(2[6-9]|[3-9]\d)\./u);
		await expect(vraag(page)).toHaveText(opTijd);
	});

	test('years ahead: said, and nothing is sure that rests on amounts of before', async ({ page }) => {
		await page.clock.setFixedTime('2036-03-01T12:00:00');
		await metAntwoorden(page, '/nl/uitkomst/');
		await expect(klok(page)).toContainText('Uw apparaat zegt dat het 1 maart 2036 is.');
		await expect(klok(page)).toContainText('Klopt uw datum? Dan zijn onze bedragen oud.');
		await expect(page.locator('.verouderd').first()).toBeVisible();
	});

	test('set back while somebody fills in: the answers stay', async ({ page }) => {
		await totBedrag(page);
		await page.clock.setFixedTime(Date.now() - 3 * 3_600_000);
		await page.reload();
		await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
		await page.getByRole('link', { name: 'Terug' }).click();
		await expect(page.getByLabel('Loon van werk')).toBeChecked();
	});
});

/** What somebody sees of the place where they are and of what was filled in. */
const beeld = (page: Page) =>
	page.evaluate(() => ({
		kop: document.querySelector('h1')?.textContent,
		velden: [...document.querySelectorAll('input, textarea')].map((veld) =>
			veld instanceof HTMLInputElement && veld.type !== 'text' ? veld.checked : (veld as HTMLInputElement).value,
		),
	}));

const antwoordenIn = (tekst: string | null) => (JSON.parse(tekst!) as { ruw: Record<string, unknown> }).ruw;

test('reload, back, a copy of the tab: at every screen the place and the answers stay', async ({ page }) => {
	test.slow();
	const adressen: string[] = [];
	const { antwoorden } = personas.find(({ naam }) => naam === 'the longest way')!;
	await loop(page, 'aanraken', antwoorden, uitkomstkop, async () => void adressen.push(page.url()));
	const erna = ['uitkomst', 'narekenen', 'meer-verdienen', 'overdragen', 'helpen'].map((naam) => `/nl/${naam}/`);
	const ervoor = await bewaard(page);
	for (const [i, adres] of [...adressen, ...erna].entries()) {
		await page.goto(adres);
		await klaarVoorGebruik(page);
		const eerst = await beeld(page);
		await page.reload();
		await klaarVoorGebruik(page);
		await expect.poll(() => beeld(page), adres).toEqual(eerst);
		await page.goto('about:blank');
		await page.goBack();
		await klaarVoorGebruik(page);
		await expect.poll(() => beeld(page), adres).toEqual(eerst);
		// A copy is read as a reload is, so a few will do.
		if (i % 7 !== 0) continue;
		const [kopie] = await Promise.all([
			page.waitForEvent('popup'),
			page.evaluate(() => void window.open(location.href)),
		]);
		await klaarVoorGebruik(kopie);
		await expect.poll(() => beeld(kopie), adres).toEqual(eerst);
		await kopie.close();
	}
	expect(antwoordenIn(await bewaard(page))).toMatchObject(antwoordenIn(ervoor));
	await page.goto('/nl/narekenen/');
	await klaarVoorGebruik(page);
	await page.getByRole('textbox').first().fill('123');
	await page.reload();
	await expect(page.getByRole('textbox').first()).toHaveValue('123');
});

test.describe('a part that is not on the server any more', () => {
	test('at the first answer: the answer is kept, and the page says what to do', async ({ page }) => {
		await page.route(/chunks\/.*\.js$/, (route, verzoek) =>
			verzoek.frame().url().includes('/vragen/1/') && klaar ? route.fulfill({ status: 404 }) : route.fallback(),
		);
		let klaar = false;
		await page.goto('/nl/vragen/1/');
		await klaarVoorGebruik(page);
		klaar = true;
		await page.getByLabel('Haarlem', { exact: true }).check();
		await volgende(page);
		await expect(page.getByRole('alert')).toContainText('Laad de pagina opnieuw.');
		klaar = false;
		await page.reload();
		await klaarVoorGebruik(page);
		await expect(page.getByLabel('Haarlem', { exact: true })).toBeChecked();
		await antwoord(page, 'Waar woont u?', 'Haarlem');
		await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	});

	test('in a fold, on another page, without a connection: said, nothing lost, one button on', async ({
		page,
		context,
	}) => {
		await totBedrag(page);
		const veld = page.getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' });
		await veld.fill('1350');
		await page.waitForLoadState('networkidle');
		await haalWeg(page);
		await page.getByRole('button', { name: 'Help mij met optellen' }).click();
		await zegtStoring(page);
		await toegankelijk(page);
		await expect(veld).toHaveValue('1350');

		await volgende(page);
		await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Kloppen/);
		await expect(storing(page)).toBeHidden();
		await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
		await expect(vraag(page)).toHaveText(uitkomstkop);
		await page.getByRole('link', { name: 'Neem uw antwoorden mee' }).click();
		await expect(vraag(page)).toHaveText('Er ging iets mis');
		await zegtStoring(page);
		await toegankelijk(page);

		await zetTerug(page);
		await context.setOffline(true);
		await laadOpnieuw(page).click();
		await expect(storing(page)).toContainText('Er is nu geen internet. Laat deze pagina open.');
		await context.setOffline(false);
		await laadOpnieuw(page).click();
		await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	});

	test('on the first step after a reload: the same', async ({ page }) => {
		await metAntwoorden(page, '/nl/controleren/');
		await page.waitForLoadState('networkidle');
		await haalWeg(page);
		await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
		await expect(vraag(page)).toHaveText('Er ging iets mis');
		await zegtStoring(page);
		await toegankelijk(page);
		await zetTerug(page);
		await laadOpnieuw(page).click();
		await expect(vraag(page)).toHaveText(uitkomstkop);
	});

	test('where the server says that it has a new version: the new page comes by itself', async ({ page }) => {
		await metAntwoorden(page, '/nl/uitkomst/');
		await page.waitForLoadState('networkidle');
		await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'nieuw' } }));
		let isOud = true;
		page.on('request', (verzoek) => (isOud &&= !verzoek.isNavigationRequest()));
		await page.route(onderdelen, (route) => (isOud ? route.fulfill({ status: 404 }) : route.fallback()));
		await page.getByRole('link', { name: 'Neem uw antwoorden mee' }).click();
		await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	});
});

test.describe('a script that fails', () => {
	test('before it begins: after a while the page says so, and help needs no script', async ({ page }) => {
		await page.route('**/_app/immutable/entry/app.*.js', (route) => route.fulfill({ status: 404 }));
		await page.goto('/nl/vragen/1/');
		const traag = page.getByText('Gebeurt er niets? Laad de pagina opnieuw.');
		await expect(traag).toBeAttached();
		await expect(traag).toBeHidden();
		await page.evaluate(() => document.getAnimations().forEach((animatie) => animatie.finish()));
		await expect(traag).toBeVisible();
		await toegankelijk(page);
		await page.getByRole('link', { name: 'Telefoonnummers van de gemeenten' }).click();
		await expect(vraag(page)).toHaveText('Direct hulp');
	});

	test('in a button, and in the middle of a screen: said, and the answers are there after a reload', async ({
		page,
	}) => {
		await totBedrag(page);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => {
			JSON.stringify = () => {
				throw new Error('stuk');
			};
		});
		await page.getByRole('textbox').fill('1350');
		await volgende(page);
		await zegtStoring(page);
		await laadOpnieuw(page).click();
		await klaarVoorGebruik(page);
		await expect(storing(page)).toBeHidden();

		await metAntwoorden(page, '/nl/controleren/');
		await page.waitForLoadState('networkidle');
		// The outcome goes through it.
		await page.evaluate(() => {
			const flatMap = Object.getOwnPropertyDescriptor(Array.prototype, 'flatMap')!;
			Object.defineProperty(Array.prototype, 'flatMap', {
				get() {
					if (location.pathname.endsWith('/uitkomst/')) throw new Error('stuk');
					return flatMap.value as unknown;
				},
			});
		});
		await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
		await expect(vraag(page)).toHaveText('Er ging iets mis');
		await zegtStoring(page);
		await toegankelijk(page);
		await page.goBack();
		await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
		await expect(storing(page)).toBeHidden();
		await page.goForward();
		await laadOpnieuw(page).click();
		await expect(vraag(page)).toHaveText(uitkomstkop);
	});
});

test.describe('hostile input', () => {
	const gif = [
		'x'.repeat(1_000_000),
		'9'.repeat(1_000_000),
		'\u202e0531\u202c',
		'13\u000050',
		'👩‍👧‍👦'.repeat(40),
		'"><img src=x onerror="window.kwaad=1"><script>window.kwaad=1</script>',
		'{{constructor}} ${kwaad} [[gemeente]]',
		'__proto__',
		'1e308',
		'-0',
		'１３５０',
		'99999999999',
		'٩٩٩٩٩٩٩٩٩٩٩',
		' \n\t ',
	];

	/** Types something else in every field, as far as the browser lets somebody type. @returns how many fields there were */
	const vulAlles = (page: Page, teksten: readonly string[]) =>
		page.evaluate((waarden) => {
			const velden = [
				...document.querySelectorAll<HTMLInputElement>('input[type=text], input[type=password], textarea'),
			].filter((veld) => veld.checkVisibility());
			for (const [i, veld] of velden.entries()) {
				const waarde = waarden[i % waarden.length]!;
				veld.value = veld.maxLength < 0 ? waarde : waarde.slice(0, veld.maxLength);
				veld.dispatchEvent(new Event('input', { bubbles: true }));
				veld.dispatchEvent(new Event('change', { bubbles: true }));
			}
			return velden.length;
		}, teksten);

	for (const pad of ['vragen/8', 'vragen/6', 'narekenen', 'meer-verdienen', 'overnemen', 'helpen'])
		test(`in every field of ${pad}: nothing breaks, nothing runs, nothing is lost`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			const { problemen } = bewaak(page);
			page.on('dialog', (venster) => void problemen.push(`dialog: ${venster.message()}`));
			await metAntwoorden(page, `/nl/${pad}/`);
			if (pad === 'helpen') await page.getByRole('button', { name: 'Lees meer of zet het aan' }).click();
			for (let i = 0; i < gif.length;) {
				const velden = await vulAlles(page, gif.slice(i));
				expect(velden, pad).toBeGreaterThan(0);
				i += velden;
				const knop = page.locator('main form button[type=submit]').first();
				if (await knop.isVisible()) await knop.click();
				await expect(vraag(page)).toBeVisible();
				expect(await past(page), `${pad} ${i}`).toBe(true);
				expect(await page.evaluate(() => 'kwaad' in window)).toBe(false);
				await expect(storing(page)).toBeHidden();
				const { pathname } = new URL(page.url());
				if (pathname !== `/nl/${pad}/`) await metAntwoorden(page, `/nl/${pad}/`);
			}
			await page.goto('/nl/controleren/');
			await klaarVoorGebruik(page);
			await expect(page.getByText('Ik huur een huis of flat')).toBeVisible();
			expect(problemen).toEqual([]);
		});

	test('in the address: a page with a way on, and nothing runs', async ({ page }) => {
		const { problemen } = bewaak(page);
		const lang = 'a'.repeat(50_000);
		for (const pad of [
			'/nl/vragen/999/',
			'/nl/vragen/1e3/',
			'/nl/vragen/-1/',
			'/nl/%3Cimg%20src=x%20onerror=alert(1)%3E/',
			'/nl/__proto__/',
			'/xx/vragen/1/',
			'/nl/vragen/1/?keuze=%3Cscript%3E&__proto__[x]=1',
			`/nl/vragen/1/#${lang}`,
			'/nl/overnemen/#bur.%3Cimg%20src=x%20onerror=alert(1)%3E',
			`/nl/overnemen/#bur.${lang}`,
		]) {
			await page.goto(pad);
			await expect(vraag(page)).toBeVisible();
			await expect(page.locator('main a, main button').first()).toBeVisible();
			expect(await past(page), pad).toBe(true);
		}
		expect(problemen.filter((probleem) => !probleem.includes('404'))).toEqual([]);
	});
});
