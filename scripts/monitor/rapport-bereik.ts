/** Take-up: who uses it, over who may. The indicator is that of figure 20 of seed 001. */
import type { Onderdeel } from './catalogus.ts';
import type { Gebruik } from './gebruik.ts';
import { deelVan, type Cel, type Deel, type Tabel } from './tabel.ts';
import type { Telling } from './telling.ts';
import { los, rij, type Aantal } from './verbergen.ts';

const plekken = ['zeker', 'mogelijk', 'niet'] as const;

const som = (...aantallen: readonly Aantal[]): Aantal =>
	aantallen.every(({ soort }) => soort === 'aantal')
		? { soort: 'aantal', waarde: aantallen.reduce((tot, een) => tot + (een as { waarde: number }).waarde, 0) }
		: { soort: 'mee' };

function doelgroepTabel([zeker, mogelijk, niet]: readonly Aantal[], metRecht: Aantal): Tabel {
	return {
		id: 'doelgroep',
		titel: 'De doelgroep: een inkomen tot en met 120% van het sociaal minimum',
		koppen: ['Huishoudens', 'Aantal'],
		rijen: [
			['Zeker in de doelgroep', zeker!],
			['Misschien in de doelgroep', mogelijk!],
			['Niet in de doelgroep', niet!],
			['Zeker in de doelgroep, met waarschijnlijk recht op een minimaregeling', metRecht],
		],
	};
}

function indicatorTabel(gebruik: Aantal, zeker: Aantal, mogelijk: Aantal): Tabel {
	return {
		id: 'indicator',
		titel: 'Figuur 20: gebruik van minimaregelingen, zonder bijzondere bijstand',
		koppen: ['Wat', 'Waarde'],
		rijen: [
			['Huishoudens met één minimaregeling of meer', gebruik],
			['Bereik, als wie misschien in de doelgroep hoort meetelt', deelVan(gebruik, som(zeker, mogelijk))],
			['Bereik, als alleen wie zeker in de doelgroep hoort meetelt', deelVan(gebruik, zeker)],
		],
	};
}

function gebruikTabel(
	telling: Telling,
	onderdelen: readonly Onderdeel[],
	perRegeling: Readonly<Record<string, number>>,
): Tabel {
	const genoemd = onderdelen.flatMap(({ regelingen }) => regelingen).filter(({ id }) => id in perRegeling);
	return {
		id: 'gebruik',
		titel: 'Gebruik per regeling',
		koppen: ['Regeling', 'Gebruik', 'Waarschijnlijk recht', 'Bereik laag', 'Bereik hoog'],
		rijen: genoemd.map(({ id, naam }): Cel[] => {
			const gebruik = los(perRegeling[id]!);
			const [zeker, open, gemeente] = rij(
				['zeker', 'open', 'gemeente', 'niet', 'nvt'].map((stand) => telling.van(`recht|${id}|${stand}`)),
			) as [Aantal, Aantal, Aantal];
			// An empty part may be known; a small one is not printed, so the whole is not either.
			const isLeeg = (stand: string) => telling.van(`recht|${id}|${stand}`) === 0;
			const misschien = [...(isLeeg('open') ? [] : [open]), ...(isLeeg('gemeente') ? [] : [gemeente])];
			return [naam, gebruik, zeker, deelVan(gebruik, som(zeker, ...misschien)), deelVan(gebruik, zeker)];
		}),
	};
}

export function bereikDeel(telling: Telling, onderdelen: readonly Onderdeel[], gebruik: Gebruik | null): Deel {
	const aantallen = rij(plekken.map((plek) => telling.van(`doelgroep|${plek}`)));
	const [zeker, mogelijk] = aantallen as [Aantal, Aantal];
	const recht = telling.van('doelgroep|zeker|metRecht');
	// Who is in the group without a right is not to be found as a difference either.
	const [metRecht] = rij([recht, telling.van('doelgroep|zeker') - recht]) as [Aantal];
	const { indicator, regelingen = {} } = gebruik ?? {};
	return {
		titel: 'Bereik: figuur 20',
		zinnen: [
			'Figuur 20 van de begroting van Haarlemmermeer: huishoudens die lokaal minimabeleid gebruiken, zonder bijzondere bijstand, ten opzichte van alle huishoudens met een inkomen tot en met 120% van het sociaal minimum.',
			'De waarde van figuur 20 staat in die begroting als plaatje. Wij konden hem niet lezen: niet gevonden.',
			'De begroting noemt een landelijk gemiddeld gebruik van 60%.',
			gebruik
				? `Het gebruik komt van: ${gebruik.bron}, ${gebruik.jaar}.`
				: 'Er is geen gebruik opgegeven. Geef het met --gebruik, dan rekenen wij het bereik uit.',
			...(gebruik
				? [
						'Is het bereik meer dan 100%? Dan gaan het gebruik en de huishoudens niet over dezelfde groep of dezelfde tijd.',
					]
				: []),
		],
		tabellen: [
			doelgroepTabel(aantallen, metRecht),
			...(indicator ? [indicatorTabel(los(indicator.huishoudens), zeker, mogelijk)] : []),
			...(Object.keys(regelingen).length ? [gebruikTabel(telling, onderdelen, regelingen)] : []),
		],
	};
}
