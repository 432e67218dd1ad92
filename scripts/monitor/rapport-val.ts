/** The cliffs: who stands near a limit on income, and what falls away there. */
import { legeRegelset, type Regeling } from '#rules';
import { nietAfTeBouwen } from '#rules/varianten';
import type { Genoemd, Onderdeel } from './catalogus.ts';
import { ouderdommen, zekerheden } from './geld.ts';
import { geld, type Cel, type Deel, type Tabel } from './tabel.ts';
import type { Telling } from './telling.ts';
import { banden, grenzenVan } from './val.ts';
import { los, naastDelen } from './verbergen.ts';

/** The names of limits in the rules, as a reader knows them. */
const grensnamen: Readonly<Record<string, string>> = {
	inkomensgrens: 'inkomensgrens',
	inkomensgrensEenDeel: 'hoogste grens, tot hier misschien een deel',
	bijstandsnorm: 'bijstandsnorm',
	grens: 'norm',
};

interface Plek {
	readonly een: Genoemd;
	readonly grens: string;
	readonly naam: string;
}

const plekkenVan = (telling: Telling, { regelingen }: Onderdeel): readonly Plek[] =>
	regelingen.flatMap((een) => {
		const ids = [...new Set(grenzenVan(een.regel).map(({ id }) => id))];
		return ids
			.filter((id) => [...banden, 'onbekend'].some((band) => telling.van(`val|${een.id}|${id}|${band}|aantal`) > 0))
			.map((grens) => ({ een, grens, naam: `${een.naam}: ${grensnamen[grens] ?? grens}` }));
	});

function dichtbijTabel(telling: Telling, { id, naam }: Onderdeel, plekken: readonly Plek[]): Tabel {
	return {
		id: `val-${id}`,
		titel: `${naam}: huishoudens dicht bij een inkomensgrens`,
		koppen: [
			'Regeling en grens',
			'0 tot en met 50 euro eronder',
			'50 tot en met 100 euro eronder',
			'Tot en met 50 euro erboven',
			'50 tot en met 100 euro erboven',
			'Misschien dichtbij: inkomen of grens niet precies bekend',
		],
		rijen: plekken.map(({ een, grens, naam }) => [
			naam,
			...[...banden, 'onbekend'].map((band) => los(telling.van(`val|${een.id}|${grens}|${band}|aantal`))),
		]),
	};
}

const onder = banden.filter((band) => band.startsWith('onder'));

/** The amount itself falls when the income rises. */
const looptAlAf = (regel: Regeling) =>
	nietAfTeBouwen({ ...legeRegelset, regelingen: [regel] }).some(({ reden }) => reden === 'loopt-al-af');

/** On average, so that no count can be worked out from it. */
function valtWegRijen(telling: Telling, { een, grens, naam }: Plek): readonly (readonly Cel[])[] {
	return zekerheden.flatMap((z) =>
		ouderdommen.flatMap((o): Cel[][] => {
			const som = (wat: string) =>
				onder.reduce((tot, band) => tot + telling.van(`val|${een.id}|${grens}|${band}|${z}|${o}|${wat}`), 0);
			const aantal = som('aantal');
			if (aantal === 0) return [];
			return [
				[
					naam,
					z,
					o === 'nu' ? 'nu' : 'eerder jaar',
					geld(som('van') / aantal, los(aantal)),
					geld(som('tot') / aantal, los(aantal)),
					looptAlAf(een.regel) ? 'wordt langzaam minder' : 'stopt in één keer',
				],
			];
		}),
	);
}

function valtWegTabel(telling: Telling, { id, naam }: Onderdeel, plekken: readonly Plek[]): Tabel {
	return {
		id: `val-geld-${id}`,
		titel: `${naam}: wat een huishouden bij de grens kwijtraakt`,
		koppen: ['Regeling en grens', 'Recht', 'Bedragen van', 'Per jaar, laag', 'Per jaar, hoog', 'Hoe'],
		rijen: plekken.flatMap((plek) => valtWegRijen(telling, plek)),
	};
}

/** Every count just below one limit: what is printed, and what an average beside a sum would give. */
function delenVan(telling: Telling, { een, grens }: Plek): readonly number[] {
	const per = onder.map((band) => {
		const naam = `val|${een.id}|${grens}|${band}`;
		const metGeld = zekerheden.flatMap((z) =>
			[...ouderdommen, 'onbekend'].map((soort) => telling.van(`${naam}|${z}|${soort}|aantal`)),
		);
		const aantal = telling.van(`${naam}|aantal`);
		return { aantal, delen: [aantal, ...metGeld, aantal - som(metGeld)] };
	});
	return [...per.flatMap(({ delen }) => delen), som(per.map(({ aantal }) => aantal))];
}

const som = (aantallen: readonly number[]) => aantallen.reduce((tot, aantal) => tot + aantal, 0);

function samenTabel(telling: Telling, plekken: readonly Plek[]): Tabel {
	const delen = plekken.flatMap((plek) => delenVan(telling, plek));
	const aantal = naastDelen(telling.van('val|samen|aantal'), delen);
	const rijen = ouderdommen.flatMap((o): Cel[][] => {
		const metGeld = telling.van(`val|samen|${o}|aantal`);
		if (metGeld === 0) return [];
		const van = (eind: string) => geld(telling.van(`val|samen|${o}|${eind}`), aantal, los(metGeld));
		return [
			[
				`Geld dat zij samen per jaar krijgen, bedragen van ${o === 'nu' ? 'nu' : 'een eerder jaar'}`,
				van('van'),
				van('tot'),
			],
		];
	});
	return {
		id: 'val-samen',
		titel: 'Huishoudens die zeker recht hebben en hoogstens 100 euro per maand onder een grens staan',
		koppen: ['Wat', 'Aantal of laag', 'Hoog'],
		rijen: [['Huishoudens', aantal, null], ...rijen],
	};
}

export function valDeel(telling: Telling, onderdelen: readonly Onderdeel[]): Deel {
	const per = onderdelen
		.map((een) => ({ een, plekken: plekkenVan(telling, een) }))
		.filter(({ plekken }) => plekken.length);
	return {
		titel: 'De armoedeval',
		zinnen: [
			'Dichtbij: hoogstens 50 of 100 euro per maand onder of boven de grens. De grens zelf hoort bij eronder.',
			'Eronder telt wie waarschijnlijk of misschien recht heeft. Erboven telt wie op de andere eisen niet afvalt.',
			'Wat iemand kwijtraakt, is wat die persoon nu van deze regeling krijgt, gemiddeld per huishouden.',
			'Wordt langzaam minder: het bedrag daalt al als het inkomen stijgt. Bij de grens is er dan weinig meer over.',
			'De marge waarin wij uit voorzichtigheid misschien zeggen, telt hier niet mee.',
		],
		tabellen: [
			...per.flatMap(({ een, plekken }) => [dichtbijTabel(telling, een, plekken), valtWegTabel(telling, een, plekken)]),
			samenTabel(
				telling,
				per.flatMap(({ plekken }) => plekken),
			),
		],
	};
}
